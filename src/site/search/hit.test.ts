import { describe, expect, test } from 'vitest';
import { type Found, hitOf } from './hit.ts';
import { resultWords } from './words.ts';

/** Words w0 w1 w2 … */
const content = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
const article: Found = {
  url: '/base/articles/a/',
  content,
  locations: [3, 70, 72, 75],
  anchors: [
    { id: 'p1', location: 0 },
    { id: 'p2', location: 40 },
    { id: 'p3', location: 71 },
    { id: 'p4', location: 90 },
  ],
  meta: { title: 'Harbour dredged', source: 'The Harbour Herald, 2 May 2024' },
};

const SOUGHT = 'w3 w70 w72 w75 w150 w299 quay';

const plain = ({ excerpt }: ReturnType<typeof hitOf>) =>
  excerpt.map(({ text, matches }) => (matches ? `*${text}*` : text)).join('');

describe('an article', () => {
  test('leads to the paragraph that has most of the matches', () => {
    const hit = hitOf(article, SOUGHT);
    expect(hit).toMatchObject({
      href: '/base/articles/a/#p3:~:text=w70',
      kind: 'Article',
      heading: 'Harbour dredged',
      source: 'The Harbour Herald, 2 May 2024',
    });
    expect(plain(hit)).toMatch(/^… w64 w65 .* w69 \*w70\* w71 \*w72\* w73 w74 \*w75\* w76 .* w99$/);
  });

  test('has words that only begin like those sought in plain letters', () => {
    const found = { ...article, content: 'now no notice', locations: [0, 1, 2], anchors: [] };
    expect(plain(hitOf(found, 'no'))).toBe('now *no* notice');
  });

  test('has some words before its first match, wherever in the text that is', () => {
    const long = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
    const excerptAt = (at: number) => plain(hitOf({ ...article, content: long, locations: [at] }, SOUGHT));
    expect(excerptAt(150)).toMatch(/^… w144 .* w149 \*w150\* w151 .* w179 …$/);
    expect(excerptAt(3)).toMatch(/^w0 w1 w2 \*w3\* w4 .* w35 …$/);
    expect(excerptAt(299)).toMatch(/^… w264 .* \*w299\*$/);
  });

  test('leads to itself where the words are in its title only', () => {
    const hit = hitOf({ ...article, locations: [], anchors: [] }, SOUGHT);
    expect(hit.href).toBe('/base/articles/a/');
    expect(plain(hit)).toMatch(/^w0 w1 .* w35 …$/);
  });
});

describe('a claim', () => {
  const claim: Found = {
    url: '/base/articles/a/?kind=Figure&article=Harbour+%3Cdredged%3E&source=The+Harbour+Herald%2C+2+May+2024#c1',
    content: 'The quay <img src=x onerror=alert(1)> is &lt;closed&gt;',
    locations: [1],
    anchors: [],
    meta: { title: 'Ann Lee', value: '5 billion US dollars, forecast for [2031]' },
  };

  test('leads to its mark, and says its kind, its speaker and its value', () => {
    expect(hitOf(claim, SOUGHT)).toMatchObject({
      href: '/base/articles/a/#c1',
      kind: 'Figure',
      heading: 'Ann Lee: 5 billion US dollars, forecast for [2031]',
      source: 'Harbour <dredged>. The Harbour Herald, 2 May 2024',
    });
  });

  test('keeps its words as they are', () => {
    expect(plain(hitOf(claim, SOUGHT))).toBe('The *quay* <img src=x onerror=alert(1)> is &lt;closed&gt;');
  });

  test('has no speaker where there is none', () => {
    expect(hitOf({ ...claim, meta: { value: '[late May 2024]' } }, SOUGHT).heading).toBe('[late May 2024]');
  });
});

test.each([
  [0, 0, 'No results for “quay”'],
  [1, 1, '1 result for “quay”'],
  [8, 8, '8 results for “quay”'],
  [47, 10, '47 results for “quay”; here are the first 10'],
])('%i results, %i shown', (count, shown, words) => {
  expect(resultWords.status('quay', count, shown)).toBe(words);
});
