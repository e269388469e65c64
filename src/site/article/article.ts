import { wordsAt } from '../../article/blocks.ts';
import type { Mark, Marking } from '../../article/render/mark-claims.ts';
import type { Article } from '../../schema/article.ts';
import type { Claim, Quotation } from '../../schema/claim.ts';
import type { Applied } from '../../schema/correction.ts';
import type { Span } from '../../schema/span.ts';
import { claimHref } from '../addresses.ts';
import { frameWords } from '../frame/words.ts';
import { checkedInWords } from '../words/checked.ts';
import { changesInWords, correctionInWords } from '../words/correction.ts';
import { counted, countInWords, listInWords, numberAsWord } from '../words/format.ts';
import { type LinkMark, type LinkMarks, noMarks } from '../words/link-marks.ts';
import { publishedOf, titleOf } from '../words/names.ts';
import { kindLetter, lemmaOf, type NoteWords, wordsOfNote } from '../words/note.ts';
import { type Tally, tallyInWords, tallyOf } from '../words/statements.ts';
import { type Column, lineOf, noteHeight, placeNotes, textHeight } from './margins.ts';
import { quotedInWords } from './quoted.ts';
import { articleWords } from './words.ts';

/** As many claims of a paragraph as the stylesheet has anchors for; further notes stand below the one before. */
const ANCHORS = 12;

/** From this share of common characters on, an editor's note is about a claim and not about a place of its own. */
const SAME_PLACE = 0.3;

/** A first paragraph of such a length opens the text in larger type; a shorter one is a dateline. */
const STANDFIRST = { min: 60, max: 200 };

/** How much of the margins is taken beside the headline, in pixels: by what is known of the article, and by the key. */
const BESIDE_HEADLINE = { left: 160, right: 180 };

/** Longest run of line ends between paragraphs, in characters. */
const LINE_END = 4;

/** How many of those quoted an article's description names. */
const DESCRIBED = 3;

/** A note, with what its element needs. */
export interface Note extends NoteWords {
  /** Id of the note's element. */
  readonly id: string;
  /** Id of the mark that it belongs to. */
  readonly mark: string;
  /** Where the mark stands. */
  readonly at: Span;
  readonly kind: 'q' | 'f' | 'd' | 'e';
  /** A quotation that gives a report and not the very words. */
  readonly reported: boolean;
  /** Through the whole article, from 1. */
  readonly number: number;
  /** Through the paragraph, from 1; null where the stylesheet has no anchor for it. */
  readonly anchor: number | null;
  /** Its line below the chart, where its figure is of something charted. */
  readonly charted: string | null;
  /** What editors say to this place. */
  readonly editor: readonly string[];
  /** What editors corrected in the claim, and why. */
  readonly corrected: readonly { readonly label: string; readonly text: string }[];
  /** The claim's own page, where it has one. */
  readonly permalink: string | null;
  /** “also in …”, “differs from …”. */
  readonly links: readonly LinkMark[];
}

/** A note and the margin that it is in. */
export interface PlacedNote extends Note {
  readonly column: Column;
}

/** A paragraph and what is noted on it. */
interface Block {
  /** A short first paragraph, which opens the text. */
  readonly standfirst: boolean;
  /** Whether something of the source is left out before it: an excerpt. */
  readonly gap: boolean;
  /** Whether its notes stay under it where others are in the margins: of two margins, and of one. */
  readonly folded: boolean;
  readonly foldedInOne: boolean;
  readonly notes: readonly PlacedNote[];
  /** “3 notes: Ann Lee, late May, $5 billion” */
  readonly summary: string;
}

/** An editor's note, and the words and the mark that it is about where it is about a place. */
interface EditorNote {
  readonly text: string;
  readonly place: { readonly words: string; readonly mark: string } | null;
}

/** One correction, the words that it is about and their mark; what was removed has none. */
interface CorrectedPlace {
  readonly words: string;
  readonly mark: string | null;
  /** “date said: 3 May 2031 (before: not given). It was a Saturday.” */
  readonly text: string;
}

export interface ArticleView {
  readonly title: string;
  /** The headline stands in the body; a title of the editor's does not. */
  readonly titleInBody: boolean;
  readonly published: string;
  readonly publishedBecause: string;
  readonly drawsOn: string | null;
  readonly length: string;
  readonly counts: Tally;
  readonly blocks: readonly Block[];
  readonly editorNotes: readonly EditorNote[];
  /** “Two lines of the page around the text left out: comment counter and reprint notice.” */
  readonly dropped: string | null;
  /** “12 of 17 statements and 3 of 10 figures checked by an editor”; null where nobody has checked anything. */
  readonly checked: string | null;
  /** What editors say of the article as a whole. */
  readonly wholeNotes: readonly string[];
  /** What editors corrected in what the program read, in the order applied. */
  readonly corrections: readonly CorrectedPlace[];
  /** “date said (7), words (1) and one statement added”; '' where nothing was corrected. */
  readonly correctedFields: string;
  /** Only sentences with claims may be shown. */
  readonly excerpted: boolean;
  readonly description: string;
  /** For `renderBody`. */
  readonly marking: Marking;
}

/** What the rest of the site has of an article's claims. */
interface Surroundings {
  readonly hasClaimPages: boolean;
  readonly linked: LinkMarks;
  /** Addresses of their rows below the chart. */
  readonly rows: ReadonlyMap<string, string>;
}

/** What the page of one article needs. `texts` are the words of its paragraphs, as `readBlocks` gives them. */
export function articleView(
  article: Article,
  texts: readonly string[],
  { hasClaimPages = false, linked = noMarks, rows = new Map() }: Partial<Surroundings> = {},
): ArticleView {
  const { paragraphs, published } = article;
  const { places, editorNotes } = placesOf(article, texts);
  const correctionsOf = Map.groupBy(article.corrections, ({ claim }) => claim);
  const notes = paragraphs.map((paragraph) =>
    notesIn(paragraph, places, article, correctionsOf, { hasClaimPages, linked, rows }),
  );
  return {
    title: titleOf(article),
    titleInBody: article.title_basis === 'stated',
    published: publishedOf(article),
    publishedBecause: `${published.basis === 'stated' ? '' : articleWords.inferred}${published.reason}`,
    drawsOn: article.draws_on.length === 0 ? null : listInWords(article.draws_on),
    length: counted(article.words, 'word'),
    counts: tallyOf(article.claims),
    blocks: blocksOf(article, notes),
    editorNotes: editorNotes.map(({ text, words, place }) => ({
      text,
      place: place === null || words === null ? null : { words: lemmaOf(words), mark: idOf(place, places) },
    })),
    dropped: droppedOf(article),
    checked: checkedInWords(article),
    wholeNotes: article.notes.filter(({ at }) => at === null).map(({ text }) => text),
    corrections: article.corrections.map((applied) => ({
      words: lemmaOf(applied.exact),
      mark: article.claims.some(({ id }) => id === applied.claim) ? applied.claim : null,
      text: correctedAs(applied),
    })),
    correctedFields: correctedFieldsOf(article.corrections),
    excerpted: article.display === 'excerpt',
    description: descriptionOf(article),
    marking: { slug: article.slug, paragraphs, marks: notes.flat().map(markOf) },
  };
}

/** For whoever meets the page out of context: “The Herald, 2 May 2024. Quoted: …. 3 statements, …”. */
function descriptionOf(article: Article): string {
  const quoted = quotedInWords(article.claims, DESCRIBED);
  return [
    `${article.publisher}, ${publishedOf(article)}.`,
    quoted === null ? null : articleWords.quoted(quoted),
    articleWords.marked(tallyInWords(tallyOf(article.claims))),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

// Places: what is marked, in the order of the text

/** A place of the text that has a note: a claim, or words that only an editor comments on. */
interface Place {
  readonly at: Span;
  readonly claim: Claim | null;
  readonly words: string;
  readonly editor: string[];
}

/** All places of an article, and for each of the editor's notes the one that it is about. */
function placesOf({ claims, notes, paragraphs }: Article, texts: readonly string[]) {
  const places = claims.map(
    (claim): Place => ({ at: { start: claim.start, end: claim.end }, claim, words: claim.exact, editor: [] }),
  );
  const editorNotes = notes.map(({ text, at }) => {
    const words = at === null ? null : wordsAt(paragraphs, texts, at);
    if (at === null || words === null) return { text, words, place: null };
    const place = nearest(at, places) ?? { at, claim: null, words, editor: [] };
    place.editor.push(text);
    if (!places.includes(place)) places.push(place);
    return { text, words, place };
  });
  return { places: places.sort(outerFirst), editorNotes };
}

/** The claim that an editor's words are about, or null when they have a place of their own. */
function nearest(at: Span, places: readonly Place[]): Place | null {
  const share = (place: Place) => {
    const common = overlap(at, place.at);
    return common / (lengthOf(at) + lengthOf(place.at) - common);
  };
  const best = places.toSorted((a, b) => share(b) - share(a))[0];
  return best !== undefined && share(best) >= SAME_PLACE ? best : null;
}

/** In the order of the text. Of those with one span, a quotation holds a figure, a figure a date. */
function outerFirst(a: Place, b: Place): number {
  return a.at.start - b.at.start || b.at.end - a.at.end || rankOf(a) - rankOf(b);
}

function rankOf({ claim }: Place): number {
  return claim === null ? -1 : ['quotation', 'figure', 'date'].indexOf(claim.type);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function idOf(place: Place, places: readonly Place[]): string {
  return place.claim?.id ?? `e${places.indexOf(place) + 1}`;
}

// Notes

function notesIn(
  paragraph: Span,
  places: readonly Place[],
  { slug, claims }: Article,
  correctionsOf: ReadonlyMap<string, readonly Applied[]>,
  { hasClaimPages, linked, rows }: Surroundings,
): Note[] {
  let previous: Quotation | null = null;
  return places
    .filter(({ at }) => overlap(at, paragraph) > 0)
    .map((place, index): Note => {
      const { at, claim, words, editor } = place;
      const mark = idOf(place, places);
      const said: NoteWords =
        claim === null
          ? { lemma: lemmaOf(words), who: null, value: null, how: '' }
          : wordsOfNote(claim, claims, previous);
      if (claim?.type === 'quotation') previous = claim;
      return {
        ...said,
        id: `n-${mark}`,
        mark,
        at,
        kind: claim === null ? 'e' : kindLetter[claim.type],
        reported: claim?.type === 'quotation' && claim.mode === 'indirect',
        number: places.indexOf(place) + 1,
        anchor: index < ANCHORS ? index + 1 : null,
        charted: claim === null ? null : (rows.get(claim.id) ?? null),
        editor,
        corrected: claim === null ? [] : (correctionsOf.get(claim.id) ?? []).map(correctionInWords),
        permalink: claim === null || !hasClaimPages ? null : claimHref(slug, claim.id, hasClaimPages),
        links: claim === null ? [] : (linked.get(claim.id) ?? []),
      };
    });
}

function markOf({ id, mark, at, kind, reported, number, anchor, lemma }: Note): Mark {
  const className = [kind, ...(reported ? ['reported'] : []), ...(anchor === null ? [] : [`k${anchor}`])];
  return { id: mark, ...at, className, number, note: { id, length: lemma.replace(/ …$/, '').length } };
}

function blocksOf({ paragraphs, title_basis, display }: Article, noted: readonly (readonly Note[])[]): Block[] {
  const opening = title_basis === 'stated' ? 1 : 0;
  const stretches = paragraphs.map((paragraph, index) => ({
    height: textHeight(lengthOf(paragraph)),
    notes: (noted[index] ?? []).map((note) => roomFor(note, paragraph)),
  }));
  const places = placeNotes(stretches, BESIDE_HEADLINE);
  const inOne = placeNotes(stretches, BESIDE_HEADLINE, ['right']);
  return paragraphs.map((paragraph, index) => {
    const length = lengthOf(paragraph);
    const notes = noted[index] ?? [];
    return {
      standfirst: index === opening && length >= STANDFIRST.min && length <= STANDFIRST.max,
      gap: display === 'excerpt' && isGap(paragraphs[index - 1], paragraph),
      folded: places[index] == null,
      foldedInOne: inOne[index] == null,
      notes: notes.map((note, at) => ({ ...note, column: places[index]?.[at] ?? columnOf(note) })),
      summary: summaryOf(notes),
    };
  });
}

/** What lies between two stretches of an excerpt is more than the end of a line, or it was left out. */
function isGap(before: Span | undefined, paragraph: Span): boolean {
  return before !== undefined && paragraph.start - before.end > LINE_END;
}

/** Which margin a note takes, where, and how much of it. */
function roomFor({ at, kind, lemma, who, value, how, editor, corrected, permalink, links }: Note, paragraph: Span) {
  const link = permalink === null ? '' : frameWords.details;
  const parts =
    kind === 'q'
      ? [lemma, who?.name, `${how} ${link}`]
      : [[lemma, value, how, who?.name, link].filter(Boolean).join(' ')];
  const line = lineOf(Math.max(at.start - paragraph.start, 0));
  const further = [...links.map(({ words }) => words), ...corrected.map(({ label, text }) => `${label}: ${text}`)];
  const all = [...parts, ...further, ...editor];
  const height = { left: noteHeight(all, 'left'), right: noteHeight(all, 'right') };
  return { column: columnOf({ kind }), line, height };
}

/** Who speaks is on the left, all else on the right. */
function columnOf({ kind }: Pick<Note, 'kind'>): Column {
  return kind === 'q' ? 'left' : 'right';
}

/** So many things are named that folded notes are about. */
const MOST_NAMED = 4;

/** Names the first few things that the folded notes are about. */
function summaryOf(notes: readonly Note[]): string {
  const count = counted(notes.length, 'note');
  const own = notes.filter(({ kind }) => kind !== 'e');
  if (own.length === 0) return articleWords.byEditor(count);
  const about = own.flatMap(({ kind, who, lemma }) => (kind === 'q' ? (who?.name ?? []) : lemma));
  const named = [...new Set(about)];
  const more = named.length - MOST_NAMED;
  return articleWords.notes(count, [
    ...named.slice(0, MOST_NAMED),
    ...(more > 0 ? [articleWords.andMore(numberAsWord(more))] : []),
    ...(own.length < notes.length ? [articleWords.withEditor] : []),
  ]);
}

/** What was done to one place, and why. */
function correctedAs(applied: Applied): string {
  const { text } = correctionInWords(applied);
  return applied.do === 'set' ? text : `${articleWords.deeds[applied.do]} ${text}`;
}

/** Which fields were corrected, the most frequent first, then what was added and removed. */
function correctedFieldsOf(corrections: readonly Applied[]): string {
  const fields = corrections
    .filter(({ do: deed }) => deed === 'set')
    .flatMap(({ changes }) => changesInWords(changes).map(({ field }) => field));
  const counts = [...Map.groupBy(fields, (field) => field)].sort(([, a], [, b]) => b.length - a.length);
  const done = (deed: Applied['do']) => corrections.filter((applied) => applied.do === deed).length;
  const [added, dropped] = [done('add'), done('drop')];
  const what = listInWords([
    ...counts.map(([field, { length }]) => articleWords.field(field, length)),
    ...(added > 0 ? [articleWords.added(numberAsWord(added))] : []),
    ...(dropped > 0 ? [articleWords.removed(numberAsWord(dropped))] : []),
  ]);
  return fields.length > done('set') ? articleWords.fieldsOfOne(what) : what;
}

/** What was left out of the source, and why. */
function droppedOf({ dropped }: Article): string | null {
  if (dropped.length === 0) return null;
  const reasons = [...new Set(dropped.map(({ reason }) => reason))];
  return articleWords.leftOut(countInWords(dropped.length, 'line'), listInWords(reasons));
}
