import type { Article, ArticleMeta } from '../../schema/article.ts';
import type { Claim, DateClaim, Figure, Quotation } from '../../schema/claim.ts';
import { capitalised, inferred, listInWords, modalityInWords } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { isolated } from '../words/isolate.ts';
import { named, publishedOf, SPEAKER_UNCLEAR, THE_ARTICLE, titleOf } from '../words/names.ts';
import { quotedAs } from '../words/note.ts';
import { bracketed, edgeOf, printsTime, timeInWords, writtenFor } from '../words/times.ts';
import { citeWords } from './words.ts';

/** A claim to be cited. */
export interface Citable {
  readonly claim: Claim;
  readonly article: ArticleMeta & Pick<Article, 'claims'>;
  /** Absolute address of the claim. */
  readonly permalink: string;
  /** The site's name. */
  readonly site: string;
}

export interface Citations {
  readonly plain: string;
  readonly bibtex: string;
  readonly json: string;
}

/** A claim as a sentence, as an entry for BibTeX (UTF-8, for biber or a recent bibtex), and as it is published as data. */
export function citationsOf(citable: Citable): Citations {
  return { plain: plainText(citable), bibtex: bibtex(citable), json: json(citable) };
}

function plainText({ claim, article, permalink, site }: Citable): string {
  const { publisher } = article;
  const words = sentenceOf(claim, article.claims);
  return citeWords.cited(words, titleOf(article), publisher, publishedOf(article), site, permalink);
}

/** The words of the article, in quotation marks; those of a report, which are the reporter's, without. */
function citedWords(claim: Claim): string {
  const words = isolated(claim.exact);
  return claim.type === 'quotation' && !claim.marked ? words : inMarks(words);
}

/**
 * Who said it and how, or when it is: “Ana Reyes, quoted in full: “It is full.””, ““$5 billion”, forecast for [2031] by the
 * article itself.”, ““Friday” [9 May 2031].” What was worked out is in brackets, as on the pages.
 */
function sentenceOf(claim: Claim, claims: readonly Claim[]): string {
  const words = citedWords(claim);
  if (claim.type === 'date') return `${words}${timeOfDate(claim)}.`;
  if (claim.type === 'figure' && claim.speaker === null)
    return `${words}, ${statedAs(claim, claims)}${citeWords.byArticle(THE_ARTICLE)}.`;
  const stop = /[.,;:!?…]$/.test(claim.exact) ? '' : '.';
  const how = claim.type === 'quotation' ? quotedAs(claim) : statedAs(claim, claims);
  return `${whoOf(claim)}, ${how}: ${words}${stop}`;
}

/** Everybody who said it; in brackets where the text leaves it to the reader who it is. */
function whoOf(claim: Quotation | Figure): string {
  const who = claim.speaker === null ? capitalised(SPEAKER_UNCLEAR) : named(claim.speaker).name;
  return listInWords([who, ...(claim.type === 'quotation' ? claim.with : []).map(({ name }) => name)]);
}

/** ` [9 May 2031]` behind words that do not print it all. */
function timeOfDate({ edtf, exact, basis }: DateClaim): string {
  if (edtf === null) return '';
  const time = timeInWords(edtf, edgeOf(exact));
  if (basis !== 'stated') return ` ${inferred(time)}`;
  return time.toLowerCase() === exact.toLowerCase() ? '' : ` (${time})`;
}

/** “forecast for [2031]” */
function statedAs(claim: Figure, claims: readonly Claim[]): string {
  const { modality, period } = claim;
  if (period === null) return modalityInWords(modality);
  const time = timeInWords(period, edgeOf(writtenFor(period, claims)));
  return `${modalityInWords(modality)}${citeWords.forPeriod(bracketed(time, !printsTime(period, claim, claims)))}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtex({ claim, article, permalink, site }: Citable): string {
  const [year, month] = article.published.value.split('-');
  const fields = [
    ['author', `{{${escaped(article.publisher)}}}`],
    ['title', `{{${escaped(article.title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] as string],
    ['note', `{${escaped(sentenceOf(claim, article.claims))}}`],
    ['howpublished', `{${escaped(site)}}`],
    ['url', `{${permalink}}`],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{claim-${claim.id},\n${lines.join(',\n')}\n}`;
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text as TeX reads it; line breaks and controls are spaces. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\0-\x1f\x7f\u2028\u2029]+/g, ' ')
    .replace(/[\\~^{}$&#%_]/g, (character) => special[character] ?? `\\${character}`);
}

function json({ claim, article, permalink }: Citable): string {
  const { id, type, ...rest } = claim;
  return JSON.stringify({ id, type, article: article.slug, permalink, ...rest }, null, 2);
}
