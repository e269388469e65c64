import { expect, test } from 'vitest';
import type { Applied } from '../../schema/correction.ts';
import { meta } from '../../schema/testing-claims.ts';
import { correctionInWords } from '../words/correction.ts';
import { correctionLog } from './corrections.ts';
import { correctionsFeed } from './feed.ts';

function applied(id: string, date: string, more: Partial<Applied> = {}): Applied {
  return {
    ...{
      id,
      do: 'set',
      claim: '0123456789ab',
      type: 'quotation',
      exact: 'The harbour is open',
      at: { start: 3, end: 22 },
    },
    ...{ date, reason: 'It was a Saturday.', changes: [{ field: 'said', was: null, is: '2031-05-03' }] },
    ...more,
  } as Applied;
}

const older = meta('2031-05-09', { corrections: [applied('a', '2031-06-01'), applied('b', '2031-06-03')] });
const newer = meta('2031-05-10', {
  corrections: [applied('c', '2031-06-01'), applied('d', '2031-06-02', { do: 'drop', changes: [] })],
});

test('the log is newest first, within a day in the order of the articles', () => {
  expect(correctionLog([newer, older]).map(({ id }) => id)).toEqual(['c-b', 'c-d', 'c-c', 'c-a']);
});

test('an entry leads to its claim, one of a claim that is gone to the article', () => {
  const [set, drop] = correctionLog([newer, older]);
  expect(set).toMatchObject({ deed: 'Statement corrected', href: '/articles/2031-05-09-harbour/#0123456789ab' });
  expect(drop).toMatchObject({ deed: 'Statement removed', href: '/articles/2031-05-10-harbour/', changes: [] });
});

test.each<[Applied['changes'][number], string]>([
  [{ field: 'said', was: null, is: '2031-05-03' }, 'date said: 3 May 2031 (before: not given)'],
  [{ field: 'speaker', was: 'Ann Lee', is: null }, 'speaker: nobody (before: Ann Lee)'],
  [
    { field: 'via', was: [], is: ['Acme News', 'The Gazette'] },
    'relayed by: Acme News and The Gazette (before: nobody)',
  ],
  [{ field: 'value', was: 5e6, is: 5e9 }, 'value: 5 billion (before: 5 million)'],
  [{ field: 'marked', was: true, is: false }, 'in quotation marks: no (before: yes)'],
  [{ field: 'mode', was: 'indirect', is: 'partial' }, 'kind of statement: quoted in part (before: reported)'],
  [{ field: 'cue', was: 'said', is: 'added' }, 'words that report it: “added” (before: “said”)'],
  [
    { field: 'group', was: null, is: 'g7' },
    'what belongs to one statement: joined with the neighbouring passage (before: counted separately)',
  ],
  [
    {
      field: 'exact',
      was: 'the harbour would stay open all of the coming winter, it said, and longer than that',
      is: 'the harbour would stay open all of the coming winter',
    },
    'words marked: “… the coming winter” (before: “… the coming winter, it said, and longer than that”)',
  ],
  [{ field: 'unit', was: 'tonne', is: 'barrel' }, 'unit: barrel (before: tonne)'],
])('%o reads “%s”', (change, words) => {
  expect(correctionInWords(applied('a', '2031-06-01', { changes: [change] }))).toEqual({
    label: 'Corrected on 1 June 2031',
    text: `${words}. It was a Saturday.`,
  });
});

test('one that was added has its reason only', () => {
  expect(correctionInWords(applied('a', '2031-06-01', { do: 'add', changes: [] }))).toEqual({
    label: 'Added on 1 June 2031',
    text: 'It was a Saturday.',
  });
});

const feed = (rows: ReturnType<typeof correctionLog>) =>
  correctionsFeed({
    ...{ site: 'Harbour Watch', language: 'en', newest: '2031-05-10', rows },
    page: 'https://example.org/corrections/',
    atom: 'https://example.org/corrections/feed.xml',
    absolute: (href) => new URL(href, 'https://example.org').href,
  });

test('the feed is as new as the newest correction, and the same every time', () => {
  const xml = feed(correctionLog([newer, older]));
  expect(xml).toContain('<updated>2031-06-03T00:00:00.000Z</updated>');
  expect(xml.match(/<entry>/g)).toHaveLength(4);
  expect(xml).toContain('<id>https://example.org/corrections/#c-b</id>');
  expect(xml).toContain('https://example.org/articles/2031-05-09-harbour/#0123456789ab');
  expect(feed(correctionLog([newer, older]))).toBe(xml);
});

test('a feed of nothing is a feed', () => {
  expect(feed([])).toContain('<updated>2031-05-10T00:00:00.000Z</updated>');
});

test('markup in an article is text in the feed', () => {
  const row = applied('e', '2031-06-01', { exact: '<b>bold</b>' });
  expect(feed(correctionLog([meta('2031-05-09', { corrections: [row] })]))).not.toContain('<b>bold');
});
