import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from './made-files.ts';

/** So many of what is missing are named. */
const NAMED = 10;

/** What a page loads, or leads to from its head. */
const reference = /<(?:link|script|img|source)\b[^>]*?\s(?:href|src)="(\/[^"]*)"/g;

/**
 * Throws when a built site lacks a file that the build says it wrote, or that one of its pages asks for, or any style sheet:
 * a build that went wrong somewhere may end as one that went well.
 */
export async function checkComplete(folder: string, written: readonly string[], base: string): Promise<void> {
  const files = new Set(await filesIn(folder));
  const missing = new Set(written.filter((path) => !files.has(path)));
  const seen = new Set<string>();
  for (const page of files) {
    if (!page.endsWith('.html')) continue;
    for (const [, address = ''] of (await readFile(join(folder, page), 'utf8')).matchAll(reference)) {
      if (seen.has(address)) continue;
      seen.add(address);
      const path = fileOf(address, base);
      if (path === null || !files.has(path)) missing.add(`${path ?? address} (of ${page})`);
    }
  }
  if (![...files].some((path) => path.endsWith('.css'))) missing.add('every style sheet');
  if (missing.size === 0) return;
  const named = [...missing].slice(0, NAMED).join('\n  ');
  throw new Error(`The build ended without these files, so it is not put in place:\n  ${named}${rest(missing.size)}`);
}

/** The file that an address means: `/record/a/?b#c` → a/index.html. Null when it is not below the base. */
function fileOf(address: string, base: string): string | null {
  const path = decodeURI(
    address
      .replace(/[?#].*/, '')
      .replaceAll('&#38;', '&')
      .replaceAll('&amp;', '&'),
  );
  if (!path.startsWith(base)) return null;
  return path.slice(base.length).replace(/(?<=^|\/)$/, 'index.html');
}

function rest(count: number): string {
  return count > NAMED ? `\n  and ${count - NAMED} more` : '';
}
