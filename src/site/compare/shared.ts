import { compareWords } from '../../link/shared-text/compare-words.ts';
import type { Appearance, SharedText } from '../../link/shared-text/index.ts';
import { articleHref } from '../addresses.ts';
import { countInWords } from '../words/format.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { sharedWords } from './words.ts';

/** A passage that several articles have, each beside the earliest. */
export interface SharedView {
  readonly id: string;
  /** “Shared passage: 47 words, two articles”. */
  readonly extent: string;
  readonly appearances: readonly AppearanceView[];
  /** Articles that have it beyond those shown. */
  readonly more: readonly { readonly words: string; readonly href: string }[];
  /** How many more there are than are named. */
  readonly left: number;
}

export interface AppearanceView {
  readonly title: string;
  readonly source: string;
  /** Its paragraph in the article. */
  readonly href: string;
  readonly whole: boolean;
  /** Words in their order; what the other has not is `own`. */
  readonly pieces: readonly { readonly text: string; readonly own: boolean }[];
}

/** So many are laid side by side; some further ones are named. */
const SHOWN = 4;
const NAMED = 40;

/** The earliest is compared with the next, each later one with the earliest. */
export function sharedView({ id, appearances, words }: SharedText): SharedView {
  const [first, second] = appearances;
  return {
    id: `text-${id}`,
    extent: sharedWords.extent(
      countInWords(words, 'word'),
      countInWords(new Set(appearances.map(({ article }) => article.slug)).size, 'article'),
    ),
    appearances: appearances
      .slice(0, SHOWN)
      .map((appearance, index) =>
        appearanceView(appearance, (index === 0 ? second : first)?.text ?? appearance.text, index === 0),
      ),
    more: appearances
      .slice(SHOWN, SHOWN + NAMED)
      .map((appearance) => ({ words: sourceOf(appearance), href: paragraphHref(appearance) })),
    left: Math.max(0, appearances.length - SHOWN - NAMED),
  };
}

function appearanceView(appearance: Appearance, other: string, isFirst: boolean): AppearanceView {
  const { article, text, whole } = appearance;
  const pieces = compareWords(text, other)
    .filter(({ a }) => a !== '')
    .map(({ kind, a }) => ({ text: a, own: kind === 'only a' }));
  return {
    title: titleOf(article),
    source: isFirst ? sharedWords.earliest(sourceOf(appearance)) : sourceOf(appearance),
    href: paragraphHref(appearance),
    whole,
    pieces,
  };
}

function sourceOf({ article }: Appearance): string {
  return `${article.publisher}, ${publishedOf(article)}`;
}

/** Paragraphs of an article's page are numbered from 1, the headline too. */
function paragraphHref({ article, paragraph }: Appearance): string {
  return `${articleHref(article.slug)}#p${paragraph + 1}`;
}
