import { expect, test } from 'vitest';
import { dayOf, dayOfStamp, findPublished, publishedInName } from './find-published.ts';

test.each([
  ['a line of its own', 'Bridge opens\n\n3 May 2021\n\nIt opened on 1 May 2021.', '2021-05-03', 'stated'],
  ['a line that says so', 'Bridge opens\nPublished: May 3, 2021\n\nIt is open.', '2021-05-03', 'stated'],
  ['a dateline', 'Bridge opens\n\nORVIK, May 3, 2021 (Wire) — It is open.', '2021-05-03', 'stated'],
  ['a line at the end', `Bridge opens\n\n${'It is open.\n\n'.repeat(9)}Orvik Post, 3 May 2021`, '2021-05-03', 'stated'],
  [
    'the latest day named',
    'Bridge opens\n\nIt was begun on 4 June 2019 and opened on 1 May 2021.',
    '2021-05-01',
    'inferred',
  ],
])('%s', (_, text, value, basis) => expect(findPublished(text)).toMatchObject({ value, basis }));

test.each([
  ['no day at all', 'Bridge opens\n\nIt is open.'],
  ['a day without a year', 'Bridge opens\n\nIt opened on 1 May.'],
  ['a month', 'Bridge opens\n\nIt opened in May 2021.'],
])('%s tells nothing', (_, text) => expect(findPublished(text)).toBeNull());

test.each([
  ['2021-05-03-bridge.txt', '2021-05-03'],
  ['https://post.example/2021/05/03/bridge', '2021-05-03'],
  ['2021-02-30-bridge.txt', null],
  ['bridge-12021-05-034.txt', null],
])('the day in %s', (name, day) => expect(publishedInName(name, 'the name')?.value ?? null).toBe(day));

test.each([
  ['2021-05-03T23:30:00-05:00', '2021-05-03'],
  ['2021-05-03', '2021-05-03'],
  ['2021-13-03', null],
  ['3 May 2021', null],
])('a machine’s %s', (time, day) => expect(dayOf(time)).toBe(day));

// In the zone that it is told in: the publisher's own, where it is not that of the whole world.
test.each([
  ['Tue, 04 May 2021 23:30:00 GMT', '2021-05-04'],
  ['2021-05-03T23:30:00-05:00', '2021-05-03'],
  ['Tue, 31 Feb 2021 10:00:00 GMT', null],
  ['Tuesday', null],
])('a page’s %s', (stamp, day) => expect(dayOfStamp(stamp)).toBe(day));
