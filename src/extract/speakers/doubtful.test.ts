import { expect, test } from 'vitest';
import { extract } from '../index.ts';

/** The likeliest speakers of all quotations of a text, in order, however doubtful; words that name nobody are in brackets. */
const likeliest = (text: string) => speakersOf(text).map((name) => name.replace(/^perhaps (.*?)(?: or .*)?$/, '$1'));

/** Speakers of all quotations of a text, in order: a name, words that name nobody in brackets, or “perhaps” where it is left open. */
function speakersOf(text: string): string[] {
  return extract({ id: 'a', text, published: null }).claims.flatMap((claim) => {
    if (claim.type !== 'quotation') return [];
    const { speaker, maybe = [] } = claim;
    if (speaker === null)
      return [maybe.length === 0 ? 'nobody' : `perhaps ${maybe.map(({ name }) => name).join(' or ')}`];
    return [speaker.id === 'unnamed' ? `(${speaker.name})` : speaker.name];
  });
}

test.each<[string, string[]]>([
  // two of one surname: the first goes by it, namesakes by more
  [
    'Mona Quill runs the mill. Her cousin Piet Quill keeps the books.\n\nThe wheel froze in March.\n\nQuill said it would turn again.',
    ['Mona Quill'],
  ],
  [
    'Mona Quill runs the mill. Her cousin Piet Quill keeps the books. Mr Quill said it would turn again.',
    ['Piet Quill'],
  ],
  ['Jo Quill runs the mill. Her aunt Mona Quill keeps the books. Mrs Quill said it would turn again.', ['Mona Quill']],
  // either, where the namesake has just been named
  [
    'Mona Quill runs the mill. It was dear.\n\nHer cousin Piet Quill keeps the books. Quill said it would turn again.',
    ['perhaps Piet Quill or Mona Quill'],
  ],
  // “she”, where a sentence has named another woman since
  [
    'Mona Quill told the inquiry that the wheel was sound. I read that to Lotta Brandt on the bridge.\n\n“It was never sound,” she said.',
    ['Mona Quill', 'perhaps Mona Quill or Lotta Brandt'],
  ],
  ['Mona Quill said the mill belonged to Lotta Brandt. She said the wheel was sound.', ['Mona Quill', 'Mona Quill']],
])('%s', (text, wanted) => expect(speakersOf(text)).toEqual(wanted));

test.each<[string, string[]]>([
  // whoever a sentence begins with, without a name, is “he” or “she” in the next one
  [
    'Mona Quill said the mill was shut.\n\nHer niece, who sells the flour, frowned. “We open at nine,” she said.',
    ['Mona Quill', '(Her niece)'],
  ],
  [
    'Mona Quill said the mill was shut. The porter frowned. “We open at nine,” he said.',
    ['Mona Quill', '(The porter)'],
  ],
  ['Mayor Mona Quill said it was shut. The mayor frowned. She said it would open.', ['Mona Quill', 'Mona Quill']],
  ['Mona Quill said it was shut. Her brother, Piet Holm, frowned. He said it would open.', ['Mona Quill', 'Piet Holm']],
  [
    'Mona Quill said it was shut. The head of the mill, Lotta Brandt, frowned. She said it would open.',
    ['Mona Quill', 'Lotta Brandt'],
  ],
  // a name behind what somebody is
  ['The mate, Rui, has been aboard since March. He said it was cold.', ['Rui']],
  ['A cheerful man called Len was at the wheel. He said it was cold.', ['Len']],
  // an object is somebody else than the subject
  ['Mona Quill sails at dawn. The mate, Rui, has sailed with her for years. He said it was cold.', ['Rui']],
  // who answers is not who has just asked
  ['Piet Holm was there. “Is it cold?” Holm asked. “Very,” the guest replied.', ['Piet Holm', '(the guest)']],
  ['Piet Holm was there. “Is it cold?” Holm asked. “Very cold,” he added.', ['Piet Holm', 'Piet Holm']],
  // somebody becomes the subject between two quotations
  [
    'Mona Quill was at the mill. “We open at nine,” she said. Piet Holm laughed. “Nobody comes before ten.”',
    ['Mona Quill', 'Piet Holm'],
  ],
  ['Mona Quill was at the mill. “We open at nine,” she said. “Nobody comes before ten.”', ['Mona Quill', 'Mona Quill']],
])('%s', (text, wanted) => expect(likeliest(text)).toEqual(wanted));

test.each<[string, string[]]>([
  // ministries and councils bear what they are in their names
  ['The Santa Rita left. The ministry said it was late.', ['(ministry)']],
  ['The Harbour Ministry met. The ministry said it was late.', ['Harbour Ministry']],
  // what some bodies are called is in no name: the nearest may be another
  ['The Pilots Guild met Kestrel Bank. The bank said it was late.', ['Kestrel Bank']],
  ['The Pilots Guild met. A spokeswoman for the airline said it was late.', ['(A spokeswoman for the airline)']],
  // an office with what makes another of it
  ['Piet Holm, the shadow treasurer, met Mona Quill, the treasurer. The treasurer said it was late.', ['Mona Quill']],
  // a description before the name that it is of
  ['Norway’s envoy to Utopia said it was late.\n\nPiet Holm, the Norwegian envoy to Utopia, has left.', ['Piet Holm']],
  [
    'Norway’s envoy to Utopia said it was late.\n\nPiet Holm, the Danish envoy to Utopia, has left.',
    ['(Norway’s envoy to Utopia)'],
  ],
  // a judge goes by “Mr Justice”
  ['Mr Justice Holm met Mona Quill. The judge said it was late.', ['Holm']],
  ['Inspector Mona Quill said it was late. The judge said it was early.', ['Mona Quill', '(The judge)']],
  [
    'The coast patrol said in a statement that two were safe. “It is over,” the statement said.',
    ['(The coast patrol)', '(The coast patrol)'],
  ],
])('%s', (text, wanted) => expect(likeliest(text)).toEqual(wanted));

test.each<[string, string[]]>([
  // a paragraph that tells of “her” may go on with whom the story is about, and not with who spoke in the one before
  [
    'Mona Quill, who built the mill, dies\n\nMona Quill lived by the sea. Quill liked wheels.\n\n“She broke mine,” said the potter Lotta Brandt.\n\nShe turned down a medal in May. Asked why, she said that she had no hat.',
    ['Lotta Brandt', 'perhaps Lotta Brandt or Mona Quill'],
  ],
  [
    'Mona Quill, who built the mill, dies\n\nMona Quill lived by the sea. Quill liked wheels.\n\n“She broke mine,” said the potter Lotta Brandt.\n\n“I never got it back,” she said.',
    ['Lotta Brandt', 'Lotta Brandt'],
  ],
  // “a company spokesman”, where the text has two companies
  [
    'Vale Tiles Ltd shut a mill.\n\nIt was old.\n\nIt was dear.\n\nIt was cold.\n\nThe plan is weak, said Omar Lund of Lotus Securities. A company spokesman said the wheel was sound.',
    ['Omar Lund', 'perhaps Lotus Securities'],
  ],
])('%s', (text, wanted) => expect(speakersOf(text)).toEqual(wanted));
