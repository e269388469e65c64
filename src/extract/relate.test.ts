import { describe, expect, test } from 'vitest';
import type { FigureDraft, QuotationDraft } from './draft.ts';
import { extract } from './index.ts';
import { attributeFigures } from './relate.ts';
import { annotate } from './text/annotate.ts';

const claims = (text: string) => extract({ id: 'test', text, published: '2031-05-14' }).claims;

/** When each quotation of a text was said. */
const saidIn = (text: string) => claims(text).flatMap((claim) => (claim.type === 'quotation' ? [claim.said] : []));

describe('when something was said', () => {
  test.each<[string, (string | null)[]]>([
    ['Ann Lee said on Monday that rents had doubled.', ['2031-05-12']],
    ['Rents had doubled, Ann Lee said on 3 May.', ['2031-05-03']],
    ["Ann Lee said rents had doubled in Monday's debate with voters.", ['2031-05-12']],
    ['Ann Lee, who visited Oslo on Monday, said that rents had doubled.', [null]],
    ['Ann Lee, who took office in 2029, said that rents had doubled.', [null]],
    ['By the end of May, Ann Lee said, rents will double.', [null, null]],
    ['Ann Lee said that rents had doubled on Monday.', [null]],
    // The nearest date of the sentence, before the cue or behind it.
    ['On 3 May in Oslo, after the vote, Ann Lee said on Monday that rents had doubled.', ['2031-05-12']],
    ['On Monday Ann Lee, who left Oslo on 3 May, said that rents had doubled.', ['2031-05-12']],
    ['Ann Lee, who left Oslo on 3 May, said on Monday that rents had doubled.', ['2031-05-12']],
    ['On Monday Ann Lee, who saw Oslo on 3 May, and Rome on 5 May, said that rents had doubled.', ['2031-05-05']],
    ['The vote came on Monday. Ann Lee said that rents had doubled.', [null]],
    [
      `On Monday Ann Lee, who saw ${'the old and very busy '.repeat(4)}harbour of Orvik on 4 May, said that rents had doubled.`,
      ['2031-05-12'],
    ],
    // No day on which something was said.
    ['In 2029 Ann Lee said that rents had doubled.', [null]],
    ['Ann Lee, speaking since Monday, said that rents had doubled.', [null]],
    ['“Rents doubled,” Ann Lee said on Monday.\n“Wages fell,” Ann Lee said.', ['2031-05-12', '2031-05-12']],
    ['“Rents doubled,” Ann Lee said on Monday.\n“Wages fell,” Tom Hill said.', ['2031-05-12', null]],
    ['“Rents doubled,” a diplomat said on Monday.\n“Wages fell,” a broker said.', ['2031-05-12', null]],
  ])('%s', (text, wanted) => {
    expect(saidIn(text)).toEqual(wanted);
  });
});

describe('a later statement of the same speaker', () => {
  const later = (paragraphs: number, words = 'Gulls fly.') =>
    saidIn(
      `“Rents doubled,” Ann Lee said on Monday.\n${`${words}\n`.repeat(paragraphs - 1)}“Wages fell,” Ann Lee said.`,
    );

  test('is of the same occasion for eight paragraphs', () => {
    expect(later(8)).toEqual(['2031-05-12', '2031-05-12']);
    expect(later(9)).toEqual(['2031-05-12', null]);
  });

  test('but not when it has a day of its own', () => {
    expect(saidIn('“Rents doubled,” Ann Lee said on Monday.\n“Wages fell,” Ann Lee said on 3 May.')).toEqual([
      '2031-05-12',
      '2031-05-03',
    ]);
  });
});

describe('who states a figure', () => {
  test.each<[string, (string | undefined)[]]>([
    ['Rents rose 4%, Ann Lee said.', ['Ann Lee']],
    ['Rents rose 4%. Ann Lee said nothing.', [undefined]],
    ['“Rents rose 4%,” Ann Lee said. Wages rose 2%.', ['Ann Lee', undefined]],
  ])('%s', (text, wanted) => {
    const figures = claims(text).flatMap((claim) => (claim.type === 'figure' ? [claim] : []));
    expect(figures.map(({ speaker }) => speaker?.name)).toEqual(wanted);
    for (const { quotation, speaker } of figures) expect(quotation === null).toBe(speaker === null);
  });

  test('growth without a period, said late in a year, is about that year', () => {
    const text = 'In November, Ann Lee said that rents had risen by 4%.';
    const [figure] = extract({ id: 'test', text, published: '2031-12-01' }).claims.filter(
      ({ type }) => type === 'figure',
    );
    expect(figure).toMatchObject({ period: '2031' });
  });

  test.each([
    ['not early in a year', '2031-05-14', 'In May, Ann Lee said that rents had risen by 4%.'],
    ['not where it is only expected', '2031-12-01', 'In November, Ann Lee said that rents would rise by 4%.'],
    ['not an amount', '2031-12-01', 'In November, Ann Lee said that rents had risen by $4.'],
  ])('%s', (_, published, text) => {
    const figures = extract({ id: 'test', text, published }).claims.filter(({ type }) => type === 'figure');
    expect(figures).toMatchObject([{ period: null }]);
  });

  test.each([
    ['Oak Boats reported $1.07 in per-share profit.', 'Oak Boats'],
    ['The surveyors put the barn at £90,000.', 'surveyors'],
    ['It tops the $7,000 sum Ann Lee mentioned.', 'Ann Lee'],
    ['The price is well under the £900 reportedly asked by Ann Lee.', 'Ann Lee'],
    ['The steps listed by the Harbour Board include a cut of $4.', 'Harbour Board'],
    ['The Harbour Board likewise reported unpaid bills of $700.', 'Harbour Board'],
    ['Ann Lee said that rents rose by $4.', 'Ann Lee'],
  ])('who states a figure: %s', (text, name) => {
    const figures = extract({ id: 'test', text, published: null }).claims.filter(({ type }) => type === 'figure');
    expect(figures).toMatchObject([{ speaker: { name } }]);
  });

  test.each([
    'The yard made $5 million.',
    'Sales reported in May rose by $4.',
    'The steps taken by the Harbour Board include a cut of $4.',
    'The $20 paid by Ann Lee was lost.',
    'Ann Lee said that the yard would end the feud, which has cost $4 million.',
  ])('nobody does: %s', (text) => {
    const figures = extract({ id: 'test', text, published: null }).claims.filter(({ type }) => type === 'figure');
    expect(figures).toMatchObject([{ speaker: null }]);
  });

  test('of quotations in one another, the innermost', () => {
    const around = [
      ['Ann Lee', 0, 90],
      ['Tom Hill', 10, 60],
      ['Pia Moor', 20, 50],
      ['Sam Oak', 62, 80],
    ].map(([name, start, end]) => ({ start, end, said: null, speaker: { name } }) as QuotationDraft);
    const figures = [30, 55, 65, 85, 90].map((start) => ({ start, end: start + 2 }) as FigureDraft);
    const wanted = ['Pia Moor', 'Tom Hill', 'Sam Oak', 'Ann Lee', undefined];
    const stated = attributeFigures(annotate('', [], null), figures, around);
    expect(stated.map((quotation) => quotation?.speaker?.name)).toEqual(wanted);
    expect(figures.map(({ speaker }) => speaker?.name)).toEqual(wanted);
  });
});
