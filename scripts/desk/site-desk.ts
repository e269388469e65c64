import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { OnDesk } from '../../src/desk/queue.ts';
import type { Belonging, SavedSite, SiteFault } from '../../src/desk/site-fields.ts';
import { siteFormSchema, withSite } from '../../src/desk/site-form.ts';
import { measuring } from '../../src/extract/measure.ts';
import type { Figure } from '../../src/schema/claim.ts';
import { check, type Fault } from '../../src/schema/reading/in-words.ts';
import type { PlacedRow } from '../../src/schema/reading/series-file.ts';
import { parseYaml } from '../../src/schema/reading/yaml-file.ts';
import { type Measure, measureSchema, siteSchema } from '../../src/schema/site.ts';
import { readRows, siteFaults } from '../check-content/reference.ts';
import { NotAsRead } from '../content/change-files.ts';
import { contentDir, namesIn } from '../content/corpus.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import type { Step } from './history.ts';

// `site.yaml` and the rows of its series, at the desk: what is there, what is wrong with what somebody typed, and the files that say it.

const PATH = 'site.yaml';

/** The files as they are. Throws a ContentError where `site.yaml` is no YAML, or has no keys: a form cannot show it. */
export async function readSiteFiles(): Promise<{ file: string | null; rows: Record<string, string> }> {
  const file = await readTextIfThere(join(contentDir, PATH));
  if (file !== null) {
    const path = join(contentDir, PATH);
    const values = parseYaml(file, path, z.unknown());
    const isMap = values === null || (typeof values === 'object' && !Array.isArray(values));
    if (!isMap) parseYaml(file, path, siteSchema); // says what it has to be
  }
  const ids = await namesIn(join(contentDir, 'reference'), '.csv');
  const rows = await Promise.all(ids.map(async (id) => [id, await readText(join(contentDir, csvOf(id)))] as const));
  return { file, rows: Object.fromEntries(rows) };
}

/** What is wrong with a `site.yaml` and the rows of its series, and where in the form that is. */
export function faultsOfSite(file: string, rows: Readonly<Record<string, string>>, today: string): SiteFault[] {
  const { data: site, faults } = check(siteSchema, parseDocument(file).toJS() ?? {});
  if (site === null) return faults.map(inField);
  const placed = new Map<string, readonly PlacedRow[]>();
  const found: SiteFault[] = [];
  for (const { id } of site.series) {
    const read = readRows(site, id, rows[id] ?? '', today);
    placed.set(id, read.rows);
    for (const { line, reason } of read.errors) found.push({ path: ['rows', id], words: `Line ${line}, ${reason}` });
  }
  const files = Object.keys(rows).filter((id) => rows[id]?.trim() !== '');
  return [...siteFaults(site, files, placed).map(({ keys, reason }) => ({ path: keys, words: reason })), ...found];
}

/**
 * The files that a saved form changes, or what is wrong with it. Throws a `NotAsRead` where `site.yaml` is another by now than
 * the form was made from.
 */
export async function changesOfSite(
  { was, form, rows }: SavedSite,
  today: string,
): Promise<{ faults: readonly SiteFault[] } | { files: Step['files'] }> {
  const there = await readSiteFiles();
  if (there.file !== was) throw new NotAsRead(PATH);
  const { data, faults } = check(siteFormSchema, form);
  if (data === null) return { faults: faults.map(inField) };
  const file = withSite(there.file ?? '', form as Parameters<typeof withSite>[1]);
  const ids = new Set(data.series.map(({ id }) => id));
  const kept = Object.entries({ ...there.rows, ...rows }).filter(([id]) => ids.has(id));
  const now = Object.fromEntries(kept.map(([id, csv]) => [id, csv.trim() === '' ? '' : `${csv.trimEnd()}\n`]));
  const wrong = faultsOfSite(file, now, today);
  if (wrong.length > 0) return { faults: wrong };
  const of = (path: string, before: string | null, after: string | null) =>
    before === after ? [] : [{ path, before, after }];
  return {
    files: [
      ...of(PATH, there.file, file),
      ...[...new Set([...Object.keys(there.rows), ...ids])].flatMap((id) => {
        const before = there.rows[id] ?? null;
        const after = now[id] ?? null;
        return of(csvOf(id), before, before?.trimEnd() === after?.trimEnd() ? before : after);
      }),
    ],
  };
}

/** The figures that belong to each measure, as `site.yaml` would have them; null for one that is not whole yet. */
export async function belongingTo(typed: readonly unknown[], desk: readonly OnDesk[]): Promise<(Belonging | null)[]> {
  const read = typed.map((one) => check(measureSchema, one).data);
  const whole = read.filter((one) => one !== null);
  const measureOf = measuring(whole);
  const found = new Map<Measure, { article: OnDesk['article']; figure: Figure }[]>(whole.map((one) => [one, []]));
  for (const { article } of desk) {
    const text = await readText(join(contentDir, 'sources', `${article.slug}.txt`));
    for (const claim of article.claims) {
      if (claim.type !== 'figure') continue;
      const { start, end } = claim.sentence;
      const belongs = measureOf(claim, () => text.slice(start, end));
      if (belongs !== null) found.get(belongs.measure)?.push({ article, figure: claim });
    }
  }
  return read.map((measure) => {
    if (measure === null) return null;
    const all = found.get(measure) ?? [];
    const first = all
      .slice(0, FIRST)
      .map(({ article, figure }) => ({ words: figure.exact, of: figure.of, title: article.title }));
    return { count: all.length, first };
  });
}

/** So many figures of a measure are shown. */
const FIRST = 5;

/** Units of the figures on the desk, the most frequent first. */
export function unitsOn(desk: readonly OnDesk[]): string[] {
  const units = desk.flatMap(({ article }) =>
    article.claims.flatMap((one) => (one.type === 'figure' ? [one.unit] : [])),
  );
  const counts = Map.groupBy(
    units.filter((unit) => unit !== null),
    (unit) => unit,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([unit]) => unit);
}

function csvOf(series: string): string {
  return join('reference', `${series}.csv`);
}

/** A fault as it is said below its field. */
function inField({ path, words }: Fault): SiteFault {
  return {
    path: path.map((key) => (typeof key === 'number' ? key : String(key))),
    words: /^is (?:missing|empty)\b/.test(words) ? 'This is needed.' : `This ${words}`,
  };
}
