import type { ArticleMeta } from '../../schema/article.ts';
import type { Attribution } from '../../schema/claim.ts';
import { speakerHref } from '../addresses.ts';
import { dayInWords, inferred } from './format.ts';

/** Words that name nobody by themselves: who is meant was worked out. */
const pronoun = /^(?:he|him|she|her|they|them|it|we|us|i|me|who)$/i;

/** The headline; in brackets where the text has none and the title is the editor's. */
export function titleOf({ title, title_basis }: Pick<ArticleMeta, 'title' | 'title_basis'>): string {
  return title_basis === 'stated' ? title : inferred(title);
}

/** The day of publication; in brackets where it was worked out. */
export function publishedOf({ published }: Pick<ArticleMeta, 'published'>): string {
  const day = dayInWords(published.value);
  return published.basis === 'stated' ? day : inferred(day);
}

/** Who speaks where a figure has no other speaker. */
export const THE_ARTICLE = 'the article itself';

/** Who speaks where a statement has no speaker that one could tell. */
export const SPEAKER_UNCLEAR = 'speaker unclear';

/** A name, and the page that it leads to, if there is one. */
export interface Named {
  readonly name: string;
  readonly href: string | null;
}

/** The speaker; in brackets where the text leaves it to the reader who it is. */
export function named(speaker: Attribution | null): Named {
  if (speaker === null) return { name: THE_ARTICLE, href: null };
  const { id, name, exact } = speaker;
  const workedOut = exact === null || pronoun.test(exact);
  return { name: workedOut ? inferred(name) : name, href: speakerHref(id) };
}
