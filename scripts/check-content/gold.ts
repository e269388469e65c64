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
        reason: `There is no article "${gold.article}" of this file's name. Rename the file after its article, or delete it.`,
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
        reason: `${moved.length} of ${gold.claims.length} annotations point at other words than their own. ${whereNow(text, first, `sources/${slug}.txt`)}`,
      });
  }
}

/** What stands where an annotation says that its words are, and where they are; and what to do. */
function whereNow(text: string, { start, end, exact }: GoldClaim, source: string): string {
  const there = `This one says ${start} to ${end}, where ${source} has ${JSON.stringify(text.slice(start, end))}, not ${JSON.stringify(exact)}`;
  const places: number[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) places.push(at);
  const nearest = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  const [where, remedy] =
    nearest === undefined
      ? ['which stands nowhere in it', 'delete the annotation']
      : [`which is at ${nearest} to ${nearest + exact.length}`, 'correct `start` and `end` here'];
  return `${there}, ${where}. If the source was edited by mistake, restore it; otherwise ${remedy}.`;
}
