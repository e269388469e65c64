import { isRemark, type Official } from '../../link/outcomes.ts';
import type { Measure } from '../../schema/site.ts';
import { modalityOf, type Statement, whoOf } from '../ledger/figures.ts';
import { shortAmount } from '../ledger/short-amount.ts';
import { countedBy, counterOf } from '../ledger/whose-count.ts';
import { capitalised, countInWords, edtfInWords, hedged, listInWords } from '../words/format.ts';
import type { Line } from './layout/points.ts';
import { nearestForecast, type Steps } from './layout/steps.ts';
import { stepWords, summaryWords } from './words.ts';

// What a chart shows, in a few sentences. Every count has its counter before it.

/** Plain words, or a counted value. */
export type SummaryPart = string | { readonly text: string; readonly official: Official };

/**
 * “The Harbour Board recorded $20bn in 2028 and $48bn in 2032. For 2031 the articles give forecasts of $38bn (Bo Lind) and
 * $40bn (Cy Moe); the Harbour Board recorded $36bn, and Ana Reyes said $37bn.”
 */
export function summaryOf(main: readonly Official[], levels: readonly Statement[], measure: Measure): SummaryPart[] {
  const ordered = main.toSorted((a, b) => Number(a.row.period) - Number(b.row.period));
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || last === undefined) return [summaryWords.none];
  const value = (official: Official) => ({ text: shortAmount(official.value, measure), official });
  const range = [`${capitalised(countedBy(first))} `, value(first), summaryWords.in(first.row.period)];
  const latest = first === last ? [] : [summaryWords.and, value(last), summaryWords.in(last.row.period)];
  return [
    ...range,
    ...latest,
    '.',
    ...expectationsOf(levels).flatMap(({ time, what, told, counts }) => {
      const expected = told.length === 1 ? summaryWords.one(what) : summaryWords.many(what);
      const words = summaryWords.carry(time, expected, listInWords(told));
      const came = counts.flatMap((official, index): SummaryPart[] => [
        `${index === 0 ? '; ' : `,${summaryWords.and}`}${countedBy(official)} `,
        value(official),
      ]);
      return [words, ...came, '.'];
    }),
  ];
}

/** “Two forecasts for 2031, $38bn and $40bn; the Harbour Board recorded $36bn”, of the year that most was expected of. */
export function findingOf(levels: readonly Statement[]): string | null {
  const most = expectationsOf(levels).toSorted((a, b) => b.short.length - a.short.length)[0];
  if (most === undefined) return null;
  const [count] = most.counts;
  if (count === undefined) return null;
  const { length } = most.short;
  const what =
    length === 1
      ? summaryWords.found.one(most.what, most.time)
      : summaryWords.found.many(capitalised(countInWords(length, most.what)), most.time);
  return `${what}, ${listInWords(most.short)}; ${countedBy(count)} ${shortAmount(count.value, most.measure)}`;
}

/** “From January to June 2032 the Harbour Board recorded $3bn, in the same months of 2031 $2bn”. */
export function monthsFindingOf(lines: readonly Line[], measure: Measure): string {
  const latest = lines.at(-1)?.dots.at(-1)?.official;
  if (latest === undefined) return '';
  const { period } = latest.row;
  const year = Number(period.slice(0, 4));
  const amount = (official: Official) => shortAmount(official.value, measure);
  const time = edtfInWords(period).replace('–', ' to ');
  const when = time.includes(' to ') ? summaryWords.from(time) : summaryWords.inTime(time);
  const found = `${when} ${countedBy(latest)} ${amount(latest)}`;
  const before = lines
    .flatMap(({ dots }) => dots)
    .find(({ official: { row } }) => row.period === period.replaceAll(String(year), String(year - 1)))?.official;
  return before === undefined ? found : summaryWords.sameMonths(found, year - 1, amount(before));
}

/**
 * “When a forecast of $18bn for 2031 was made, the Harbour Board had published $19bn for January to November”: of the forecasts the
 * one that the count had come nearest to, or passed. Without one it says what is drawn.
 */
export function stepsFindingOf(steps: Steps, measure: Measure): string {
  const best = nearestForecast(steps);
  if (best === null) return stepWords.title(measure.name, steps.year);
  const { first, known } = best;
  const time = edtfInWords(known.row.period).replace(`–`, ' to ').replace(` ${steps.year}`, '');
  const what = hedged(first.claim, shortAmount(best.value, measure));
  return stepWords.passed(
    what,
    steps.year,
    first.said !== null,
    counterOf(known.official),
    shortAmount(known.value, measure),
    time,
  );
}

/** The summary as text alone. */
export function plain(parts: readonly SummaryPart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Forecasts, then goals, by the time that they are for, as far as anybody counted it; of each counter one count. */
function expectationsOf(levels: readonly Statement[]) {
  return ['forecast', 'target'].flatMap((modality) => {
    const compared = levels.filter(
      ({ first, outcome }) => first.claim.modality === modality && outcome.kind === 'compared',
    );
    const times = Map.groupBy(compared, ({ first }) => first.claim.period as string);
    return [...times]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([time, group]) => {
        const { outcome, first } = group[0] as Statement;
        if (outcome.kind !== 'compared') return [];
        const values = group.toSorted((a, b) => (a.first.claim.value ?? 0) - (b.first.claim.value ?? 0));
        const all = outcome.counts.map(({ official }) => official);
        const counts = [...all.filter((one) => !isRemark(one)).slice(0, 1), ...all.filter(isRemark).slice(0, 1)];
        const amounts = Map.groupBy(values, ({ first: { claim, measure } }) =>
          hedged(claim, shortAmount(claim.value ?? 0, measure)),
        );
        const told = [...amounts].map(([amount, by]) =>
          summaryWords.by(amount, listInWords([...new Set(by.map((one) => whoOf(one.first)))])),
        );
        return [{ time, what: modalityOf(first), told, short: [...amounts.keys()], counts, measure: first.measure }];
      });
  });
}
