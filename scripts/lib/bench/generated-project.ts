import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const COPIED = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const MODEL = 'content/stories/frauenhaus-statistik';
const CSV = 'frauenhaus-statistik.csv';

/** The model story under another name: same size and parts, but a title and description of its own. */
const varyStory = (model: string, number: number): string =>
  model
    .replace(/^title: .*$/mu, `title: "Erzeugte Geschichte Nummer ${number}"`)
    .replace(
      /^description: [^\n]*(?:\n[ ]+[^\n]*)*/mu,
      `description: "Nur zum Messen erzeugt, damit der Bau viele Seiten hat: Geschichte Nummer ${number}."`,
    )
    .replace(/^redirectFrom:.*(?:\n[ ]+-.*)*\n/mu, '');

/**
 * Copies the project into `folder` and adds `count` generated stories, to measure how the build grows. Packages are
 * linked, not copied.
 */
export const generateProject = async (folder: string, count: number): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(COPIED.map((name) => cp(name, join(folder, name), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const model = await readFile(join(MODEL, 'index.md'), 'utf8');
  for (let number = 1; number <= count; number += 1) {
    const story = join(folder, `content/stories/erzeugt-${number}`);
    await mkdir(story);
    await writeFile(join(story, 'index.md'), varyStory(model, number));
    await cp(join(MODEL, CSV), join(story, CSV));
  }
};
