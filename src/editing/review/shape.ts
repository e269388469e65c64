import type { Quotation } from '../../schema/claim.ts';

/**
 * Shapes of statements that are wrong more often than their confidence says, so many times: what was not said is most often an
 * infinitive or a few words, and a name that is not the speaker's stands inside a longer phrase, has one word, or is in the words
 * themselves. Shares of the annotated sets, rounded.
 */
const odds = { infinitive: 4, clipped: 2, ownName: 3, oneWord: 2, cutOut: 4 };

/** Reported words so few are often no report. */
const FEW_WORDS = 4;

/** How many times more often a statement of this shape is wrong, in words or speaker; 1 for a plain one. */
export function shapeOdds({ speaker, exact, mode }: Quotation): number {
  if (speaker === null) return 1;
  const isReported = mode === 'indirect';
  const signs = [
    isReported && exact.startsWith('to ') ? odds.infinitive : 1,
    isReported && !exact.startsWith('to ') && exact.split(/\s+/).length <= FEW_WORDS ? odds.clipped : 1,
  ];
  if (speaker.id !== 'unnamed') {
    const names = speaker.name.split(' ');
    const last = names.at(-1) ?? '';
    if (isReported && wordsOf(exact).includes(last.toLowerCase())) signs.push(odds.ownName);
    if (names.length === 1 && !/^\p{Lu}{2,}$/u.test(last)) signs.push(odds.oneWord);
    if (isCutOut(last, speaker.exact ?? '')) signs.push(odds.cutOut);
  }
  return signs.reduce((product, factor) => product * factor, 1);
}

/** “Berg's attack on Lind”, “Harwick and Dorn to rival Ana Reyes”: a phrase with more than a name in it, and not at its end. */
function isCutOut(last: string, written: string): boolean {
  return written.includes(last) && !written.endsWith(last) && /\s(?:to|in|on|with|from|and)\s|['’]s\s/u.test(written);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
