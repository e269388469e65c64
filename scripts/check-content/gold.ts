import { join } from 'node:path';
import { isEdtf } from '../../src/extract/dates/edtf.ts';
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
        reason: `There is no article "${gold.article}" of this file's name.`,
      });
      continue;
    }
    const source = await report.reading(() => readSourceFile(slug));
    if (source === null) continue;
    const lines = (await readText(path)).split('\n');
    for (const claim of gold.claims) {
      const line = lines.findIndex((text) => text.includes(`"exact": ${JSON.stringify(claim.exact)}`)) + 1 || 1;
      const say = (rule: string, reason: string) => report.error(path, { line, column: 1, rule, reason });
      const there = source.text.slice(claim.start, claim.end);
      if (there !== claim.exact)
        say(
          'anchor',
          `The source has ${JSON.stringify(there)} at ${claim.start}–${claim.end}, not ${JSON.stringify(claim.exact)}.`,
        );
      for (const value of edtfOf(claim)) if (!isEdtf(value)) say('edtf', `"${value}" is not EDTF level 1.`);
    }
  }
}

function edtfOf(claim: GoldClaim): string[] {
  const values =
    claim.type === 'quotation' ? [claim.said] : claim.type === 'figure' ? [claim.period, claim.base] : [claim.edtf];
  return values.filter((value) => value !== null);
}
