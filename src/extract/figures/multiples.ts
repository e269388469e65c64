import { tenWords, unitWords } from '../english/numbers.ts';

/** A change by a factor, as one in percent: “doubled” is a rise of 100 percent. */
interface Multiple {
  readonly percent: number;
  readonly change: 'rise' | 'fall';
  /** Whatever its part of speech; else only as a verb (“doubles” is tennis, too). */
  readonly always: boolean;
}

const verbs: readonly (readonly [forms: string, percent: number, change: 'rise' | 'fall'])[] = [
  ['double doubles doubled doubling', 100, 'rise'],
  ['triple triples tripled tripling treble trebles trebled trebling', 200, 'rise'],
  ['quadruple quadruples quadrupled quadrupling', 300, 'rise'],
  ['quintuple quintuples quintupled quintupling', 400, 'rise'],
  ['halve halves halved halving', 50, 'fall'],
];

/** “threefold” is three times as much: a rise of 200 percent. */
export function foldPercent(factor: number): number {
  return (factor - 1) * 100;
}

export const multiples: ReadonlyMap<string, Multiple> = new Map([
  ...verbs.flatMap(([forms, percent, change]) =>
    forms.split(' ').map((form): [string, Multiple] => [form, { percent, change, always: false }]),
  ),
  ...[...unitWords, ...tenWords, ['hundred', 100] as const].flatMap(([word, factor]) =>
    factor < 2
      ? []
      : [`${word}fold`, `${word}-fold`].map((form): [string, Multiple] => [
          form,
          { percent: foldPercent(factor), change: 'rise', always: true },
        ]),
  ),
]);
