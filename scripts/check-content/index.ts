import { readQuality } from '../../src/site/record/content-files.ts';
import { Aliases } from './aliases.ts';
import { checkArticles } from './articles.ts';
import { checkGold } from './gold.ts';
import { inWords } from './in-words.ts';
import { checkMoved } from './moved.ts';
import { checkSite } from './reference.ts';
import { Report } from './report.ts';
import { checkSpeakers } from './speakers.ts';
import { checkStrays } from './strays.ts';

const DAY = 86_400_000;

/**
 * Checks every file of the content folder and prints what is wrong, as a compiler would: warnings and then errors with
 * file, line, column and rule; of many warnings of one rule the first, unless `all` are asked for. Gives the number of errors. A day is still to come when it is after tomorrow, whatever the
 * time zone.
 */
export async function checkContent({
  tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10),
  all = false,
} = {}): Promise<number> {
  const report = new Report();
  const aliases = new Aliases();
  await checkStrays(report);
  const site = await checkSite(report, tomorrow);
  const speakers = await checkSpeakers(report, aliases);
  await checkArticles(report, {
    ...speakers,
    measures: site?.measures ?? null,
    required: site?.require_checked ?? null,
    aliases,
    today: tomorrow,
  });
  aliases.warnOfUnused(report);
  await checkGold(report);
  await report.reading(async () => readQuality());
  await checkMoved(report);
  const { errors, warnings } = report;
  const print = errors > 0 ? console.error : console.log;
  if (errors > 0 || warnings > 0) print(inWords(report, { all }));
  if (errors === 0) console.log(warnings === 0 ? 'The content is sound.' : 'The content is sound; see the warnings.');
  return errors;
}
