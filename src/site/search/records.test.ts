import { describe, expect, test } from 'vitest';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { date, figure, meta, quotation } from '../../schema/testing-claims.ts';
import { claimRecords, textRecord } from './records.ts';

const texts = [
  'Quay <b>closed</b> & barred',
  'The minister said that 3 billion dollars of freight will be lost by May.',
];
const [first = '', second = ''] = texts;
const start = first.length + 1;

/** An article of two paragraphs with these claims in its second. */
function articleWith(...claims: Claim[]): Article {
  return {
    ...meta('2031-05-02'),
    slug: '2031-05-02-quay',
    title: 'Quay <b>closed</b> & barred',
    published: { value: '2031-05-02', basis: 'inferred', reason: 'the text says so' },
    publisher: 'The "Harbour" Herald',
    dropped: [],
    paragraphs: [
      { start: 0, end: first.length },
      { start, end: start + second.length },
    ],
    claims,
  };
}

const sentence = { start, end: start + second.length };

test('an article is its paragraphs, with their ids, as text', () => {
  const { url, content } = textRecord(articleWith(), texts, 'en');
  expect(url).toBe('/articles/2031-05-02-quay/');
  expect(content).toBe(
    [
      '<html lang="en"><body>',
      '<h1 data-pagefind-meta="title">Quay &lt;b>closed&lt;/b> &amp; barred</h1>',
      '<p data-pagefind-meta="source">The &quot;Harbour&quot; Herald, [2 May 2031]</p>',
      '<main data-pagefind-body><p id="p1">Quay &lt;b>closed&lt;/b> &amp; barred</p>',
      '<p id="p2">The minister said that 3 billion dollars of freight will be lost by May.</p></main></body></html>',
    ].join('\n'),
  );
});

describe('a claim', () => {
  const recordOf = (claim: Claim) => claimRecords(articleWith(claim), texts)[0];

  test('has the address of its mark, and says where it stands', () => {
    const claim = quotation('freight will be lost', { sentence });
    const { pathname, searchParams, hash } = new URL(recordOf(claim)?.url ?? '', 'https://any.example');
    expect(pathname + hash).toBe(`/articles/2031-05-02-quay/#${claim.id}`);
    expect(Object.fromEntries(searchParams)).toEqual({
      kind: 'Statement, quoted in full',
      article: 'Quay <b>closed</b> & barred',
      source: 'The "Harbour" Herald, [2 May 2031]',
    });
  });

  test('is a quotation’s words with its speaker', () => {
    expect(recordOf(quotation('freight will be lost', { sentence }))).toMatchObject({
      content: 'freight will be lost',
      meta: { title: 'Ana Reyes', value: '' },
    });
    expect(recordOf(quotation('freight', { sentence, mode: 'indirect' }))?.url).toContain(
      '?kind=Statement%2C+reported&',
    );
  });

  test('is a figure’s sentence, with its value and what it is', () => {
    expect(recordOf(figure('3 billion dollars', { sentence, modality: 'forecast', period: '2032' }))).toMatchObject({
      content: second,
      meta: { title: 'Ana Reyes', value: '3 billion US dollars, forecast for [2032]' },
    });
  });

  test('is what a date dates', () => {
    const may = (exact: string, event: string | null) => recordOf(date(exact, '2031-05', { sentence, event }));
    expect(may('by May', 'freight will be lost by May')?.content).toBe('freight will be lost by May');
    expect(may('May', 'freight will be lost')?.content).toBe('freight will be lost, May');
    expect(may('May', null)).toMatchObject({ content: 'May', meta: { title: '', value: '[May 2031]' } });
  });

  test('a date alone can be told apart, to come last', () => {
    expect(recordOf(date('May', '2031-05', { sentence }))?.filters).toEqual({ kind: ['date'] });
    expect(recordOf(quotation('freight', { sentence }))).not.toHaveProperty('filters');
  });
});
