import { type Opened, open } from './opened.ts';

const placeAt = () => ({ line: 1, column: 1 });

/** An article of these words, printed on 3 May 2031, as an editor opens it: nothing corrected or checked, nobody known. */
export function openedText(text: string): Opened {
  return open(
    {
      slug: 'kiln',
      path: 'kiln.txt',
      text,
      about: {
        published: { value: '2031-05-03', basis: 'stated', reason: 'Printed.' },
        ...{ publisher: 'Tarrow Post', url: 'https://post.example/kiln', language: 'en' },
        ...{ draws_on: [], display: 'full', notes: [] },
      },
      corrections: { path: 'corrections.yaml', corrections: [], placeAt },
      checks: { path: 'checks.yaml', checks: [], placeAt },
    },
    { corrections: '', checks: '' },
    { speakers: [], measures: [] },
  );
}
