import { plainWords } from '../words/plain-words.ts';
import { wordsOf } from './people.ts';

// What the index does not tell apart: words that stand together as they were typed, and words that only begin alike.

/** What is asked for: its words, and whether they stood in quotation marks. */
export interface Asked {
  readonly words: readonly string[];
  readonly isExact: boolean;
}

/** `“No limits”` → the words “no” and “limits”, exactly. */
export function askedOf(typed: string): Asked {
  return { words: wordsOf(typed), isExact: /^".+"$/.test(plainWords(typed).trim()) };
}

/** Whether a text has the words beside each other, with nothing but blanks, hyphens or other signs between them. */
export function hasPhrase(text: string, words: readonly string[]): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

/** Words from so many letters on are found in other forms, too. */
const FORMS_FROM = 4;

/** Whether a word of a text is one of those asked for: “limits” is “limit”, too, but “now” is not “no”. */
export function isAsked(word: string, asked: readonly string[]): boolean {
  return wordsOf(word).some((own) =>
    asked.some((one) =>
      one.length < FORMS_FROM ? own === one : own.startsWith(one.slice(0, Math.max(FORMS_FROM, one.length - 3))),
    ),
  );
}
