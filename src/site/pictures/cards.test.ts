import { expect, test } from 'vitest';
import { date, figure, meta, quotation } from '../../schema/testing-claims.ts';
import { articleCard, pictureOf, siteCard } from './cards.ts';
import { manifestOf } from './manifest.ts';

const site = {
  name: 'Harbour Watch',
  tagline: 'Who said what',
  subject: 'the harbour',
  description: 'News.',
  language: 'en',
};
const report = quotation('that the quay was full', { start: 0, end: 40, mode: 'indirect', marked: false });
const article = {
  ...meta('2031-05-09', {
    title_basis: 'editor',
    published: { value: '2031-05-09', basis: 'inferred', reason: 'from the text' },
  }),
  paragraphs: [],
  corrections: [],
  dropped: [],
  claims: [
    report,
    quotation('full', { start: 30, end: 34, mode: 'partial' }),
    quotation('It is', { start: 60, end: 65 }),
    figure('12', { start: 80, end: 82 }),
    date('May', '2031-05', { start: 90, end: 93 }),
  ],
};

test('an article’s card has its source, its day and its counts; what was worked out stands in brackets', () => {
  expect(articleCard(article, site)).toEqual({
    site: 'Harbour Watch',
    above: 'The Harbour Gazette, [9 May 2031]',
    title: '[Harbour talks]',
    counts: { statements: '2 statements', figures: '1 figure', dates: '1 date' },
  });
});

test('the site’s card counts the statements of all articles, not the pieces of them', () => {
  expect(siteCard([article, article], site)).toMatchObject({
    above: 'Two articles on the harbour',
    title: 'Who said what',
    counts: { statements: '4 statements', figures: '2 figures', dates: '2 dates' },
  });
});

test('a picture says in words what it shows', () => {
  expect(pictureOf(siteCard([article], site))).toEqual({
    src: '/card.png',
    alt: 'Harbour Watch. Who said what. One article on the harbour: 2 statements, 1 figure, 1 date.',
  });
  expect(pictureOf(articleCard(article, site), article.slug).src).toBe('/articles/2031-05-09-harbour/card.png');
});

test('the manifest has the site’s name and addresses, and an icon large enough to install', () => {
  const manifest = manifestOf(site) as { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({ name: 'Harbour Watch', start_url: '/', scope: '/', lang: 'en' });
  expect(manifest.icons).toContainEqual({ src: '/icon-512.png', type: 'image/png', sizes: '512x512' });
});
