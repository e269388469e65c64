import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isEdtf } from '../../schema/edtf.ts';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import type { TraceStep } from '../text/trace.ts';
import { findDates } from './index.ts';
import { datesIn } from './test-support.ts';

const pieces = [
  ...[
    'Monday',
    'last',
    'the',
    'year',
    'before',
    'of',
    'March',
    '5',
    ',',
    '2021',
    'and',
    'to',
    'from',
    'between',
    'since',
    'until',
    'early',
  ],
  ...[
    'first',
    'three',
    'months',
    'quarter',
    'ago',
    'a',
    'week',
    'same',
    'period',
    'end',
    '-',
    '–',
    '(',
    ')',
    '"',
    "'82",
    '1990s',
    'mid-2020',
  ],
  ...[
    'said',
    'will',
    'meet',
    '.',
    '\n',
    '17-18',
    'Q3',
    'FY2023',
    'summer',
    'today',
    "'s",
    '2023-02-30',
    'may',
    'May',
    'day',
    'later',
    'weekend',
  ],
];

describe('findDates', () => {
  test('a draft in full', () => {
    const text = 'Exports rose 3% in August from a year earlier.';
    expect(findDates(annotate(text, findParagraphs(text), '2020-09-09'))).toMatchInlineSnapshot(`
      [
        {
          "anchor": {
            "edtf": "2020-09-09",
            "end": null,
            "exact": null,
            "start": null,
          },
          "basis": "relative",
          "confidence": 0.85,
          "edtf": "2020-08",
          "end": 25,
          "event": "Exports rose 3% in August from a year earlier",
          "grain": "month",
          "kind": "period",
          "start": 19,
          "type": "date",
        },
        {
          "anchor": {
            "edtf": "2020-08",
            "end": 25,
            "exact": "August",
            "start": 19,
          },
          "basis": "anchored",
          "confidence": 0.7,
          "edtf": "2019-08",
          "end": 45,
          "event": "Exports rose 3% in August",
          "grain": "month",
          "kind": "period",
          "start": 31,
          "type": "date",
        },
      ]
    `);
  });

  test('whatever the text: in order, disjoint, within a paragraph, valid, the event verbatim', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const text = chosen.join(' ');
        const paragraphs = findParagraphs(text);
        let last = 0;
        for (const { start, end, edtf, event, anchor } of findDates(annotate(text, paragraphs, '2021-03-10'))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end)).toBe(true);
          expect(edtf === null || isEdtf(edtf)).toBe(true);
          expect(event === null || text.includes(event)).toBe(true);
          if (anchor !== null && anchor.start !== null)
            expect(text.slice(anchor.start, anchor.end ?? 0)).toBe(anchor.exact);
          last = end;
        }
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(['9999-12-31', '9990-01-01', '0001-01-01', '0011-06-30'])(
    'published on %s, no date leaves the four digits of a year',
    (published) => {
      const moves = [
        'next year',
        'last year',
        'tomorrow',
        'yesterday',
        'the coming decade',
        'the past decade',
        'in ten years',
        'a decade ago',
      ];
      const text = moves.map((move) => `Rents will rise ${move}.`).join('\n');
      const years = findDates(annotate(text, findParagraphs(text), published)).flatMap(
        ({ edtf }) => edtf?.match(/[\dX]+/g)?.[0] ?? [],
      );
      expect(years.length).toBeGreaterThan(2);
      const own = Number(published.slice(0, 4));
      for (const year of years) {
        expect(year).toHaveLength(4);
        expect(Math.abs(Number(year.replace('X', '5')) - own)).toBeLessThan(20);
      }
    },
  );

  describe('with another time zone', () => {
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'])('%s gives the same dates', (other) => {
      vi.stubEnv('TZ', other);
      expect(datesIn('2021-01-01', 'He said on Friday that 31 December 2020 and January 1 were days off.')).toEqual([
        'Friday → 2021-01-01',
        '31 December 2020 → 2020-12-31',
        'January 1 → 2021-01-01',
      ]);
    });
  });

  test.each([
    ['The kite took off on Tuesday from Dorn at 18:00 UTC.', ['Tuesday → 2021-01-05', '18:00 UTC → 2021-01-05']],
    ['The kite took off at 18:00 UTC on Tuesday.', ['Tuesday → 2021-01-05']],
    ['It begins at 8 p.m. (0100 GMT) in Dorn on Tuesday.', ['Tuesday → 2021-01-12']],
    ['On Monday it fell, and on Tuesday it rose at 16:08 UTC.', ['Monday → 2021-01-04', 'Tuesday → 2021-01-05']],
  ])('a time of day is of the one day that its sentence names: %s', (text, wanted) => {
    expect(datesIn('2021-01-08', text)).toEqual(wanted);
  });

  test('decisions are recorded', () => {
    const text = 'The first week of March was quiet; the Sunday Times said so in May.';
    const steps: TraceStep[] = [];
    findDates(annotate(text, findParagraphs(text), '2021-06-09', { trace: (step) => steps.push(step) }));
    expect(steps.map(({ stage, verdict, start, end }) => `${stage} ${verdict}: ${text.slice(start, end)}`)).toEqual([
      'dates/find-dates proposed: The first week',
      'dates/compose merged: The first week of March',
      'dates/find-dates proposed: March',
      'dates/compose merged: The first week of March',
      'dates/find-dates proposed: Sunday',
      'dates/find-dates proposed: May',
      'dates/not-dates dropped: Sunday',
      'dates/resolve kept: The first week of March',
      'dates/event changed: The first week of March',
      'dates/kind changed: The first week of March',
      'dates/resolve kept: May',
      'dates/event changed: May',
      'dates/kind changed: May',
    ]);
  });

  test.each(['January ', '1 day ', '2020 ', 'March 5, ', 'the end of the ', 'from May to ', 'the year before ', '9'])(
    'endless text is read to its end: %j',
    (unit) => {
      const text = `${unit.repeat(20_000)}\nIt opened on March 5, 2019.`;
      const last = findDates(annotate(text, findParagraphs(text), '2021-03-10')).at(-1);
      expect(last).toMatchObject({ edtf: '2019-03-05', end: text.length - 1 });
    },
    20_000,
  );
});
