import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import { below, cachePrefix, PATHS } from '../names.ts';
import type { WorkerSettings } from './worker-scope.ts';

/** What the worker of a release is told. */
export const workerSettings = (base: string, release: string): WorkerSettings => ({
  base,
  prefix: cachePrefix(base),
  record: below(base, PATHS.record),
  unsaved: below(base, PATHS.unsaved),
  off: below(base, PATHS.off),
  release,
});

/** `worker` serves what is kept; `removing-worker` takes everything away again. */
export type WorkerKind = 'worker' | 'removing-worker';

/** The text of `/offline.js`: a classic script, because not every browser knows modules there. */
export const writeWorker = async (kind: WorkerKind, settings: WorkerSettings): Promise<string> => {
  const source = await readFile(new URL(`./${kind}.ts`, import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  // A file with type imports counts as a module and ends in an empty export.
  const code = outputText.replace(/^export \{\};?$/mu, '');
  return `'use strict';\nconst SETTINGS = ${JSON.stringify(settings)};\n${code}`;
};
