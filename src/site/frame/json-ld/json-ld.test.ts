import { describe, expect, test } from 'vitest';
import type { Article } from '../../../schema/article.ts';
import type { Series, Site } from '../../../schema/site.ts';
import { meta, party, quotation } from '../../../schema/testing-claims.ts';
import { newsArticle } from '../../article/json-ld.ts';
import { dataset } from '../../chart/json-ld.ts';
import { webSite } from '../../front/json-ld.ts';
import { speakerPage, speakerThing } from '../../speakers/json-ld.ts';
import { webPage } from './page.ts';

const host = new URL('https://watch.example');
const site = {
  name: 'Harbour Watch',
  tagline: 'Who said what',
  description: 'News of the harbour.',
  language: 'en',
  subject: 'the harbour',
} as Site;
const speaker: Parameters<typeof speakerThing>[0] = {
  id: 'ana-reyes',
  name: 'Ana Reyes',
  kind: 'person',
  roles: [],
  aliases: [],
  wikidata: null,
};

describe('a page', () => {
  const page = { title: 'Talks', description: 'About talks.', path: '/articles/talks/' };
  const trailOf = (thing: ReturnType<typeof webPage>) =>
    JSON.parse(JSON.stringify(thing)).breadcrumb.itemListElement.map(
      ({ position, name, item }: { position: number; name: string; item: string }) => [position, name, item],
    );

  test('says the way to it, by its section', () => {
    const section = { name: 'Articles', at: '/articles/' };
    expect(trailOf(webPage({ ...page, section }, site, host))).toEqual([
      [1, 'Harbour Watch', 'https://watch.example/'],
      [2, 'Articles', 'https://watch.example/articles/'],
      [3, 'Talks', 'https://watch.example/articles/talks/'],
    ]);
  });

  test('that is a section is named once', () => {
    const section = { name: 'Articles', at: '/articles/' };
    const own = webPage({ ...page, title: 'All articles', path: '/articles/', section }, site, host);
    expect(trailOf(own).map(([, name]: [number, string]) => name)).toEqual(['Harbour Watch', 'All articles']);
  });

  test('outside of the sections is below the front page, and a part of the site', () => {
    const own = webPage({ ...page, section: null }, site, host);
    expect(trailOf(own)).toHaveLength(2);
    expect(own).toMatchObject({ isPartOf: { '@id': 'https://watch.example/#website' }, name: 'Talks' });
  });
});

test('the site names its publisher, who is itself', () => {
  expect(webSite(site, host)).toMatchObject({
    '@type': 'WebSite',
    '@id': 'https://watch.example/#website',
    publisher: { '@type': 'Organization', name: 'Harbour Watch', logo: 'https://watch.example/icon-512.png' },
  });
});

describe('an article', () => {
  const article = {
    ...meta('2031-05-09', { draws_on: ['Acme News', 'The Wire'] }),
    dropped: [],
    paragraphs: [],
    claims: [
      quotation('words'),
      quotation('more words', { speaker: party('Bo Lind') }),
      quotation('and more', { speaker: party('Bo Lind') }),
      quotation('rumour', { speaker: { ...party('an official'), id: 'unnamed' } }),
    ],
  } satisfies Article;

  test('is of its publisher and its day, and leads to where it was printed', () => {
    expect(newsArticle(article, '/card.png', host)).toMatchInlineSnapshot(`
      {
        "@id": "https://watch.example/articles/2031-05-09-harbour/#article",
        "@type": "NewsArticle",
        "creditText": "Credits Acme News and The Wire",
        "datePublished": "2031-05-09",
        "headline": "Harbour talks",
        "image": "https://watch.example/card.png",
        "inLanguage": "en",
        "isBasedOn": "https://example.org/harbour",
        "mainEntityOfPage": "https://watch.example/articles/2031-05-09-harbour/",
        "mentions": [
          {
            "@id": "https://watch.example/speakers/bo-lind/#speaker",
            "@type": "Thing",
            "name": "Bo Lind",
          },
          {
            "@id": "https://watch.example/speakers/ana-reyes/#speaker",
            "@type": "Thing",
            "name": "Ana Reyes",
          },
        ],
        "publisher": {
          "@type": "Organization",
          "name": "The Harbour Gazette",
        },
        "url": "https://watch.example/articles/2031-05-09-harbour/",
        "wordCount": 100,
      }
    `);
  });

  test('names no more speakers than fit', () => {
    const many = Array.from({ length: 40 }, (_, index) => quotation('words', { speaker: party(`Speaker ${index}`) }));
    expect(newsArticle({ ...article, claims: many }, '/card.png', host)).toHaveProperty('mentions.length', 12);
  });
});

describe('a speaker', () => {
  test.each([
    ['person', 'Person'],
    ['organisation', 'Organization'],
    ['government', 'GovernmentOrganization'],
    ['news agency', 'NewsMediaOrganization'],
    ['broadcaster', 'NewsMediaOrganization'],
    [null, 'Thing'],
  ] as const)('%s is a %s', (kind, type) => {
    expect(speakerThing({ ...speaker, kind }, host)).toMatchObject({ '@type': type, name: 'Ana Reyes' });
  });

  test('has aliases, offices and the entry of Wikidata that is the same', () => {
    const known = { ...speaker, aliases: ['A. Reyes'], roles: [{ title: 'Mayor' }], wikidata: 'Q1' };
    expect(speakerThing(known, host)).toEqual({
      '@type': 'Person',
      '@id': 'https://watch.example/speakers/ana-reyes/#speaker',
      name: 'Ana Reyes',
      url: 'https://watch.example/speakers/ana-reyes/',
      alternateName: ['A. Reyes'],
      jobTitle: ['Mayor'],
      sameAs: 'https://www.wikidata.org/wiki/Q1',
    });
  });

  test('that nobody has reviewed has no more than a name and a page', () => {
    expect(Object.keys(speakerThing({ ...speaker, kind: null }, host))).toEqual(['@type', '@id', 'name', 'url']);
  });
});

describe('a speaker’s page', () => {
  const article = meta('2031-05-09');
  const pageOf = (...claims: ReturnType<typeof quotation>[]) =>
    JSON.parse(
      JSON.stringify(
        speakerPage(
          speaker,
          claims.map((claim) => ({ article, claim })),
          host,
        ),
      ),
    );

  test('has their very words, with day, place and article', () => {
    const said = quotation('We agree.', { said: '2031-05-08' });
    expect(pageOf(said).hasPart).toEqual([
      {
        '@type': 'Quotation',
        url: `https://watch.example/articles/${article.slug}/#${said.id}`,
        text: 'We agree.',
        inLanguage: 'en',
        spokenByCharacter: { '@id': 'https://watch.example/speakers/ana-reyes/#speaker' },
        dateCreated: '2031-05-08',
        isPartOf: {
          '@type': 'NewsArticle',
          '@id': `https://watch.example/articles/${article.slug}/#article`,
          headline: 'Harbour talks',
        },
      },
    ]);
  });

  test('has neither reports, nor what others say and they pass on', () => {
    const others = quotation('words', { speaker: party('Bo Lind'), via: [{ id: 'ana-reyes', name: 'Ana Reyes' }] });
    expect(pageOf(quotation('a report', { mode: 'indirect' }), others)).not.toHaveProperty('hasPart');
  });

  test.each(['2031', '2031-05', '2031-05-08'])('gives the calendar date %s', (said) => {
    expect(pageOf(quotation('words', { said })).hasPart[0].dateCreated).toBe(said);
  });

  test.each(['2031-05~', '2031-21', '203X', '2031-05-08/2031-05-10', '../2031'])('leaves out the time %s', (said) => {
    expect(pageOf(quotation('words', { said })).hasPart[0]).not.toHaveProperty('dateCreated');
  });

  test('has no more quotations than fit', () => {
    expect(pageOf(...Array.from({ length: 50 }, () => quotation('words'))).hasPart).toHaveLength(20);
  });
});

test('the chart is a data set of its measure, for its years, by those who count', () => {
  const measure = {
    id: 'freight',
    name: 'Freight',
    unit: 'USD',
    scale: 1e9,
    scale_name: 'billion US dollars',
    of: [['freight']],
    not: [],
  };
  const series = [{ by: 'Harbour Board' }, { by: 'Harbour Board' }] as Series[];
  expect(
    dataset({ title: 'Freight', summary: 'Freight, by year.', measure, years: '2028 to 2032', series }, host),
  ).toMatchObject({
    name: 'Freight: stated and counted',
    temporalCoverage: '2028/2032',
    variableMeasured: { name: 'Freight', unitText: 'billion US dollars' },
    creator: [{ name: 'Harbour Board' }],
  });
  expect(dataset({ title: 'Freight', summary: '', measure, years: '', series: [] }, host)).not.toHaveProperty(
    'temporalCoverage',
  );
});
