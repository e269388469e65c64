import { expect, test } from 'vitest';
import { officialsOf } from '../../link/outcomes.ts';
import type { Figure } from '../../schema/claim.ts';
import { meta, quotation } from '../../schema/testing-claims.ts';
import { figure, freight, main, row } from '../chart/testing-freight.ts';
import { statedFigures } from './figures.ts';
import { knownInWords, knownThen } from './known-then.ts';

const officials = officialsOf([
  {
    series: main,
    rows: [
      row('2031-01/2031-06', 17, { released: '2031-07-20', growth: 12 }),
      row('2031-01/2031-09', 26, { released: '2031-10-20' }),
      row('2031', 36, { released: '2032-01-13', growth: 19.5, growth_base: '2030, as revised' }),
      row('2031', 36.5, { released: '2032-07-01' }),
    ],
  },
]);

/** What was known of a figure, in words; said on a day, or printed on 1 February 2032 without one. */
function told(exact: string, more: Partial<Figure>, said: string | null = null): string | null {
  const remark = quotation(`it was ${exact}`, { said, mode: 'indirect', marked: false });
  const claims = [remark, figure(exact, { period: '2031', quotation: remark.id, ...more })];
  const [stated] = statedFigures([{ article: meta('2032-02-01'), claims }], [freight]);
  if (stated === undefined) throw new Error('The figure is of no measure.');
  const known = knownThen(stated, officials);
  return known === null ? null : knownInWords(known);
}

const rate = { kind: 'percent', unit: 'percent', value: 15, change: 'rise' } as const;

test.each<[string, Parameters<typeof told>, string | null]>([
  [
    'an amount, before anything was out',
    ['$30bn', {}, '2031-07-19'],
    'Latest count at the time. On [19 July 2031]: none on file for 2031 with a date of release up to then',
  ],
  [
    'an amount, when part of its year was out',
    ['$30bn', {}, '2031-11-02'],
    'Latest count at the time. On [2 November 2031]: the Harbour Board, January–September 2031, $26bn',
  ],
  [
    'a range, too',
    ['$30bn to $35bn', { value: null, low: 30e9, high: 35e9 }, '2031-11-02'],
    'Latest count at the time. On [2 November 2031]: the Harbour Board, January–September 2031, $26bn',
  ],
  [
    'an amount without a day of its own, on the day of print, with what it was revised to since',
    ['$30bn', {}],
    'Latest count at the time. When printed, 1 February 2032: the Harbour Board, 2031, since revised to 36.5, $36bn',
  ],
  [
    'a rate, before one was printed',
    ['15%', rate, '2031-07-19'],
    'Latest rate of growth at the time. On [19 July 2031]: none on file for 2031 with a date of release up to then',
  ],
  [
    'a rate, where the last release has none',
    ['15%', rate, '2031-11-02'],
    'Latest rate of growth at the time. On [2 November 2031]: the Harbour Board, January–June 2031, 12%',
  ],
  [
    'a rate, with the base that it was printed with',
    ['15%', rate],
    'Latest rate of growth at the time. When printed, 1 February 2032: the Harbour Board, 2031 compared with 2030, as revised, 19.5%',
  ],
  ['nothing of what is for no time', ['$30bn', { period: null }, '2031-11-02'], null],
])('%s', (_, [exact, more, said], expected) => expect(told(exact, more, said)).toBe(expected));
