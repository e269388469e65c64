import { expect, test } from 'vitest';
import { developmentSchema } from '../../src/schema/quality.ts';
import { developmentOf } from './publish.ts';
import type { SetScore } from './sets/index.ts';

const version = { measured: '2031-05-09', commit: '1a2b3c4' };

function setOf(kind: SetScore['kind'], name: string, measures: Readonly<Record<string, [number, number]>>): SetScore {
  return {
    ...{ kind, name, texts: 3, faults: [], judged: [] },
    measures: Object.entries(measures).map(([measure, [right, of]]) => ({ measure, right, of })),
  };
}

test('sets that are annotated alike are counted together, and lose their names', () => {
  const one = setOf('said', 'harbour.dev', { 'said recall': [8, 10], 'said speaker right': [6, 8] });
  const other = setOf('said', 'market.dev', { 'said recall': [25, 30], 'said speaker right': [20, 25] });
  const published = developmentOf([one, other], version);
  expect(published.sets).toEqual([
    {
      kind: 'said',
      size: { articles: 6, statements: 40 },
      results: { statements_found: 82.5, speaker_right: 78.8 },
    },
  ]);
  expect(JSON.stringify(published)).not.toMatch(/harbour|market/);
  expect(developmentSchema.parse(published)).toEqual(published);
});

test('F1 is made of precision and recall; amounts and places of quantities are two kinds', () => {
  const amounts = setOf('quantities', 'a', { 'figures value precision': [9, 10], 'figures value recall': [9, 12] });
  const places = setOf('quantities', 'b', { 'figures place precision': [4, 4], 'figures place recall': [4, 8] });
  expect(developmentOf([places, amounts], version).sets).toEqual([
    { kind: 'amounts', size: { texts: 3, figures: 12 }, results: { value_f1: 81.8 } },
    { kind: 'places', size: { articles: 3, figures: 8 }, results: { figures_f1: 66.7 } },
  ]);
});

test('a band of confidence has what it promises in hundredths', () => {
  const judged = (['right', 'wrong', 'open'] as const).map((outcome, index) => ({
    ...{ article: 'a', claim: String(index), type: 'quotation' as const, isThere: true },
    ...{ confidence: 0.96, outcome },
  }));
  const set = { ...setOf('said', 'a', { 'said recall': [1, 1] }), judged };
  expect(developmentOf([set], version).reliability).toEqual([
    { type: 'quotation', from: 0.9, right: 1, of: 2, open: 1, expected: 96 },
  ]);
});
