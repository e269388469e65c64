import { wordsAt } from '../../article/blocks.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { articleHref } from '../addresses.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { modeWords, wordsOfNote } from '../words/note.ts';
import { searchWords } from './words.ts';

// What the search knows: the text of each article, and its claims. Addresses have no base path, which the search adds.
// Pagefind searches all metadata of a record, and several filters come out in another order in each build, so neither is for
// what is only shown: a search for a word of a headline would give every claim of the article.

/** An article's text as HTML, with the ids that its paragraphs have on its page, so that a result leads to its place. */
export interface TextRecord {
  readonly url: string;
  readonly content: string;
}

/** A claim. Who spoke and what is known of its value are searched with its words. */
export interface ClaimRecord {
  /** Of its mark; with what is shown and not searched in the query, as the index has no other place for that. */
  readonly url: string;
  readonly content: string;
  readonly meta: Record<'title' | 'value', string>;
  /** Set of dates alone, which come after all else; with one value in all, so that each build writes the same. */
  readonly filters?: Record<'kind', string[]>;
}

/** What a claim's result says besides. */
export interface Shown {
  readonly kind: string;
  readonly article: string;
  readonly source: string;
}

/** The text of an article; `texts` are the words of its paragraphs, `language` that of the site. */
export function textRecord(article: Article, texts: readonly string[], language: string): TextRecord {
  const paragraphs = texts.map((text, index) => `<p id="p${index + 1}">${escaped(text)}</p>`);
  return {
    url: articleHref(article.slug),
    content: [
      `<html lang="${escaped(language)}"><body>`,
      `<h1 data-pagefind-meta="title">${escaped(titleOf(article))}</h1>`,
      `<p data-pagefind-meta="source">${escaped(sourceOf(article))}</p>`,
      `<main data-pagefind-body>${paragraphs.join('\n')}</main></body></html>`,
    ].join('\n'),
  };
}

/** The claims of an article, each found by its words, its speaker and what is known of its value. */
export function claimRecords(article: Article, texts: readonly string[]): ClaimRecord[] {
  return article.claims.map((claim) => {
    const { who, value, how } = wordsOfNote(claim, article.claims, null);
    const known = claim.type === 'figure' ? [value, how] : [value];
    const shown: Shown = { kind: kindOf(claim), article: titleOf(article), source: sourceOf(article) };
    return {
      url: `${articleHref(article.slug)}?${new URLSearchParams({ ...shown })}#${claim.id}`,
      content: contentOf(claim, (span) => wordsAt(article.paragraphs, texts, span)),
      meta: { title: who?.name ?? '', value: known.filter(Boolean).join(', ') },
      ...(claim.type === 'date' && { filters: { kind: ['date'] } }),
    };
  });
}

function sourceOf(article: Article): string {
  return `${article.publisher}, ${publishedOf(article)}`;
}

/** What a quotation says; what a date dates; and for a figure its sentence, as an amount alone says nothing. */
function contentOf(claim: Claim, wordsOf: (span: Claim['sentence']) => string | null): string {
  switch (claim.type) {
    case 'quotation':
      return claim.exact;
    case 'figure':
      return wordsOf(claim.sentence) ?? claim.exact;
    case 'date':
      return claim.event === null || claim.event.includes(claim.exact)
        ? (claim.event ?? claim.exact)
        : `${claim.event}, ${claim.exact}`;
  }
}

function kindOf(claim: Claim): string {
  if (claim.type === 'figure') return searchWords.figure;
  if (claim.type === 'date') return searchWords.date;
  return searchWords.statement(modeWords[claim.mode]);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (character) => entities[character] as string);
}
