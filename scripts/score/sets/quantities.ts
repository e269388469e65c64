import type { Claim, Figure } from '../../../src/schema/claim.ts';
import type { QuantitiesRecord } from './record.ts';
import { overlapPairs, type Tally, unitsOf } from './tally.ts';

type Gold = QuantitiesRecord['figures'][number];

/** What the annotators write for a qualifier. */
const modifiers = { about: '~', over: '>', under: '<' } as const;

/** What lasts is no figure. */
const times: ReadonlySet<string> = new Set(
  'second minute hour day night week fortnight month year decade century'.split(' '),
);

/**
 * Counts which quantities of a text are found: by their place, and in a set that has them (`isValued`) by their values,
 * wherever they stand.
 */
export function scoreQuantities(
  record: QuantitiesRecord,
  claims: readonly Claim[],
  tally: Tally,
  isValued: boolean,
): void {
  const { id, text } = record;
  const units = unitsOf(text);
  const all = record.figures.map((figure) => ({
    ...figure,
    start: figure.start === null ? null : units(figure.start),
    end: figure.end === null ? null : units(figure.end),
  }));
  // Durations, ages and “one of the …” are no figures here: neither asked for nor punished.
  const away = all.filter(({ kind }) => ['duration', 'age', 'one-X'].includes(kind));
  const gold = all.filter((figure) => !away.includes(figure));
  const meets = (figure: Figure, { start, end }: Pick<Gold, 'start' | 'end'>) =>
    start !== null && end !== null && Math.min(figure.end, end) > Math.max(figure.start, start);
  const hasValueOf = (figure: Figure, figures: readonly Gold[]) => figures.some(({ value }) => isSame(value, figure));
  const ignored = record.ignore.map(([start, end]) => ({ start: units(start), end: units(end) }));
  const found = claims
    .filter((claim) => claim.type === 'figure')
    .filter(({ unit }) => !times.has(unit.split('/')[0] ?? ''))
    .filter((figure) => !hasValueOf(figure, away) || hasValueOf(figure, gold))
    .filter(
      (figure) =>
        record.goldKinds === undefined ||
        record.goldKinds.includes(figure.kind === 'count' ? 'measure' : figure.kind) ||
        gold.some((one) => meets(figure, one)),
    )
    .filter((figure) => !ignored.some((span) => meets(figure, span)) || gold.some((one) => meets(figure, one)));
  if (isValued) scoreValues(id, gold, found, tally);
  const placed = gold.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  if (placed.length < gold.length) return;
  const pairs = overlapPairs(placed, found);
  const exact = pairs.filter(([one, figure]) => one.start === figure.start && one.end === figure.end);
  tally.countAll('figures place', pairs.length, found.length, gold.length);
  tally.countAll('figures exact place', exact.length, found.length, gold.length);
}

function scoreValues(id: string, gold: readonly Gold[], found: readonly Figure[], tally: Tally): void {
  const free = new Set(found);
  let right = 0;
  for (const one of gold) {
    const same = [...free].filter((figure) => isSame(one.value, figure));
    const figure =
      same.find(({ start, end }) => one.start !== null && end > one.start && start < (one.end ?? 0)) ?? same[0];
    tally.count(`figures value recall of ${one.kind}`, figure !== undefined);
    if (figure === undefined) {
      tally.fault(id, 'missed figure', one.text ?? '', one.value);
      continue;
    }
    free.delete(figure);
    right++;
    const modifier = figure.qualifier === null ? '=' : modifiers[figure.qualifier];
    if (['~', '<', '>', '='].includes(one.modifier ?? ''))
      tally.count('figures modifier right', modifier === one.modifier);
  }
  tally.countAll('figures value', right, found.length, gold.length);
  for (const figure of found) tally.judge(id, figure, free.has(figure) ? 'wrong' : 'right');
  for (const { exact } of free) tally.fault(id, 'extra figure', exact);
}

/** Values but for their sign; a range has both ends. */
function isSame(wanted: Gold['value'], { value, low, high }: Figure): boolean {
  const given = low !== null && high !== null ? [low, high] : [value];
  const asked = [wanted].flat();
  return (
    asked.length === given.length &&
    asked.every((a, index) => {
      const b = given[index] ?? null;
      if (a === null || b === null) return false;
      const [x, y] = [Math.abs(a), Math.abs(b)];
      return Math.abs(x - y) <= Math.max(1e-5 * Math.max(x, y), 1e-8);
    })
  );
}
