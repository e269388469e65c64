import { expect, test } from 'vitest';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findMarkedStretches } from './marks.ts';

const stretches = (text: string) =>
  findMarkedStretches(annotate(text, findParagraphs(text), null)).map(
    ({ start, end, lost }) => text.slice(start, end) + (lost === 'none' ? '' : ` [${lost} lost]`),
  );

test.each<[string, string[]]>([
  ['"We go," he said, "now."', ['We go,', 'now.']],
  ['“A,” she said. “B is ‘C’ and D.”', ['A,', 'B is ‘C’ and D.']],
  ['‘The workers’ rights matter,’ he said. It’s the ’90s.', ['The workers’ rights matter,']],
  ["'We don't know,' said Jo. The dogs' bowls were full.", ["We don't know,"]],
  ['„Ja, wir gehen“, sagte er.', ['Ja, wir gehen']],
  ['«Oui» dit-il, »Nein« sagte sie.', ['Oui', 'Nein']],
  ["``We win,'' he said.", ['We win,']],
  ['"One.\n"Two.\n"Three," he said.', ['One.', 'Two.', 'Three,']],
  ['“mixed close" he said. "mixed close” again.', ['mixed close', 'mixed close']],
  ['“I said, "leave it" and left,” he said.', ['I said, "leave it" and left,']],
  ['He called it “a “great” thing” yesterday.', ['a “great” thing']],
  ['“Never closed. “Second,” he said.', ['Never closed. [open lost]', 'Second,']],
  ['"It is open. "We sell it," he said.', ['It is open. [open lost]', 'We sell it,']],
  ['"I said "leave it" and left," he said.', ['I said "leave it" and left,']],
  ['"We will double it by May, - the minister stressed.', ['We will double it by May, [open lost]']],
  ['"We will double it - the mayor and I.', ['We will double it - the mayor and I. [open lost]']],
  ['He would "reach the goal by then.', ['reach the goal by then. [open lost]']],
  ['We finally won the case," he said.', ['We finally won the case, [close lost]']],
])('%s', (text, wanted) => {
  expect(stretches(text)).toEqual(wanted);
});

test.each([
  "'Tis nothing new. Rock 'n' roll.",
  'He is 5\'10" tall.',
  'The dogs’ bowls and the cats’ beds.',
  "It's John's.",
])('no quotation: %s', (text) => {
  expect(stretches(text)).toEqual([]);
});

test('a quotation that the next paragraph does not open again ends with its paragraph', () => {
  expect(stretches('"We will see.\nThe rain went on.')).toEqual(['We will see. [open lost]']);
});
