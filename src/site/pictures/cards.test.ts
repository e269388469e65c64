import { expect, test } from 'vitest';
import { meta } from '../../schema/testing-claims.ts';
import { articleCard, pictureOf, siteCard } from './cards.ts';
import { manifestOf } from './manifest.ts';

const site = {
  name: 'Harbour Watch',
  tagline: 'Who said what',
  subject: 'the harbour',
  description: 'News.',
  language: 'en',
};
const article = meta('2031-05-09', {
  title_basis: 'editor',
  published: { value: '2031-05-09', basis: 'inferred', reason: 'from the text' },
  counts: { quotation: 3, figure: 1, date: 0 },
});

test('an article’s card has its source, its day and its counts; what was worked out stands in brackets', () => {
  expect(articleCard(article, site)).toEqual({
    site: 'Harbour Watch',
    above: 'The Harbour Gazette, [9 May 2031]',
    title: '[Harbour talks]',
    counts: { quotations: '3 quotations', figures: '1 figure', dates: '0 dates' },
  });
});

test('the site’s card counts the claims of all articles', () => {
  expect(siteCard([article, article], site)).toMatchObject({
    above: 'Two articles on the harbour',
    title: 'Who said what',
    counts: { quotations: '6 quotations', figures: '2 figures', dates: '0 dates' },
  });
});

test('a picture says in words what it shows', () => {
  expect(pictureOf(siteCard([article], site))).toEqual({
    src: '/card.png',
    alt: 'Harbour Watch. Who said what. One article on the harbour: 3 quotations, 1 figure, 0 dates.',
  });
  expect(pictureOf(articleCard(article, site), article.slug).src).toBe('/articles/2031-05-09-harbour/card.png');
});

test('the manifest has the site’s name and addresses, and an icon large enough to install', () => {
  const manifest = manifestOf(site) as { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({ name: 'Harbour Watch', start_url: '/', scope: '/', lang: 'en' });
  expect(manifest.icons).toContainEqual({ src: '/icon-512.png', type: 'image/png', sizes: '512x512' });
});
