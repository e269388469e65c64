import { describe, expect, test } from 'vitest';
import type { Claim } from '../schema/claim.ts';
import { check, faultInWords } from '../schema/reading/in-words.ts';
import { decide, withFiles } from './decide.ts';
import { ClaimChanged, type DecidedClaim, DecisionFault, decisionSchema } from './decision.ts';
import { type Opened, open, versionOf } from './opened.ts';
import { openedText } from './testing-opened.ts';

// Each decision, to the very YAML.

const text = `Kiln reopens in Tarrow

TARROW, 3 May 2031 — “The kiln is lit,” Mayor Ada Holt said on Friday. It cost $4 million.

The guild said that glass would be sold by June.
`;
const fresh = openedText(text);
const editor = { by: 'Ida', today: '2031-05-04' };

function claimOf(at: Opened, exact: string): Claim {
  const found = at.edits.claims.find((claim) => claim.exact === exact);
  if (found === undefined) throw new Error(`No claim is ${exact}: ${at.edits.claims.map((c) => c.exact).join(' | ')}`);
  return found;
}
function seen(at: Opened, ...words: string[]): DecidedClaim[] {
  return words.map((exact) => ({ id: claimOf(at, exact).id, version: versionOf(claimOf(at, exact)) }));
}
const lit = 'The kiln is lit,';
const id = claimOf(fresh, lit).id;
const seenLit = `  seen:
    exact: The kiln is lit,
    prefix: "in Tarrow\\nTARROW, 3 May 2031 — “"
    suffix: ” Mayor Ada Holt said on Friday.
    speaker: Ada Holt
`;
const said = (at: Opened, day: string, reason = 'By her office.') =>
  decide(at, { do: 'set', claims: seen(at, lit), fields: { said: day }, reason }, editor);

/** The file that has Ida's check of it, with the checksum that `checks` has. */
const checkOf = (checks: string) =>
  `- claim: "${id}" # ${lit}\n${seenLit}  as: "${checks.match(/as: "(\w{8})"/)?.[1]}"\n  by: Ida\n  on: "2031-05-04"\n`;

test('what is right is a check', () => {
  const { files, edits } = decide(fresh, { do: 'check', claims: seen(fresh, lit) }, editor);
  expect(files).toEqual({ corrections: '', checks: checkOf(files.checks) });
  expect(edits.checked).toEqual([{ claim: id, on: '2031-05-04' }]);
});

describe('a field that is set', () => {
  test('is a correction', () => {
    const { files } = said(fresh, '2031-05-01');
    expect(files).toEqual({
      checks: checkOf(files.checks),
      corrections: `- do: set\n  claim: "${id}" # ${lit}\n  type: quotation\n${seenLit}  fields: { said: "2031-05-01" }\n  reason: By her office.\n  date: "2031-05-04"\n`,
    });
  });

  test('again, is set in the same correction, whose comments stay', () => {
    const once = said(fresh, '2031-05-01');
    const by = once.files.corrections.replace('fields:', '# She was away on Friday.\n  fields:');
    const noted = open(once.source, { ...once.files, corrections: by }, once.knowledge);
    expect(said(noted, '2031-04-30', 'By her diary.').files.corrections).toBe(
      by.replace('2031-05-01', '2031-04-30').replace('By her office.', 'By her diary.'),
    );
  });

  test('to what the program read, takes the correction back', () => {
    const claim = claimOf(fresh, lit);
    expect(said(said(fresh, '2031-05-01'), (claim as { said: string }).said).files.corrections).toBe('');
  });

  test('is checked by whoever set it: they have looked at it', () => {
    const once = decide(fresh, { do: 'check', claims: seen(fresh, lit) }, { ...editor, by: 'Odd' });
    const changed = said(once, '2031-05-01');
    expect(changed.edits).toMatchObject({ checked: [{ claim: id, on: '2031-05-04' }], stale: [], unchecked: [] });
    expect(changed.source.checks.checks).toMatchObject([{ claim: id, by: 'Ida' }]);
  });

  test('by hand behind a check leaves the claim unchecked, until it is checked again', () => {
    const once = said(fresh, '2031-05-01');
    const corrections = once.files.corrections.replace('2031-05-01', '2031-04-30');
    const files = { ...once.files, corrections };
    const byHand = open(withFiles(once.source, files), files, once.knowledge);
    expect(byHand.edits).toMatchObject({ checked: [], stale: [0], unchecked: [] });
    const again = decide(byHand, { do: 'check', claims: seen(byHand, lit) }, { ...editor, by: 'Odd' });
    expect(again.edits.checked).toHaveLength(1);
    expect(again.source.checks.checks).toMatchObject([{ by: 'Odd' }]);
  });

  test.each([
    ['words that do not stand there', { exact: 'The kiln was lit' }, 'exact'],
    ['a field of another kind', { value: 4 }, 'value'],
  ])('to %s is refused, and told at its field', (_, fields, field) => {
    const wrong = () => decide(fresh, { do: 'set', claims: seen(fresh, lit), fields, reason: 'So.' }, editor);
    expect(wrong).toThrow(DecisionFault);
    expect(wrong).toThrow(expect.objectContaining({ field }));
  });

  test('to what it is already is refused', () => {
    const { said: day } = claimOf(fresh, lit) as { said: string | null };
    expect(() => said(fresh, day ?? '')).toThrow('nothing would change');
  });
});

test('a time that is none is told of at its field, before anything is opened', () => {
  const asked = { do: 'set', claims: seen(fresh, lit), fields: { said: 'next week' }, reason: 'So.' };
  const { faults } = check(decisionSchema, asked);
  expect(faults?.map(({ path }) => path)).toEqual([['fields', 'said']]);
  expect(faults?.map(faultInWords)).toEqual([expect.stringContaining('"next week" is not a time in EDTF')]);
});

test('a speaker of several statements is one decision', () => {
  const words = 'glass would be sold by June';
  const { edits, source: after } = decide(
    fresh,
    { do: 'set', claims: seen(fresh, lit, words), fields: { speaker: 'Glass Guild' }, reason: 'Same.' },
    editor,
  );
  expect(edits.claims.filter((claim) => claim.type === 'quotation').map(({ speaker }) => speaker?.id)).toEqual([
    'glass-guild',
    'glass-guild',
  ]);
  expect(after.corrections.corrections).toHaveLength(2);
  expect(after.checks.checks).toHaveLength(2);
});

describe('a claim that is dropped', () => {
  const drop = (at: Opened) => decide(at, { do: 'drop', claims: seen(at, lit), reason: 'A slogan.' }, editor);
  test('has one correction, whatever was set of it, and no check', () => {
    const set = said(fresh, '2031-05-01');
    const once = drop(decide(set, { do: 'check', claims: seen(set, lit) }, editor));
    expect(once.files).toEqual({
      checks: '',
      corrections: `- do: drop\n  claim: "${id}" # ${lit}\n  type: quotation\n${seenLit}  reason: A slogan.\n  date: "2031-05-04"\n`,
    });
    expect(once.edits.claims.map(({ exact }) => exact)).not.toContain(lit);
  });
});

describe('a claim that is added', () => {
  const start = text.indexOf('glass would');
  const add = decide(
    fresh,
    {
      ...{ do: 'add', type: 'quotation', start, end: start + 'glass would be sold'.length },
      ...{ fields: { mode: 'indirect', speaker: 'Glass Guild' }, reason: 'Its own words.' },
    },
    editor,
  );
  test('keeps its id, and is set and taken away where it was added', () => {
    const claim = claimOf(add, 'glass would be sold');
    expect(add.source.corrections.corrections[0]).toMatchObject({ do: 'add', claim: claim.id });
    expect(add.edits.checked).toEqual([{ claim: claim.id, on: '2031-05-04' }]);
    const set = decide(
      add,
      { do: 'set', claims: seen(add, claim.exact), fields: { speaker: 'Ada Holt' }, reason: 'Hers.' },
      editor,
    );
    expect(set.source.corrections.corrections).toMatchObject([{ do: 'add', fields: { speaker: 'Ada Holt' } }]);
    expect(decide(set, { do: 'drop', claims: seen(set, claim.exact), reason: 'No.' }, editor).files.corrections).toBe(
      '',
    );
  });
});

test('a claim that somebody else has changed meanwhile is not decided on', () => {
  const before = seen(fresh, lit);
  const changed = said(fresh, '2031-05-01');
  expect(() => decide(changed, { do: 'check', claims: before }, editor)).toThrow(ClaimChanged);
  const gone = decide(fresh, { do: 'drop', claims: before, reason: 'No.' }, editor);
  expect(() => decide(gone, { do: 'check', claims: before }, editor)).toThrow('removed this claim');
  expect(gone.files.checks).toBe('');
});
