import type { SourceNode } from '../../link/provenance/graph.ts';
import type { SourceLine, SourceLines } from '../../link/provenance/lines.ts';
import { countInWords } from '../words/format.ts';
import { sourceWords } from './words.ts';

/** Somebody or some article that an article draws on, and how. */
export interface SourceView {
  readonly name: string;
  readonly href: string | null;
  /** “credited; source of two statements”. */
  readonly how: string;
  /** Where the two articles are side by side; null where they share nothing. */
  readonly beside: string | null;
}

/** What an article draws on, and the later articles that have passages of it. */
export interface SourcesView {
  readonly into: readonly SourceView[];
  /** Earlier articles that share passages with it, credited or not. */
  readonly earlier: readonly SourceView[];
  readonly onward: readonly SourceView[];
  /** How many more of these there are than are named. */
  readonly left: number;
}

/** So many later articles are named: what thousands print is a phrase of the trade. */
const NAMED = 40;

/** What a node of the provenance graph is called, and its page where it has one. */
export interface NodeWords {
  readonly name: string;
  readonly href: string | null;
}

/** Address of the page of an article beside another one. */
type BesideOf = (node: SourceNode) => string | null;

type WordsOf = (node: SourceNode) => NodeWords;

/** What an article credits, the earlier articles that it shares passages with, and the later ones. */
export function sourcesView(
  { into, onward }: SourceLines,
  wordsOf: WordsOf,
  besideOf: BesideOf = () => null,
): SourcesView {
  return {
    into: into.filter((line) => !isShared(line)).map((line) => sourceView(line, wordsOf, besideOf)),
    earlier: into.filter(isShared).map((line) => sourceView(line, wordsOf, besideOf)),
    onward: onward.slice(0, NAMED).map((line) => sourceView(line, wordsOf, besideOf)),
    left: Math.max(0, onward.length - NAMED),
  };
}

/** An article that is nowhere credited, and has passages in common. */
function isShared({ other, drawnOn }: SourceLine): boolean {
  return other.kind === 'article' && !drawnOn;
}

function sourceView(
  { other, drawnOn, claims, passages }: SourceLine,
  wordsOf: WordsOf,
  besideOf: BesideOf,
): SourceView {
  const how = [
    drawnOn ? sourceWords.credited : null,
    claims > 0 ? sourceWords.statements(countInWords(claims, 'statement')) : null,
    passages > 0 ? sourceWords.inCommon(countInWords(passages, 'passage')) : null,
  ];
  return {
    ...wordsOf(other),
    how: how.filter((part) => part !== null).join('; '),
    beside: passages > 0 ? besideOf(other) : null,
  };
}
