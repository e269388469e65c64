import { reporter } from 'vfile-reporter';
import { checkArticles } from './articles.ts';
import { checkGold } from './gold.ts';
import { checkSite } from './reference.ts';
import { Report } from './report.ts';
import { checkSpeakers } from './speakers.ts';
import { checkStrays } from './strays.ts';

/** Checks every file of the content folder and prints what is wrong, as a compiler would. Gives the number of problems. */
export async function checkContent(): Promise<number> {
  const report = new Report();
  await checkStrays(report);
  const site = await checkSite(report);
  const speakers = await checkSpeakers(report);
  const measures = new Set(site?.measures.map(({ id }) => id));
  const unreviewed = await checkArticles(report, { speakers, measures });
  await checkGold(report);
  if (report.count > 0) console.error(reporter(report.files));
  else console.log('The content is sound.');
  if (unreviewed.size > 0)
    console.log(
      `Speakers without a file in content/speakers, shown as not reviewed: ${[...unreviewed].sort().join(', ')}`,
    );
  return report.count;
}
