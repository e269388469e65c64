import { diffArrays } from 'diff';
import { type Fate, type Followed, followClaims } from '../../link/followed.ts';
import type { Linkable } from '../../link/linkable.ts';
import { compareWords, type Piece } from '../../link/shared-text/compare-words.ts';
import type { Claim } from '../../schema/claim.ts';
import { versionHref } from '../addresses.ts';
import { counted, countInWords, dayInWords, listInWords } from '../words/format.ts';
import { titleOf } from '../words/names.ts';
import { classOf, noteOf, wordsOfClaim } from '../words/note.ts';
import { statementsAmong } from '../words/statements.ts';
import { versionWords } from './words.ts';

// Two versions of one article beside each other, and what became of each claim.

/** What is needed of a version: its claims and its words, paragraph by paragraph. */
export type Version = Pick<Linkable, 'article' | 'claims' | 'paragraphs' | 'texts'>;

/** A change of an article by its publisher, for a line on the article's page. */
export interface Update {
  /** `2041-04-18`, numbered where the article was changed several times that day. */
  readonly name: string;
  /** “18 April 2041: three statements changed.” */
  readonly words: string;
  readonly href: string;
}

export interface VersionsView {
  readonly title: string;
  readonly day: string;
  /** “three statements and a figure changed” */
  readonly changed: string;
  readonly heads: readonly [string, string];
  readonly claims: readonly ChangedClaim[];
  readonly rows: readonly VersionRow[];
}

interface ChangedClaim {
  readonly fate: string;
  readonly was: SideOfClaim | null;
  readonly is: (SideOfClaim & { readonly href: string | null }) | null;
}

interface SideOfClaim {
  readonly words: string;
  readonly className: string;
  /** Who, when, how much. */
  readonly note: string;
}

/** Paragraphs that are the same, counted; or one of the earlier version beside what stands for it in the later. */
type VersionRow =
  | { readonly same: string }
  | { readonly same: null; readonly sides: readonly [readonly Words[] | null, readonly Words[] | null] };

interface Words {
  readonly text: string;
  /** It stands in this version alone. */
  readonly own: boolean;
}

/** So much of their words two paragraphs share, of the longer one, that one became the other. */
const ALIKE = 0.3;

/** Longest words of a claim in the list, in characters. */
const LONGEST = 160;

/** Fates that readers are told of: what only stands elsewhere says the same. */
const told: ReadonlySet<Fate> = new Set(['changed', 'reworded', 'gone', 'new']);

/** The day of a version's name. */
function dayOf(name: string): string {
  return name.slice(0, 'YYYY-MM-DD'.length);
}

/** What one change of an article came to, for its own page. */
export function updateOf(slug: string, name: string, before: Version, after: Version): Update {
  const changed = changedInWords(followClaims(before, after));
  return { name, words: versionWords.onDay(dayInWords(dayOf(name)), changed), href: versionHref(slug, name) };
}

/** Both versions of an article, of which the earlier one stood until a day. `hrefs` leads to claims that there still are. */
export function versionsView(
  { name, next }: { readonly name: string; readonly next: string | null },
  before: Version,
  after: Version,
  hrefOf: (claim: Claim) => string | null,
): VersionsView {
  const day = dayInWords(dayOf(name));
  const followed = followClaims(before, after);
  const side = (claim: Claim, { claims }: Version): SideOfClaim => ({
    words: wordsOfClaim(claim, LONGEST),
    className: classOf(claim),
    note: noteOf(claim, claims),
  });
  return {
    title: titleOf(after.article),
    day,
    changed: changedInWords(followed),
    heads: [
      versionWords.until(day),
      next === null ? versionWords.since(day) : versionWords.between(day, dayInWords(dayOf(next))),
    ],
    claims: followed
      .filter(({ fate }) => told.has(fate))
      .map(({ fate, was, is }) => ({
        fate: versionWords.fates[fate],
        was: was === null ? null : side(was, before),
        is: is === null ? null : { ...side(is, after), href: hrefOf(is) },
      })),
    rows: rowsOf(before.texts, after.texts),
  };
}

/** “three statements and a figure changed”; a statement of several pieces counts once. */
function changedInWords(followed: readonly Followed[]): string {
  const changed = followed.filter(({ fate }) => told.has(fate)).map(({ was, is }) => is ?? was);
  const of = (type: Claim['type']) => changed.filter((claim) => claim?.type === type);
  const statements = statementsAmong(changed.filter((claim) => claim?.type === 'quotation')).length;
  const counts = { quotation: statements, figure: of('figure').length, date: of('date').length };
  const parts = (['quotation', 'figure', 'date'] as const)
    .filter((type) => counts[type] > 0)
    .map((type) => countInWords(counts[type], versionWords.nouns[type]));
  return parts.length === 0 ? versionWords.wordingOnly : versionWords.changed(listInWords(parts));
}

function rowsOf(before: readonly string[], after: readonly string[]): VersionRow[] {
  const rows: VersionRow[] = [];
  let [removed, added]: [string[], string[]] = [[], []];
  const flush = () => {
    rows.push(...pairsOf(removed, added));
    [removed, added] = [[], []];
  };
  for (const change of diffArrays([...before], [...after])) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      rows.push({ same: versionWords.same(counted(change.value.length, 'paragraph')) });
    }
  }
  flush();
  return rows;
}

/** Paragraphs that changed, each earlier one beside the first later one that is like it, both in their order. */
function pairsOf(before: readonly string[], after: readonly string[]): VersionRow[] {
  const rows: VersionRow[] = [];
  let at = 0;
  const alone = (text: string): Words[] => [{ text, own: true }];
  for (const text of before) {
    const options = after.slice(at).map((other) => compareWords(text, other));
    const found = options.findIndex((pieces) => isAlike(pieces));
    if (found === -1) {
      rows.push({ same: null, sides: [alone(text), null] });
      continue;
    }
    for (const other of after.slice(at, at + found)) rows.push({ same: null, sides: [null, alone(other)] });
    const pieces = options[found] ?? [];
    rows.push({ same: null, sides: [sideOf(pieces, 'a'), sideOf(pieces, 'b')] });
    at += found + 1;
  }
  for (const other of after.slice(at)) rows.push({ same: null, sides: [null, alone(other)] });
  return rows;
}

function isAlike(pieces: readonly Piece[]): boolean {
  const length = (side: 'a' | 'b', of: readonly Piece[]) => of.reduce((sum, piece) => sum + piece[side].length, 0);
  const same = pieces.filter(({ kind }) => kind === 'same');
  return length('a', same) >= ALIKE * Math.max(length('a', pieces), length('b', pieces));
}

function sideOf(pieces: readonly Piece[], side: 'a' | 'b'): Words[] {
  return pieces
    .filter((piece) => piece[side] !== '')
    .map((piece) => ({ text: piece[side], own: piece.kind !== 'same' }));
}
