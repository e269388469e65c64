import fc from 'fast-check';
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { winkModel } from './model.ts';
import { Tagger } from './tagger.ts';

const wink = winkNLP(model, ['sbd', 'pos']);
const tagger = new Tagger(winkModel);

function winkReading(text: string) {
  const doc = wink.readDoc(text);
  const words = doc.tokens().out();
  const partsOfSpeech = doc.tokens().out(wink.its.pos) as string[];
  const sentences = doc.sentences().out(wink.its.span) as unknown as [number, number][];
  return {
    words: words.map((word, index) => `${word}/${partsOfSpeech[index]}`),
    ends: sentences.map(([, last]) => last),
  };
}

function ownReading(text: string) {
  const { tokens, sentenceEnds } = tagger.read(text, [{ start: 0, end: text.length }]);
  const words = tokens.map((token) => `${token.text}/${token.pos}`);
  const last = words.length - 1; // which wink-nlp always ends a sentence with
  return { words, ends: sentenceEnds.at(-1) === last ? sentenceEnds : [...sentenceEnds, last] };
}

test.each([
  'The mayor said on Tuesday that sales rose 4.2% to $1.3bn. “We can’t wait,” she told reporters in Washington, D.C.',
  "Don't blame Mr. Smith: he'd planned to leave before Dr. Jones (his aide) spoke. Why? Nobody knows!",
  'China’s trade with the U.S. fell by a third in 2022, the ministry’s data show. "It will recover," Mr Li said. It did.',
  'He likes running and left a well-known, state-of-the-art paper on the table... He has left. The left won.',
  'Visit https://example.org/a?b=c or mail press@example.org at 5:30pm – #news @desk 1st 2nd 1990s 🙂 :-) A&B.',
])('reads as wink-nlp does: %s', (text) => {
  expect(ownReading(text)).toEqual(winkReading(text));
});

test('whatever words stand side by side, it reads as wink-nlp does', () => {
  const words = `the a an his that which who to of in on for by with as than and or but not no all some more most very first two
    he she it they we I is was were be been has had have will would can could may did do does said says say told left rose
    run runs running plan planned works working good new public well up out back Smith China London Monday May March US U.S.
    Mr. Dr. Inc. Gov. a.m. etc. Sen. Jan. No. Ltd. e.g. D.C. “Yes “We no.” it,” "No," 'he' there, it. so? why! end... (see them) – — -
    P. J. B. colour favourite organise travelled defence centre labour abreast aboriginal won't can't ain't I'm they'd cannot gonna let's don't it's China's he'd Smith’s we’re $5 4% 1,000 2022 third half-hour co-operate ill-timed trillion: ; unlikely Zyqar quxing zyqed`;
  const word = fc.constantFrom(...words.split(/\s+/));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (some) => {
      const text = some.join(' ');
      expect(ownReading(text)).toEqual(winkReading(text));
    }),
    { numRuns: 500 },
  );
});

test('what was read before changes nothing, as it does with wink-nlp', () => {
  const words = (tagger: Tagger, text: string) =>
    tagger.read(text, [{ start: 0, end: text.length }]).tokens.map((token) => token.text);
  const used = new Tagger(winkModel);
  words(used, "The car is Jones's. The house was Smith's...");
  expect(words(used, "Jones's car and Smith's house")).toEqual(['Jones', "'s", 'car', 'and', 'Smith', "'s", 'house']);
});
