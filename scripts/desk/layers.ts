import { hash } from 'node:crypto';
import { join } from 'node:path';
import { contentDir, namesIn } from '../content/corpus.ts';

/** Where the decisions are that an editor makes without seeing those of others, below the content folder: `blind/ida/`. */
export function layerOf(editor: string): string {
  const name = editor
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `blind/${name === '' ? hash('sha256', editor, 'hex').slice(0, 8) : name}`;
}

/** Editors who have decided without seeing each other, by the names of their folders below `blind/`. */
export function blindEditors(): Promise<string[]> {
  return namesIn(join(contentDir, 'blind'), '');
}
