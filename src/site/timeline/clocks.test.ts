import { describe, expect, test } from 'vitest';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { itemsOf, type TimelineItem } from './items.ts';
import { beginOf, byTime, onClock } from './marks.ts';
import { dateOf } from './pages.ts';

const article = meta('2031-05-09');
const times = (claims: Claim[]) =>
  itemsOf({ article, claims, words: () => '' }).map((item) => [
    item.kind,
    item.time,
    item.said.time,
    item.published.time,
  ]);

describe('the three clocks', () => {
  test('a statement was said when it happened, and printed later', () => {
    expect(times([quotation('Soon', { said: '2031-05-08' })])).toEqual([
      ['quotation', '[8 May 2031]', '[8 May 2031]', '9 May 2031, one day after the statement'],
    ]);
  });

  test('a figure in quoted words was said with them', () => {
    const said = quotation('It was 3bn', { said: '2031-05-08' });
    const found = times([said, figure('3bn', { period: '2029', quotation: said.id, start: 200, end: 203 })]);
    expect(found[0]).toEqual(['figure', '[2029]', '[8 May 2031]', '9 May 2031, one day after the statement']);
  });

  test('a speaker whose words have no time spoke by the day of print', () => {
    expect(times([figure('3bn', { period: '2029' })])[0]?.[2]).toBe('on or before 9 May 2031');
  });

  test('what no one else says, the article says, in print', () => {
    expect(times([figure('3bn', { period: '2029', speaker: null })])[0]?.[2]).toBe('9 May 2031');
    expect(times([date('in 2030', '2030', { kind: 'event' })])[0]?.[2]).toBe('9 May 2031');
  });

  test('an event within quoted words has their speaker and their time', () => {
    const said = quotation('the pier fell in 2030', {
      said: '2031-05-08',
      start: 0,
      end: 21,
      speaker: party('Tom Okoro'),
    });
    const fell = date('2030', '2030', { kind: 'event', start: 17, end: 21 });
    const items = itemsOf({ article, claims: [said, fell], words: () => '' });
    const event = items.find(({ kind }) => kind === 'date');
    expect([event?.said.time, event?.speakers.map(({ name }) => name)]).toEqual(['[8 May 2031]', ['Tom Okoro']]);
  });

  test('a mark keeps what it is and takes the time of the clock', () => {
    const [item] = itemsOf({ article, claims: [figure('3bn', { period: '2029' })], words: () => '' });
    if (item === undefined) throw new Error('There is no item.');
    expect(onClock(item, 'published')).toMatchObject({ id: item.id, sense: 'point', edtf: '2031-05-09' });
    expect(onClock(item, 'said')).toMatchObject({ id: item.id, sense: 'by', edtf: '../2031-05-09' });
  });
});

test('by publication, what was said on a known day has the days until it was printed, and is dated by its print', () => {
  const claims = [quotation('Soon', { said: '2031-04-29' }), quotation('Now', { said: '2031-05-09' })];
  const [late, now] = itemsOf({ article, claims, words: () => '' }).map((item) => onClock(item, 'published'));
  expect([late?.sense, late?.edtf, late?.time]).toEqual([
    'lag',
    '2031-04-29/2031-05-09',
    '9 May 2031, ten days after the statement',
  ]);
  expect([now?.sense, now?.time]).toEqual(['point', '9 May 2031']);
  expect(dateOf(beginOf(late as TimelineItem), 'day')).toBe('2031-05-09');
});

test('times are sorted by the earliest moment that they allow; “by” stands at its end', () => {
  const items = itemsOf({
    article,
    claims: [
      date('late 2030', '2030~', { kind: 'event', sentence: { start: 0, end: 5 } }),
      date('2030', '2030', { kind: 'event', sentence: { start: 10, end: 15 } }),
      date('March 2030', '2030-03', { kind: 'event', sentence: { start: 20, end: 25 } }),
      date('1 January 2030', '2030-01-01', { kind: 'event', sentence: { start: 30, end: 35 } }),
      date('up to 2029', '../2029', { kind: 'period', sentence: { start: 40, end: 45 } }),
    ],
    words: ({ start }) => (start === 10 ? 'by ' : ''),
  });
  expect(items.map(({ written: [words] }) => words)).toEqual([
    'up to 2029',
    '1 January 2030',
    'March 2030',
    'late 2030',
    '2030',
  ]);
  expect(items.toReversed().sort(byTime)).toEqual(items);
});
