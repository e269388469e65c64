import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyCorrections } from '../../src/editing/corrections/apply.ts';
import { extract } from '../../src/extract/index.ts';
import { indexRegistry } from '../../src/extract/speakers/registry.ts';
import type { TraceStep } from '../../src/extract/text/trace.ts';
import type { Correction } from '../../src/schema/correction.ts';
import { storyOf } from './story.ts';

const text = `Bridge of Torvale opens late

Mayor Anna Holm met engineer Peter Lund on Tuesday. Lund spoke of rust in the cables.

“It will open in May,” he said. Holm said that exports of granite fell 4% in 2022.

Mr. Vance, a clerk, stayed away. “We are glad,” she said.`;

function explained(words: string, corrections: readonly Correction[] = [], tokens = false): string {
  const steps: TraceStep[] = [];
  const measures = [
    { id: 'exports', name: 'Exports', unit: 'EUR', of: [['exports'], ['granite']], not: [], goal: null } as never,
  ];
  const { claims: found, ...extraction } = extract({
    ...{ id: 'bridge', text, published: '2023-05-04', measures },
    trace: (step) => steps.push(step),
  });
  const context = { ...extraction, slug: 'bridge', text, registry: indexRegistry([]) };
  const { claims, log, problems } = applyCorrections(found, corrections, context);
  expect(problems).toEqual([]);
  const start = text.indexOf(words);
  return storyOf(
    { name: 'bridge', text, steps, found, claims, log },
    { start, end: start + words.length },
    tokens,
  ).join('\n');
}

/** What is said of one field of the first claim, up to the next field. */
function of(field: string, story: string): string {
  return new RegExp(`^ {2}${field} [\\s\\S]*?(?=^ {2}\\w|^$)`, 'm').exec(story)?.[0].replace(/\s+/g, ' ').trim() ?? '';
}

test('why “he” is this person stands on the first screen, with the rule and its file', () => {
  const story = explained('he said');
  expect(story.split('\n').slice(0, 20).join('\n')).toContain('bridge:5:24');
  expect(of('speaker', story)).toBe(
    'speaker Peter Lund (peter-lund) “he” is Peter Lund (peter-lund): the subject of a sentence since somebody spoke; the first that is asked src/extract/speakers/pronouns.ts · readPronoun',
  );
});

test('whom a pronoun does not stand for is told, too', () => {
  const speaker = of('speaker', explained('she said'));
  expect(speaker).toMatch(/^speaker Anna Holm/);
  expect(speaker).toMatch(/not Vance, named at \d+: a man src\/extract\/speakers\/pronouns\.ts · antecedent/);
});

test('a name tells which readers knew nobody before', () => {
  expect(of('speaker', explained('exports of granite fell'))).toMatch(
    /no answer from readPronoun, readRegistered, readDocument src\/extract\/speakers\/people\.ts · readPeople/,
  );
});

test('why a figure has its speaker, period, measure and what it is of', () => {
  const story = explained('4%').slice(explained('4%').indexOf('figure '));
  expect(of('speaker', story)).toContain('whoever is quoted around it src/extract/relate.ts · attributeFigures');
  expect(of('period', story)).toMatch(/^period 2022 holds for 2022, .* src\/extract\/figures\/period\.ts · ownPeriod$/);
  expect(of('of', story)).toBe('of exports of granite “exports of granite” src/extract/figures/of.ts · subject');
  expect(of('measure', story)).toContain('exports: what it is of has its words');
  expect(of('change', story)).toContain('a fall src/extract/figures/change.ts');
});

test('which correction changed a field, and that a claim was dropped', () => {
  const why = { date: '2023-05-05', reason: 'Heard on tape.' };
  const set = explained('4%', [{ do: 'set', words: '4%', type: 'figure', fields: { measure: null }, ...why }]);
  expect(of('measure', set.slice(set.indexOf('figure ')))).toMatch(
    /^measure none .*measure: "exports" became null by an editor's correction of 2023-05-05 \(\w{12}\): Heard on tape\.$/,
  );
  const dropped = explained('4%', [{ do: 'drop', words: '4%', type: 'figure', ...why }]);
  expect(dropped).toContain('“4%” was dropped by an editor');
  expect(dropped).not.toMatch(/^figure /m);
});

test('words with their parts of speech are told when asked for', () => {
  expect(explained('he said')).not.toContain('he/PRON');
  expect(explained('he said', [], true)).toContain('he/PRON said/VERB ./PUNCT');
});

test('each decision names a file that is there', () => {
  const stages = new Set<string>();
  extract({ id: 'bridge', text, published: '2023-05-04', trace: ({ stage }) => stages.add(stage) });
  expect(stages.size).toBeGreaterThan(10);
  const missing = [...stages].filter((stage) => !existsSync(new URL(`../../src/extract/${stage}.ts`, import.meta.url)));
  expect(missing).toEqual([]);
});
