import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim } from '../../schema/claim.ts';
import { capitalised, edtfInWords, listInWords, modalityInWords } from '../words/format.ts';
import { inMarks } from '../words/in-marks.ts';
import { isolated } from '../words/isolate.ts';
import { NOBODY_NAMED, publishedOf, titleOf } from '../words/names.ts';
import { citeWords, claimWords } from './words.ts';

/** A claim to be cited. */
export interface Citable {
  readonly claim: Claim;
  readonly article: ArticleMeta;
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
  const stop = /[.,;:!?…]$/.test(claim.exact) ? '' : '.';
  const words = `${attributionOf(claim)}: ${citedWords(claim)}${stop}`;
  return citeWords.cited(words, titleOf(article), publisher, publishedOf(article), site, permalink);
}

/** The words of the article, in quotation marks; those of a report, which are the reporter's, without. */
function citedWords(claim: Claim): string {
  const words = isolated(claim.exact);
  return claim.type === 'quotation' && !claim.marked ? words : inMarks(words);
}

/** “Ana Reyes, quoted”, “Ana Reyes, forecast for 2031”, “Date, 9 May 2031”. */
function attributionOf(claim: Claim): string {
  if (claim.type === 'date') return `${citeWords.date}${claim.edtf === null ? '' : `, ${edtfInWords(claim.edtf)}`}`;
  const who = claim.speaker?.name ?? (claim.type === 'figure' ? claimWords.article : capitalised(NOBODY_NAMED));
  if (claim.type === 'quotation')
    return `${listInWords([who, ...claim.with.map(({ name }) => name)])}, ${citeWords.modes[claim.mode]}`;
  const what = modalityInWords(claim.modality);
  return `${who}, ${what}${claim.period === null ? '' : citeWords.forPeriod(edtfInWords(claim.period))}`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtex({ claim, article, permalink, site }: Citable): string {
  const [year, month] = article.published.value.split('-');
  const fields = [
    ['author', `{{${escaped(article.publisher)}}}`],
    ['title', `{{${escaped(article.title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] as string],
    ['note', `{${escaped(`${attributionOf(claim)}: ${citedWords(claim)}`)}}`],
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
