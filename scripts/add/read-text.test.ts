import { expect, test } from 'vitest';
import { readSource } from '../../src/extract/text/read-source.ts';
import { readPlainText } from './read-text.ts';

const rest =
  'The council voted for the bridge on Monday, Mayor Ada Brun said. It will cost 40 million crowns.\n\nWork begins in spring.\n';

test.each([
  ['a headline first', 'Council votes for bridge\n\nBy Ann Lee\n\n', 'Council votes for bridge', 'Ann Lee'],
  [
    'a day above it',
    'Nov. 20, 2019 6:02 AM EST\n\nCouncil votes for bridge\n\nBy Ann Lee For The Orvik Post\n\n',
    'Council votes for bridge',
    'Ann Lee For The Orvik Post',
  ],
  [
    'a section and a day above it',
    'WORLD NEWS\n3 May 2021\n\nCouncil votes for bridge\n\n',
    'Council votes for bridge',
    null,
  ],
  [
    'a byline far below',
    'Council votes for bridge\n\nIt ends two years of quarrel\n\nPublished: 3 May 2021\n\n12 comments\n\nBy Ann Lee\n\n',
    'Council votes for bridge',
    'Ann Lee',
  ],
  ['a short headline in capitals', 'BRIDGE WINS\n\n', 'BRIDGE WINS', null],
])('%s', (_, head, title, byline) => {
  const found = readPlainText(head + rest);
  expect({ title: found.title, byline: found.byline }).toEqual({ title, byline });
});

test('a title that is a line of the text is its headline, another is an editor’s', () => {
  const text = `3 May 2021\n\nCouncil votes for bridge\n\n${rest}`;
  const { titleBasis, dropped, paragraphs } = readSource(text, { title: 'Council votes for bridge' });
  expect(titleBasis).toBe('stated');
  expect(dropped).toEqual([{ start: 0, end: 10, reason: 'above the headline' }]);
  expect(paragraphs[0]).toEqual({ start: 12, end: 36 });
  expect(readSource(text, { title: 'A vote on a bridge' }).titleBasis).toBe('editor');
});
