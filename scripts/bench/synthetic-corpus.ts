import type { Linkable } from '../../src/link/linkable.ts';
import type { ArticleMeta } from '../../src/schema/article.ts';
import type { Attribution, Claim } from '../../src/schema/claim.ts';
import { makeWord, randomNumbers } from './random.ts';

// Articles that repeat each other as news does: made of words that nobody wrote, the same for the same size.

/** Claims of one article: as many figures, quotations and dates as there are in the first corpus, on average. */
const FIGURES = 4;
const QUOTATIONS = 10;
const DATES = 6;
export const CLAIMS_PER_ARTICLE = FIGURES + QUOTATIONS + DATES;

/** Shares of sentences that repeat one of a recent article: word for word, or with some words changed. */
const COPIED = 0.06;
const REWORDED = 0.06;

/** How many sentences back a repetition goes, at most. */
const MEMORY = 400;

const SENTENCES_PER_PARAGRAPH = 2;

/** Articles with about as many claims as asked for. */
export function syntheticCorpus(claims: number): Linkable[] {
  return [...syntheticArticles(Math.ceil(claims / CLAIMS_PER_ARTICLE))];
}

/** So many articles, one after the other. */
export function* syntheticArticles(count: number): Generator<Linkable> {
  const random = randomNumbers(20_310_304);
  const memory: string[] = [];
  for (let index = 0; index < count; index++) yield makeArticle(index, random, memory);
}

function makeArticle(index: number, random: () => number, memory: string[]): Linkable {
  const sentences = Array.from({ length: CLAIMS_PER_ARTICLE }, () => makeSentence(random, memory));
  const texts: string[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  const claims: Claim[] = [];
  const day = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
  let at = 0;
  for (let i = 0; i < sentences.length; i += SENTENCES_PER_PARAGRAPH) {
    const inParagraph = sentences.slice(i, i + SENTENCES_PER_PARAGRAPH);
    let start = at;
    inParagraph.forEach((sentence, offset) => {
      claims.push(makeClaim(index, i + offset, sentence, start, day, random));
      start += sentence.length + 1;
    });
    const text = inParagraph.join(' ');
    texts.push(text);
    paragraphs.push({ start: at, end: at + text.length });
    at += text.length + 1;
  }
  const article: ArticleMeta = {
    slug: `article-${String(index).padStart(6, '0')}`,
    title: `Article ${index}`,
    title_basis: 'editor',
    published: { value: day, basis: 'stated', reason: 'synthetic' },
    publisher: `Outlet ${index % 40}`,
    url: 'https://example.org/',
    language: 'en',
    draws_on: [`Outlet ${Math.floor(random() * 40)}`],
    display: 'full',
    notes: [],
    words: CLAIMS_PER_ARTICLE * 20,
    counts: { quotation: QUOTATIONS, figure: FIGURES, date: DATES },
    corrections: [],
    source_hash: '',
  };
  return { article, claims, paragraphs, texts };
}

/** A new sentence of 14 to 30 words, or one that a recent article had. */
function makeSentence(random: () => number, memory: string[]): string {
  const kind = random();
  const known = memory[Math.floor(random() * memory.length)];
  let sentence: string;
  if (known !== undefined && kind < COPIED) sentence = known;
  else if (known !== undefined && kind < COPIED + REWORDED)
    sentence = known
      .split(' ')
      .map((word) => (random() < 0.2 ? makeWord(random) : word))
      .join(' ');
  else sentence = Array.from({ length: 14 + Math.floor(random() * 17) }, () => makeWord(random)).join(' ');
  if (memory.length < MEMORY) memory.push(sentence);
  else memory[Math.floor(random() * MEMORY)] = sentence;
  return sentence;
}

function makeClaim(article: number, n: number, words: string, start: number, day: string, random: () => number): Claim {
  const end = start + words.length;
  const base = {
    id: (article * 100 + n).toString(16).padStart(12, '0'),
    exact: words,
    start,
    end,
    sentence: { start, end },
    confidence: 1,
    origin: 'extracted' as const,
  };
  const year = String(1990 + Math.floor(random() * 40));
  if (n < DATES)
    return {
      ...base,
      type: 'date',
      edtf: day,
      grain: 'day',
      basis: 'stated',
      anchor: null,
      event: words,
      kind: 'event',
    };
  if (n < DATES + FIGURES) {
    const measured = random() < 0.4;
    const amount = Math.round(10 ** (1 + 2 * random()));
    const known = { kind: 'money', unit: 'EUR', low: null, high: null, change: null, base: null } as const;
    return {
      ...base,
      ...known,
      type: 'figure',
      value: amount * 1e6,
      qualifier: random() < 0.2 ? 'about' : null,
      modality: random() < 0.3 ? 'forecast' : 'actual',
      period: random() < 0.8 ? year : null,
      of: words.split(' ').slice(0, 3).join(' '),
      measure: measured ? `measure-${Math.floor(random() * 3)}` : null,
      speaker: makeSpeaker(random),
      quotation: null,
    };
  }
  const said = random() < 0.5 ? day : null;
  const rest = { mode: 'direct', marked: true, with: [], via: [], cue: null, to: null, group: null } as const;
  return { ...base, ...rest, type: 'quotation', with: [], via: [], speaker: makeSpeaker(random), said };
}

function makeSpeaker(random: () => number): Attribution | null {
  if (random() < 0.6) return null;
  const name = `Speaker ${Math.floor(2000 ** random())}`;
  return { id: name.toLowerCase().replace(' ', '-'), name, exact: name, start: null, end: null };
}
