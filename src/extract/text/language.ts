import { eld } from 'eld/small';
import { englishMarks } from '../english/function-words.ts';
import type { Span } from './span.ts';

/** So much of a text tells its language, in characters. */
const SAMPLE = 4_000;

/** Fewer words are a name or a headline, and may be in any language. */
const LEAST_WORDS = 8;

/** A text of which one word in so many is one of these is English, whatever it quotes. */
const ENGLISH_SHARE = 0.15;

const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * The language of a text that is not English, in English: “Spanish”. Null for an English one, and where it does not tell: a
 * headline, numbers. A quotation in another language makes no English article foreign. `paragraphs` are what is read of the text.
 */
export function foreignLanguage(text: string, paragraphs: readonly Span[]): string | null {
  let sample = '';
  for (const { start, end } of paragraphs) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(start, Math.min(end, start + SAMPLE))}\n`;
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // Most texts are English, which is soonest told.
  if (words.filter((word) => englishMarks.has(word)).length >= words.length * ENGLISH_SHARE) return null;
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= (sample.match(/\p{L}/gu)?.length ?? 0);
  if (isLatin && words.length < LEAST_WORDS) return null;
  const found = eld.detect(sample);
  if (found.language === 'en' || found.language === '' || (isLatin && !found.isReliable())) return null;
  return names.of(found.language) ?? found.language;
}

/** What is said of such a text. */
export function notEnglish(language: string): string {
  return `The text is in ${language}. Only English is read.`;
}
