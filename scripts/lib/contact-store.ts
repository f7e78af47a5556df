import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One message as it lies in its file. */
export interface StoredMessage {
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Which form it came from. */
  form: string;
  fields: Record<string, string>;
}

const names = (folder: string): string[] => {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
};

/**
 * Stores a message as `<time>.<id>.json`; fields that begin with `_` are for the endpoint and stay out. A message with
 * a key (`_key`) that is already there is not stored again. All of it is synchronous, so two at once cannot both win.
 */
export const storeMessage = (folder: string, form: string, fields: Map<string, string>): void => {
  const key = fields.get('_key')?.trim() || randomUUID();
  const id = createHash('sha256').update(key).digest('hex').slice(0, 16);
  if (names(folder).some((name) => name.endsWith(`.${id}.json`))) return;
  const receivedAt = new Date().toISOString();
  const message: StoredMessage = {
    receivedAt,
    form,
    fields: Object.fromEntries([...fields].filter(([name]) => !name.startsWith('_'))),
  };
  const file = join(folder, `${receivedAt.replaceAll(/[:.]/gu, '-')}.${id}.json`);
  writeFileSync(file, `${JSON.stringify(message, null, 2)}\n`, { flag: 'wx' });
};

/** All stored messages, the newest first. */
export const readMessages = (folder: string): StoredMessage[] =>
  names(folder)
    .sort()
    .toReversed()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as StoredMessage);
