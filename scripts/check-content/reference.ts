import { join } from 'node:path';
import { csvParse } from 'd3';
import { isEdtf } from '../../src/extract/dates/edtf.ts';
import { seriesRowSchema } from '../../src/schema/series.ts';
import type { Site } from '../../src/schema/site.ts';
import { contentDir, namesIn, readSite } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';
import { type Report, top } from './report.ts';

/** `site.yaml`, and the official series that it names. */
export async function checkSite(report: Report, today: string): Promise<Site | null> {
  const path = join(contentDir, 'site.yaml');
  const site = await report.reading(readSite);
  if (site === null) {
    if (report.errors === 0)
      report.error(path, { ...top, rule: 'schema', reason: 'There is no such file. A site needs a name: write it.' });
    return null;
  }
  const measures = new Set(site.measures.map(({ id }) => id));
  if (measures.size < site.measures.length)
    report.error(path, { ...top, rule: 'reference', reason: 'Two measures have the same id.' });
  if (!measures.has(site.chart.measure))
    report.error(path, {
      ...top,
      rule: 'reference',
      reason: `chart.measure: there is no measure "${site.chart.measure}".`,
    });
  const series = new Set(site.series.map(({ id }) => id));
  const files = await namesIn(join(contentDir, 'reference'), '.csv');
  for (const id of series) {
    if (!files.includes(id))
      report.error(path, {
        ...top,
        rule: 'reference',
        reason: `series: there is no file reference/${id}.csv. Add it, or take "${id}" out.`,
      });
  }
  for (const id of files) {
    const file = join(contentDir, 'reference', `${id}.csv`);
    if (!series.has(id))
      report.error(file, { ...top, rule: 'reference', reason: 'site.yaml has no series of this id. Add it there.' });
    const csv = await report.reading(() => readText(file));
    if (csv !== null) checkRows(report, file, csv, measures, today);
  }
  return site;
}

function checkRows(report: Report, path: string, csv: string, measures: ReadonlySet<string>, today: string): void {
  const seen = new Set<string>();
  csvParse(csv.replace(/^\ufeff/, '')).forEach((cells, index) => {
    const say = (rule: string, reason: string) => report.error(path, { line: index + 2, column: 1, rule, reason });
    const row = Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, cell === '' ? null : cell]));
    const { value: printed } = row;
    const value = printed == null ? null : Number(printed);
    const checked = seriesRowSchema.safeParse({ ...row, value });
    if (!checked.success) {
      for (const { path: keys, message } of checked.error.issues)
        say(
          keys[0] === 'source' || keys[0] === 'url' ? 'row-without-source' : 'schema',
          `${keys.join('.') || 'row'}: ${message}`,
        );
      return;
    }
    const { measure, period, released } = checked.data;
    if (released !== null && released > today)
      report.warn(path, {
        line: index + 2,
        column: 1,
        rule: 'future-date',
        reason: `released: ${released} is still to come. Mend the date.`,
      });
    if (!measures.has(measure)) say('reference', `measure: site.yaml has no measure "${measure}".`);
    if (!isEdtf(period)) say('edtf', `period: "${period}" is not EDTF level 1.`);
    const key = `${measure} ${period}`;
    if (seen.has(key))
      say('row-twice', `A row for ${key} stands further up. Keep one, and tell of the other in its note.`);
    seen.add(key);
  });
}
