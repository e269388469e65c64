import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { contentDir } from '../content/corpus.ts';
import { type Report, top } from './report.ts';

/** What a content folder is made of. */
const known =
  /^(?:site\.yaml|sources\/[^/]+\.(?:txt|yaml)|corrections\/[^/]+\.yaml|(?:articles|speakers)\/[^/]+\.md|reference\/[^/]+\.csv|gold\/[^/]+\.json)$/;

/** A file that nothing reads is most often misnamed. Files whose name begins with a dot are nobody's business. */
export async function checkStrays(report: Report): Promise<void> {
  for (const entry of await readdir(contentDir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory() || entry.name.startsWith('.')) continue;
    if (!known.test(relative(contentDir, path).split(sep).join('/')))
      report.error(path, { ...top, rule: 'stray', reason: 'Nothing reads this file. Rename or remove it.' });
  }
}
