import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { claimSchema } from '../schema/claim.ts';
import { extract } from './index.ts';
import { findBrokenAnchors } from './text/anchors.ts';

/** Pieces that finders look for, in any order: most texts made of them have claims, few make sense. */
const newsPiece = fc.constantFrom(
  ...['said', 'he said', 'told reporters', 'according to', 'added that', 'was quoted as saying', 'asked', 'warned'],
  ...['the ministry', 'Jane Doe', 'President Doe', 'Doe', 'a spokesman', 'they', 'Mr. Doe', 'the Daily News'],
  ...[
    '$3.2bn',
    '4%',
    '30 percent',
    'nearly',
    'between 5 and 7',
    'million',
    '$340,000 million',
    '1.5 tonnes',
    '€',
    'a third',
  ],
  ...[
    'on Tuesday',
    'in May',
    'last year',
    '3 May 2021',
    'by 2024',
    'the first quarter',
    'yesterday',
    '1990s',
    'January to March',
  ],
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    ',',
    '.',
    '...',
    '?',
    ':',
    ';',
    '(',
    ')',
    '[',
    ']',
    '—',
    '-',
    '\n',
    '\n\n',
    '\r\n',
  ],
  ...[
    'exports rose',
    'trade fell',
    'to',
    'from',
    'that',
    'it',
    'would',
    'not',
    'and',
    'We will see',
    'Nothing is settled',
  ],
);

const hostilePiece = fc.constantFrom(
  ...[
    '\0',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ud800',
    '😀',
    'é',
    'e\u0301',
    '٣',
    '１２',
    '\t',
    '   ',
  ],
  ...[
    '<b>',
    '&amp;',
    'http://a.b/c?d=e',
    'a@b.c',
    '0x1f',
    '1e400',
    '99999999999999999999',
    '31 February',
    '00/00/0000',
  ],
);

const newsText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: newsPiece }, { weight: 1, arbitrary: hostilePiece }),
      fc.constantFrom(' ', ' ', ''),
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.flat().join(''));

const published = fc.option(fc.constantFrom('2021-05-04', '2024-02-29', '2000-01-01'));

const claimsSchema = z.array(claimSchema);

describe('whatever the text', () => {
  test.each([
    ['news-like', newsText, 300],
    ['anything', fc.string({ unit: 'binary', maxLength: 200 }), 150],
  ] as const)(
    '%s: claims are verbatim, within a paragraph, valid, and the same again',
    (_, texts, numRuns) => {
      fc.assert(
        fc.property(texts, published, (text, day) => {
          const { paragraphs, claims } = extract({ id: 'a', text, published: day });
          expect(findBrokenAnchors(text, paragraphs, claims)).toEqual([]);
          expect(claimsSchema.safeParse(claims).error).toBeUndefined();
          expect(extract({ id: 'a', text, published: day }).claims).toEqual(claims);
        }),
        { numRuns },
      );
    },
    60_000,
  );
});

test('every figure inside a quotation names one that is there', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { claims } = extract({ id: 'a', text, published: '2021-05-04' });
      const ids = new Set(claims.filter(({ type }) => type === 'quotation').map(({ id }) => id));
      for (const claim of claims) {
        if (claim.type === 'figure' && claim.quotation !== null) expect(ids).toContain(claim.quotation);
      }
    }),
  );
});

test('what is in no paragraph has no claims', () => {
  const text = 'Sales rose 4% in May.\nRead more: Sales rose 5% in June.';
  const start = text.indexOf('Read');
  const { claims } = extract({
    id: 'a',
    text,
    published: '2021-05-04',
    paragraphs: [{ start: 0, end: start - 1 }],
  });
  expect(claims.map(({ exact }) => exact)).toEqual(['4%', 'May']);
});
