import { join } from 'node:path';
import { nearWord } from '../../src/schema/reading/near-word.ts';
import { type PlacedRow, readSeriesFile } from '../../src/schema/reading/series-file.ts';
import type { Site } from '../../src/schema/site.ts';
import { contentDir, namesIn, readPlacedSite } from '../content/corpus.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import { type Report, top } from './report.ts';

/** `site.yaml`, and the official series that it names. Null where it cannot be used: what hangs on it cannot be checked. */
export async function checkSite(report: Report, today: string): Promise<Site | null> {
  const path = join(contentDir, 'site.yaml');
  const errors = report.errors;
  const placed = await report.reading(readPlacedSite);
  if (placed === null) {
    const isMisnamed = (await readTextIfThere(join(contentDir, 'site.yml'))) !== null;
    if (report.errors === errors && !isMisnamed)
      report.error(path, {
        ...top,
        rule: 'schema',
        reason: 'There is no such file. A site needs one: write it, with name, tagline, description, url and subject.',
      });
    return null;
  }
  const { site, placeAt } = placed;
  const measures = new Set<string>();
  const say = (keys: readonly PropertyKey[], reason: string) =>
    report.error(path, { ...placeAt(keys), rule: 'reference', reason });
  site.measures.forEach(({ id }, index) => {
    if (measures.has(id))
      say(['measures', index, 'id'], `A measure further up has the id ${id}. Give this another one.`);
    measures.add(id);
  });
  if (site.chart !== null && !measures.has(site.chart.measure))
    say(['chart', 'measure'], `chart.measure: ${noMeasure(site.chart.measure, measures)}`);
  const known = new Set(site.series.map(({ id }) => id));
  const files = await namesIn(join(contentDir, 'reference'), '.csv');
  site.series.forEach(({ id }, index) => {
    if (site.series.findIndex((other) => other.id === id) < index)
      say(['series', index, 'id'], `A series further up has the id ${id}. Give this another one.`);
    else if (!files.includes(id))
      say(['series', index, 'id'], `series: there is no file reference/${id}.csv. ${fileRemedy(id, files)}`);
  });
  const rows = new Map<string, readonly PlacedRow[]>();
  for (const id of files) {
    const file = join(contentDir, 'reference', `${id}.csv`);
    if (!known.has(id))
      report.error(file, {
        ...top,
        rule: 'reference',
        reason: 'site.yaml has no series of this id, which is the name of the file. Add it there, or rename the file.',
      });
    const csv = await report.reading(() => readText(file));
    if (csv === null) continue;
    const placed = checkRows(report, file, csv, measures, today);
    rows.set(id, placed);
    if (site.series.find((one) => one.id === id)?.kind === 'remarks') checkSpeakers(report, file, placed);
  }
  checkRoles(site, rows, say);
  return site;
}

/** A remark without its speaker is nobody's. */
function checkSpeakers(report: Report, path: string, rows: readonly PlacedRow[]): void {
  for (const { row, placeOf } of rows)
    if (row.speaker == null)
      report.error(path, {
        ...placeOf('speaker'),
        rule: 'remark-without-speaker',
        reason:
          'speaker: The series is one of remarks, and this row does not say whose. Write the name in the column speaker; where there is none, add it to the header.',
      });
}

/** Of the series that have a measure one is its line; two cannot be, and of the chart's measure one has to be. */
function checkRoles(
  { series, chart }: Site,
  rows: ReadonlyMap<string, readonly PlacedRow[]>,
  say: (keys: readonly PropertyKey[], reason: string) => void,
): void {
  const measured = new Map<string, number[]>();
  series.forEach(({ id }, index) => {
    for (const measure of new Set(rows.get(id)?.map(({ row }) => row.measure)))
      measured.set(measure, [...(measured.get(measure) ?? []), index]);
  });
  for (const [measure, indexes] of measured) {
    const [first, second] = indexes.filter((index) => series[index]?.role === 'main');
    if (first !== undefined && second !== undefined)
      say(
        ['series', second, 'role'],
        `Two series of ${measure} are main, ${series[first]?.id} and this. The chart draws one line: give one of them role: other.`,
      );
    if (first === undefined && measure === chart?.measure)
      say(
        ['series', indexes[0] ?? 0, 'role'],
        `No series of ${measure} is main, so the chart has no line. Give one of them role: main.`,
      );
  }
}

function checkRows(
  report: Report,
  path: string,
  csv: string,
  measures: ReadonlySet<string>,
  today: string,
): readonly PlacedRow[] {
  const { rows, problems } = readSeriesFile(csv);
  for (const problem of problems) report.error(path, { rule: 'schema', ...problem });
  const lines = new Map<string, number>();
  for (const { line, row, placeOf } of rows) {
    const { measure, period, released } = row;
    const say = (rule: string, column: string, reason: string) =>
      report.error(path, { ...placeOf(column), rule, reason: `${column}: ${reason}` });
    if (released !== null && released.replace('../', '') > today)
      report.warn(path, {
        ...placeOf('released'),
        rule: 'future-date',
        reason: `released: ${released} is still to come. Mend the date.`,
      });
    if (!measures.has(measure)) say('reference', 'measure', noMeasure(measure, measures));
    // a count that was revised has a row for each release
    const key = `${measure} ${period}${released === null ? '' : `, released ${released}`}`;
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else
      say(
        'row-twice',
        'period',
        `A row for ${key} is further up already, on line ${first}. Keep one, and tell of the other in its note.`,
      );
  }
  return rows;
}

/** `site.yaml has no measure "tee". Did you mean tea?` */
function noMeasure(id: string, measures: Iterable<string>): string {
  const known = [...measures];
  const near = nearWord(id, known);
  const remedy = near === null ? `It has ${known.join(', ') || 'none'}.` : `Did you mean ${near}?`;
  return `there is no measure "${id}" in site.yaml. ${remedy}`;
}

function fileRemedy(id: string, files: readonly string[]): string {
  const near = nearWord(id, files);
  return near === null ? `Add it, or take "${id}" out.` : `Did you mean ${near}?`;
}
