import { stat } from 'node:fs/promises';
import { SettingError } from '../settings.ts';
import { contentDir } from './corpus.ts';
import { fileAbove } from './file-above.ts';

/** Whether there is a content folder. Throws a SettingError when something else is in its place. */
export async function hasContent(dir = contentDir): Promise<boolean> {
  try {
    if ((await stat(dir)).isDirectory()) return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'ENOTDIR') throw error;
  }
  throw new SettingError(
    `CONTENT_DIR=${dir}: ${fileAbove(dir) ?? dir} is a file, so there can be no content folder here. Give the path of a folder.`,
  );
}

/** Throws a SettingError where there is no content folder, so that a misspelt name is no empty corpus. */
export async function needContent(dir = contentDir): Promise<void> {
  if (await hasContent(dir)) return;
  throw new SettingError(
    `CONTENT_DIR=${dir}: There is no such folder. If its name is mistyped, correct it; \`npm run add\` makes a new one.`,
  );
}
