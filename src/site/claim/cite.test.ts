import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../schema/claim.ts';
import { date, figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { citationsOf, escaped } from './cite.ts';

const permalink = 'https://example.org/record/claims/00000000000a/';
const article = {
  ...meta('2031-05-09', { publisher: 'Quay & Sons', title: '100% of {it}', language: 'en-GB' }),
  claims: [],
};
const cite = (claim: Parameters<typeof citationsOf>[0]['claim']) =>
  citationsOf({ claim, article, permalink, site: 'On the Record' });

describe('as a sentence', () => {
  const source =
    'In: 100% of {it}, Quay & Sons, 9 May 2031. On the Record, https://example.org/record/claims/00000000000a/';

  test.each([
    [quotation('It is full'), 'Ana Reyes, quoted in full: “It is full”.'],
    [
      quotation('It is full,', { mode: 'partial', with: [party('Bo Lind')] }),
      'Ana Reyes and Bo Lind, quoted in part: “It is full,”',
    ],
    [
      quotation('it was full', { mode: 'indirect', marked: false, speaker: null }),
      'Speaker unclear, reported: it was full.',
    ],
    [quotation('It is “full” now'), 'Ana Reyes, quoted in full: “It is ‘full’ now”.'],
    [quotation('it was “full”', { mode: 'indirect', marked: false }), 'Ana Reyes, reported: it was “full”.'],
    [figure('$3bn', { modality: 'target' }), 'Ana Reyes, goal for [2030]: “$3bn”.'],
    [figure('$3bn', { modality: null, period: null }), 'Ana Reyes, proposed or conditional: “$3bn”.'],
    [
      figure('thousands', { modality: 'forecast', speaker: null }),
      '“thousands”, forecast for [2030] by the article itself.',
    ],
    [date('Friday', '2031-05-09'), '“Friday” [9 May 2031].'],
    [date('9 May 2031', '2031-05-09', { basis: 'stated' }), '“9 May 2031”.'],
    [
      quotation('It is full', { marked: false, speaker: { ...party('Ana Reyes'), exact: 'she' } }),
      '[Ana Reyes], quoted, without quotation marks: It is full.',
    ],
  ])('%#', (claim, words) => {
    expect(cite(claim).plain).toBe(`${words} ${source}`);
  });
});

describe('for BibTeX', () => {
  test('an entry that names the publisher, the article and the claim', () => {
    expect(cite({ ...quotation('It is full'), id: '00000000000a' }).bibtex).toMatchInlineSnapshot(`
      "@misc{claim-00000000000a,
        author = {{Quay \\& Sons}},
        title = {{100\\% of \\{it\\}}},
        year = {2031},
        month = may,
        note = {Ana Reyes, quoted in full: “It is full”.},
        howpublished = {On the Record},
        url = {https://example.org/record/claims/00000000000a/}
      }"
    `);
  });

  test.each([
    ['$5_a #1 & 2%', String.raw`\$5\_a \#1 \& 2\%`],
    ['{a}', String.raw`\{a\}`],
    ['C:\\~^', String.raw`C:\textbackslash{}\textasciitilde{}\textasciicircum{}`],
    ['a\r\nb\u2028c\0', 'a b c '],
    ['\ud800', '\ufffd'],
    ['Żeleński, 中国', 'Żeleński, 中国'],
  ])('%j', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  test.each(['}', '{', '\\', '\\}', '}}, note = {', '\\\\{'])('braces stay paired around %j', (words) => {
    const { bibtex } = cite(quotation(words));
    const braces = bibtex.replace(/\\[{}]/g, '').replace(/[^{}]/g, '');
    let depth = 0;
    for (const brace of braces) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });
});

test('as JSON: the claim with its article and its permalink', () => {
  const claim = figure('$3bn');
  const { article: slug, permalink: link, ...rest } = JSON.parse(cite(claim).json) as Record<string, unknown>;
  expect([slug, link]).toEqual([article.slug, permalink]);
  expect(rest).toEqual(claim);
  expect(claimSchema.safeParse(rest).success).toBe(true);
});
