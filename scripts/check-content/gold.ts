import { join } from 'node:path';
import type { GoldClaim } from '../../src/schema/gold.ts';
import { contentDir, namesIn, readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { goldPath, readGold } from '../content/gold.ts';
import { readText } from '../content/text-file.ts';
import { type Report, top } from './report.ts';

/** Hand annotations are verbatim, too, and their dates EDTF. */
export async function checkGold(report: Report): Promise<void> {
  const slugs = await sourceSlugs();
  for (const slug of await namesIn(join(contentDir, 'gold'), '.json')) {
    const path = goldPath(slug);
    const gold = await report.reading(() => readGold(slug));
    if (gold === null) continue;
    if (gold.article !== slug || !slugs.includes(slug)) {
      report.error(path, {
        ...top,
        rule: 'orphan',
        reason: `There is no article "${gold.article}" of this file's name. Rename the file after its article, or remove it.`,
      });
      continue;
    }
    const text = await readSourceFile(slug).then(
      (source) => source.text,
      () => null, // told of where the sources are checked
    );
    if (text === null) continue;
    const lines = (await readText(path)).split('\n');
    const lineOf = ({ exact }: GoldClaim) =>
      lines.findIndex((line) => line.includes(`"exact": ${JSON.stringify(exact)}`)) + 1 || 1;
    const moved = gold.claims.filter(({ start, end, exact }) => text.slice(start, end) !== exact);
    const [first] = moved;
    if (first !== undefined)
      report.error(path, {
        ...{ line: lineOf(first), column: 1, rule: 'anchor' },
        reason:
          `${moved.length} of ${gold.claims.length} annotations are not where they say. ${whereNow(text, first)} ${
            moved.length > 1 ? `If sources/${slug}.txt was edited, put it back, or write their new places here.` : ''
          }`.trim(),
      });
  }
}

/** What stands where an annotation says that its words are, and where they are. */
function whereNow(text: string, { start, end, exact }: GoldClaim): string {
  const there = `At ${start}–${end} the source has ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(exact)}`;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) places.push(at);
  const nearest = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined
    ? `${there}, which stands nowhere in it: take the annotation out.`
    : `${there}, which is at ${nearest}–${nearest + exact.length}.`;
}
