import { eld } from 'eld/small';
import { englishMarks } from '../english/function-words.ts';
import type { Document, Token } from './document.ts';
import type { Span } from './span.ts';
import { trait } from './words.ts';

/** So much of a text tells its language, in characters. */
const SAMPLE = 4_000;

/** Fewer words are a name or a headline, and may be in any language. */
const LEAST_WORDS = 8;

/** A text of which one word in so many is one of these is English, whatever it quotes. */
const ENGLISH_SHARE = 0.15;

/** What most texts have far more of, which is soonest told: no closer look is taken at them. */
const PLAINLY_ENGLISH_SHARE = 0.2;

const ENGLISH_MARK = trait((lower) => englishMarks.has(lower));

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
  if (words.filter((word) => englishMarks.has(word)).length >= words.length * ENGLISH_SHARE) return null;
  const isLatin = (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= (sample.match(/\p{L}/gu)?.length ?? 0);
  if (isLatin && words.length < LEAST_WORDS) return null;
  const found = eld.detect(sample);
  if (found.language === 'en' || found.language === '' || (isLatin && !found.isReliable())) return null;
  return names.of(found.language) ?? found.language;
}

/** Whether the words at the beginning of a text, as much of it as tells its language, are English beyond all doubt. */
export function isPlainlyEnglish({ tokens }: Document): boolean {
  const end = (tokens[0]?.start ?? 0) + SAMPLE;
  let marks = 0;
  let read = 0;
  for (; read < tokens.length; read++) {
    const { start, traits } = tokens[read] as Token;
    if (start >= end) break;
    if ((traits & ENGLISH_MARK) !== 0) marks++;
  }
  return read >= LEAST_WORDS && marks >= read * PLAINLY_ENGLISH_SHARE;
}

/** What is said of such a text. */
export function notEnglish(language: string): string {
  return `The text is in ${language}. Only English is read.`;
}
