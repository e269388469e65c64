import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, readSource } from './read-source.ts';

const body = 'The council voted on Monday. Nobody spoke against it.';

describe('the headline is the first line', () => {
  test.each([
    ['Council votes for new bridge'],
    ["Mayor: bridge will stand 'no matter what'"],
    ['Will the bridge hold?'],
    ['Bridge vote of 2021 holds for now'],
  ])('%s', (headline) => {
    expect(readSource(`\ufeff\n${headline}\r\n${body}`, {})).toMatchObject({ title: headline, titleBasis: 'stated' });
  });
});

describe('no headline is', () => {
  test.each([
    ['a sentence', `The council has voted.\n${body}`],
    ['a lead paragraph', `${'The council has voted once more '.repeat(6)}\n${body}`],
    ['a dateline', `3 May 2021\n${body}`],
    ['a byline', `By Jane Doe\n${body}`],
    ['a rule', `* * *\n${body}`],
    ['a text of one line', 'Council votes'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(readSource(text, {})).toMatchObject({ title: null });
  });
});

test('a title of the editor stands before a headline', () => {
  expect(readSource(`Shock vote\n${body}`, { title: 'Council votes' })).toMatchObject({
    title: 'Council votes',
    titleBasis: 'editor',
  });
});

test('page furniture is dropped as whole lines, with the reason, and parts what stands around it', () => {
  const text = `Council votes\n${body}\nRead more: The old bridge\nNobody was late.\nComment ( 0)`;
  const { dropped, paragraphs } = readSource(text, {});
  expect(dropped.map(({ start, end, reason }) => [text.slice(start, end), reason])).toEqual([
    ['Read more: The old bridge', 'link to another article'],
    ['Comment ( 0)', 'comment counter'],
  ]);
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Council votes',
    body,
    'Nobody was late.',
  ]);
  expect(countWords(text, paragraphs)).toBe(14);
});

test('whatever the text, its visible characters are in exactly one paragraph or dropped line', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Read more: x', 'Ad', '\n', '\r\n', '\u2028', 'Some words ', '\t', '.')),
      (pieces) => {
        const text = pieces.join('');
        const { dropped, paragraphs } = readSource(text, {});
        const kept = [...dropped, ...paragraphs].toSorted((a, b) => a.start - b.start);
        const outside = [...kept, { start: text.length, end: 0 }].map(({ start }, i) =>
          text.slice(kept[i - 1]?.end ?? 0, start),
        );
        expect(outside.join('').trim()).toBe('');
      },
    ),
  );
});
