import { reporter } from 'vfile-reporter';
import { Aliases } from './aliases.ts';
import { checkArticles } from './articles.ts';
import { checkGold } from './gold.ts';
import { checkSite } from './reference.ts';
import { Report } from './report.ts';
import { checkSpeakers } from './speakers.ts';
import { checkStrays } from './strays.ts';

const DAY = 86_400_000;

/**
 * Checks every file of the content folder and prints what is wrong, as a compiler would: errors and warnings with file,
 * line, column and rule. Gives the number of errors. A day is still to come when it is after tomorrow, whatever the
 * time zone.
 */
export async function checkContent(tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10)): Promise<number> {
  const report = new Report();
  const aliases = new Aliases();
  await checkStrays(report);
  const site = await checkSite(report, tomorrow);
  const speakers = await checkSpeakers(report, aliases);
  await checkArticles(report, { speakers, measures: site?.measures ?? [], aliases, today: tomorrow });
  aliases.warnOfUnused(report);
  await checkGold(report);
  const { errors, warnings, files } = report;
  if (errors > 0) console.error(reporter(files));
  else if (warnings > 0) console.log(reporter(files));
  if (errors === 0) console.log(warnings === 0 ? 'The content is sound.' : 'The content is sound; see the warnings.');
  return errors;
}
