import { join } from 'node:path';
import { nearWord } from '../../src/schema/reading/near-word.ts';
import { type PlacedRow, readSeriesFile } from '../../src/schema/reading/series-file.ts';
import type { Site } from '../../src/schema/site.ts';
import { contentDir, namesIn, readPlacedSite } from '../content/corpus.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import { type Finding, type Report, top } from './report.ts';

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
        reason:
          'There is no such file, and a site needs one. Write it, with `name`, `tagline`, `description`, `url` and `subject`.',
      });
    return null;
  }
  const { site, placeAt } = placed;
  const files = await namesIn(join(contentDir, 'reference'), '.csv');
  // A name that is misspelt is told once, where it is: of its file nothing is said.
  const meant = new Set(lackingIn(site, files).map((id) => nearWord(id, files)));
  const rows = new Map<string, readonly PlacedRow[]>();
  for (const id of files) {
    const file = join(contentDir, 'reference', `${id}.csv`);
    if (!site.series.some((one) => one.id === id) && !meant.has(id))
      report.error(file, { ...top, rule: 'reference', reason: noSeries(id) });
    const csv = await report.reading(() => readText(file));
    if (csv === null) continue;
    const read = readRows(site, id, csv, today);
    for (const finding of read.errors) report.error(file, finding);
    for (const finding of read.warnings) report.warn(file, finding);
    rows.set(id, read.rows);
  }
  for (const { keys, reason } of siteFaults(site, files, rows))
    report.error(path, { ...placeAt(keys), rule: 'reference', reason });
  return site;
}

/** What the parts of a `site.yaml` do not agree on, with each other and with the files of its series: keys and remedy. */
export function siteFaults(
  site: Site,
  files: readonly string[],
  rows: ReadonlyMap<string, readonly PlacedRow[]>,
): { keys: (string | number)[]; reason: string }[] {
  const faults: { keys: (string | number)[]; reason: string }[] = [];
  const say = (keys: (string | number)[], reason: string) => faults.push({ keys, reason });
  const measures = new Set<string>();
  site.measures.forEach(({ id }, index) => {
    if (measures.has(id))
      say(['measures', index, 'id'], `A measure further up has the id ${id}. Write another one here.`);
    measures.add(id);
  });
  if (site.chart !== null && !measures.has(site.chart.measure))
    say(['chart', 'measure'], `chart.measure: ${noMeasure(site.chart.measure, measures)}`);
  site.series.forEach(({ id }, index) => {
    if (site.series.findIndex((other) => other.id === id) < index)
      say(['series', index, 'id'], `A series further up has the id ${id}. Write another one here.`);
    else if (!files.includes(id))
      say(['series', index, 'id'], `series: there is no file reference/${id}.csv. ${fileRemedy(id, files)}`);
  });
  // What hangs on a series whose file is not found is not known.
  if (lackingIn(site, files).length === 0) checkRoles(site, rows, say);
  return faults;
}

/** A remark without its speaker is nobody's. */
function withoutSpeaker(rows: readonly PlacedRow[]): Finding[] {
  return rows
    .filter(({ row }) => row.speaker == null)
    .map(({ placeOf }) => ({
      ...placeOf('speaker'),
      rule: 'remark-without-speaker',
      reason:
        'speaker: this series has `kind: remarks`, and the row names no speaker. Write the name in the column `speaker`; if there is no such column, add it to the header.',
    }));
}

/** Of the series that have a measure one is its line; two cannot be, and of the chart's measure one has to be. */
function checkRoles(
  { series, chart }: Site,
  rows: ReadonlyMap<string, readonly PlacedRow[]>,
  say: (keys: (string | number)[], reason: string) => void,
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
        `Two series of the measure "${measure}" have \`role: main\`, ${series[first]?.id} and this one, and the chart draws one line. Write \`role: other\` in one of them.`,
      );
    if (first === undefined && measure === chart?.measure)
      say(
        ['series', indexes[0] ?? 0, 'role'],
        `No series of the measure "${measure}" has \`role: main\`, so the chart has no line. Write it in one of them.`,
      );
  }
}

/** The rows of a series as its file has them, and what is wrong with them; `today` is the day that it is here. */
export function readRows(
  site: Site,
  series: string,
  csv: string,
  today: string,
): { rows: readonly PlacedRow[]; errors: Finding[]; warnings: Finding[] } {
  const measures = new Set(site.measures.map(({ id }) => id));
  const { rows, problems } = readSeriesFile(csv);
  const errors: Finding[] = problems.map((problem) => ({ rule: 'schema', ...problem }));
  const warnings: Finding[] = [];
  const lines = new Map<string, number>();
  for (const { line, row, placeOf } of rows) {
    const { measure, period, released } = row;
    const say = (rule: string, column: string, reason: string) =>
      errors.push({ ...placeOf(column), rule, reason: `${column}: ${reason}` });
    if (released !== null && released.replace('../', '') > today)
      warnings.push({
        ...placeOf('released'),
        rule: 'future-date',
        reason: `released: ${released} is still to come. Correct the date.`,
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
        `a row for ${key} is further up already, on line ${first}. Delete one of the two, and tell of it in the other's note.`,
      );
  }
  if (site.series.find((one) => one.id === series)?.kind === 'remarks') errors.push(...withoutSpeaker(rows));
  return { rows, errors, warnings };
}

/** Series of `site.yaml` that have no file. */
function lackingIn({ series }: Site, files: readonly string[]): string[] {
  return series.flatMap(({ id }) => (files.includes(id) ? [] : [id]));
}

/** A series is named by its file. */
function noSeries(id: string): string {
  return `site.yaml has no series with the id "${id}", which is the name of this file. Add it under \`series\`, or rename the file to the id of one that is there.`;
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
  return near === null ? `Add it, or delete "${id}" here.` : `Did you mean ${near}?`;
}
