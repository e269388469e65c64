import type { Linkable } from '../linkable.ts';
import { type Match, type Matching, matchesOf } from '../matching.ts';
import { hash } from '../near-pairs.ts';
import { type Token, tokensOf } from '../words/tokens.ts';

/** A stretch of one paragraph. Offsets are those of its text. */
export interface Stretch {
  /** Index of the paragraph among all that were given. */
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** A passage that two paragraphs have in common, word for word but for a few. */
export interface Passage {
  readonly a: Stretch;
  readonly b: Stretch;
  /** Words that stand in both, in runs. */
  readonly words: number;
}

/** A paragraph as it is compared. */
export interface Paragraph {
  readonly slug: string;
  /** Its place among the article's paragraphs. */
  readonly index: number;
  /** Where it starts in the source. */
  readonly from: number;
  readonly tokens: readonly Token[];
}

/** Words in a row that must be the same. Longer runs miss what was edited word by word. */
const RUN = 4;
/** Words in common that make a passage: a long sentence. Shorter ones are turns of phrase. */
const PASSAGE = 12;
/** Words in a row that may differ within a passage. */
const GAP = 6;
/** Share of a passage's words that are in common: four in five. Formulas with other names in them stay apart. */
const DENSE = 0.8;

/** The paragraphs of all articles that are long enough to share a passage. */
export function paragraphsOf(articles: readonly Linkable[]): Paragraph[] {
  return articles.flatMap(({ article, paragraphs, texts }) =>
    texts
      .map((text, index) => ({
        slug: article.slug,
        index,
        from: paragraphs[index]?.start ?? 0,
        tokens: tokensOf(text),
      }))
      .filter(({ tokens }) => tokens.length >= PASSAGE),
  );
}

/** A paragraph and its runs of words. */
interface ReadParagraph extends Paragraph {
  readonly runs: readonly number[];
}

/** Stretches of two paragraphs that are in common, as offsets within each. */
export interface StretchInCommon {
  readonly one: Omit<Stretch, 'item'>;
  readonly other: Omit<Stretch, 'item'>;
  /** Words that stand in both, in runs. */
  readonly words: number;
}

/** Paragraphs of different articles that share passages. Near-linear: one meets few of those that it shares a run with. */
export const paragraphMatching: Matching<Paragraph, ReadParagraph, StretchInCommon> = {
  read: (paragraph) => ({ ...paragraph, runs: runsOf(paragraph.tokens) }),
  wordsOf: () => [],
  least: 2,
  keysOf: ({ runs }) => runs,
  compare: (one, other) =>
    one.slug === other.slug
      ? []
      : inCommon(one.runs, other.runs).map(({ a, b, words }) => ({
          one: stretch(one, a),
          other: stretch(other, b),
          words,
        })),
};

/** Passages that paragraphs of different articles share. */
export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  return matchesOf(paragraphMatching, paragraphs).map(passageOf);
}

/** What two paragraphs have in common, with the places of both. */
export function passageOf({ a, b, one, other, words }: Match<StretchInCommon>): Passage {
  return { a: { item: a, ...one }, b: { item: b, ...other }, words };
}

/** A hash for each run of words, by the place of its first word. */
function runsOf(tokens: readonly Token[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN <= tokens.length; i++) {
    let key = hash('');
    for (let j = i; j < i + RUN; j++) key = hash(` ${(tokens[j] as Token).word}`, key);
    runs.push(key);
  }
  return runs;
}

interface Words {
  readonly from: number;
  readonly to: number;
}

/** Passages of two paragraphs, as places of words: runs in common that follow each other in both, with small gaps. */
function inCommon(a: readonly number[], b: readonly number[]): { a: Words; b: Words; words: number }[] {
  const placeInA = new Map(a.map((run, index) => [run, index]));
  const found: { a: Words; b: Words; words: number }[] = [];
  let open: { a: { from: number; to: number }; b: { from: number; to: number }; words: number } | null = null;
  const close = () => {
    if (open === null || open.words < PASSAGE) return;
    const length = Math.max(open.a.to - open.a.from, open.b.to - open.b.from);
    if (open.words >= DENSE * length) found.push(open);
  };
  b.forEach((run, at) => {
    const place = placeInA.get(run);
    if (place === undefined) return;
    const follows =
      open !== null && at <= open.b.to + GAP && place > open.a.to - RUN && place <= open.a.to + GAP ? open : null;
    if (follows === null) {
      close();
      open = { a: { from: place, to: place + RUN }, b: { from: at, to: at + RUN }, words: RUN };
      return;
    }
    follows.words += Math.min(at + RUN - Math.max(follows.b.to, at), place + RUN - Math.max(follows.a.to, place));
    follows.a.to = place + RUN;
    follows.b.to = at + RUN;
  });
  close();
  return found;
}

function stretch({ tokens }: Paragraph, { from, to }: Words): Omit<Stretch, 'item'> {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
