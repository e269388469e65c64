import { wordList } from '../english/word-list.ts';
import { startsClause } from '../syntax/clause.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import type { Phrase } from '../syntax/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import type { CueMatch } from './find-cues.ts';
import type { Frame } from './frames.ts';
import { type Lead, type Pattern, type Proposal, patterns, type ReadFrame } from './proposal.ts';

/** A lost mark makes the end of a quotation a guess. */
const LOST_MARK = 0.15;

/** Verbs that report less surely lend less confidence: this much for each grade. */
const PER_GRADE = 0.1;

/** Marks that no content begins or ends with, and what stands before it or behind its attribution. */
const closingMarks = wordList('. , ; : ! ? …');
const openingMarks = wordList(', ; : — –');
const joining = wordList(', ; : — – . - and');
const stops = wordList(', ; . ! ?');

/** Who says it by which cue, and to whom. */
export interface Saying {
  readonly cue: CueMatch;
  readonly subject: Phrase | null;
  readonly to: Span | null;
}

/** One frame while its cues are read from left to right: what one cue took, no later one takes again. */
export class Reading {
  readonly frame: Frame;
  readonly items: Cursor;
  readonly cues: readonly CueMatch[];
  readonly subjects: readonly (Phrase | null)[];
  readonly proposals: Proposal[] = [];
  lead: Lead | null = null;
  /** Named sources that passed on what others report: “According to Acme, Lee warned …”. */
  readonly passedOn: Span[] = [];
  /** Where the reporter's own words before the next report begin. */
  from = 0;
  readonly #taken = new Set<number>();

  constructor(frame: Frame, cues: readonly CueMatch[], subjects: readonly (Phrase | null)[]) {
    this.frame = frame;
    this.items = frame.items;
    this.cues = cues;
    this.subjects = subjects;
  }

  result(): ReadFrame {
    const loose: MarkedStretch[] = [];
    if (this.frame.hasQuote) {
      for (let i = 0; i < this.items.last; i++) {
        const stretch = this.freeStretch(i);
        if (stretch !== null) loose.push(stretch);
      }
    }
    return { frame: this.frame, cues: this.cues, proposals: this.proposals, loose, lead: this.lead };
  }

  /** The marked stretch at an item, when there is one and no cue has it yet. */
  freeStretch(index: number): MarkedStretch | null {
    const quote = this.items.quote(index);
    return quote === null || this.#taken.has(index) ? null : quote;
  }

  words(span: Span): string {
    return this.frame.text.slice(span.start, span.end);
  }

  addQuotation(
    index: number,
    mode: 'direct' | 'partial',
    saying: Saying,
    pattern: Pattern,
    group: number | null = null,
  ): void {
    const stretch = this.freeStretch(index);
    if (stretch === null) return;
    this.#taken.add(index);
    const confidence = patterns[pattern] - (stretch.lost === 'none' ? 0 : LOST_MARK);
    this.#add({ start: stretch.start, end: stretch.end }, mode, true, saying, pattern, group, confidence);
  }

  /** A report of `items[first]` to `items[last - 1]`, and beside it (`withMarked`) each fragment of it that stands between marks. */
  addClause(
    first: number,
    last: number,
    saying: Saying,
    pattern: Pattern,
    group: number | null = null,
    withMarked = true,
  ): void {
    let start = first;
    let end = last;
    while (end > start && this.items.isIn(end - 1, closingMarks)) end--;
    while (start < end && this.items.isIn(start, openingMarks)) start++;
    if (start >= end) return;
    const second = this.#coordinated(start, end);
    if (second !== null) {
      const shared = group ?? this.items.at(start).start;
      this.addClause(start, second.end, saying, pattern, shared, withMarked);
      this.addClause(second.start, end, saying, pattern, shared, withMarked);
      return;
    }
    const alone = start + 1 === end && this.items.pos(start) === 'QUOTE';
    if (!alone) {
      const span = { start: this.items.at(start).start, end: endOf(this.items, end) };
      this.#add(
        span,
        'indirect',
        false,
        saying,
        pattern,
        group,
        patterns[pattern] - (saying.cue.cue.grade - 1) * PER_GRADE,
      );
    }
    if (!this.frame.hasQuote || !withMarked) return;
    const isAnonymous = pattern === 'report by nobody named';
    const markedPattern = isAnonymous ? pattern : alone ? 'the whole report is quoted' : 'quoted words inside a report';
    for (let i = start; i < end; i++) this.addQuotation(i, 'partial', saying, markedPattern);
  }

  /** Notes a named source on everything that nobody else passed on. */
  passOn(source: Span): void {
    this.proposals.forEach((proposal, index) => {
      if (proposal.via.length === 0) this.proposals[index] = { ...proposal, via: [source] };
    });
  }

  /** Where content that ends before `end` begins: behind the last report. */
  contentStart(end: number): number {
    let start = this.from;
    while (start < end && this.items.isIn(start, joining)) start++;
    return start;
  }

  /** Behind the cue, its subject and what belongs to them: “Lee said in a statement on Friday”. */
  attributionEnd({ cue, subject }: Saying): number {
    let end = Math.max(cue.last, subject?.side === 'after' ? subject.last : 0);
    while (end < this.items.last && this.items.pos(end) !== 'QUOTE' && !this.items.isIn(end, stops)) end++;
    return end;
  }

  hasVerb(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const token = this.items.word(i);
      if (token === null || token.pos === 'VERB' || token.pos === 'AUX') return true;
    }
    return false;
  }

  /** “that A and that B”: two clauses of one utterance; the end of the first, the start of the second. */
  #coordinated(first: number, last: number): { end: number; start: number } | null {
    for (let i = first + 1; i < last - 1; i++) {
      if (this.items.lower(i) !== 'that' || !/^(?:and|but|or)$/.test(this.items.lower(i - 1))) continue;
      if (startsClause(this.items, i + 1) || this.items.pos(i + 1) === 'QUOTE') return { end: i - 1, start: i + 1 };
    }
    return null;
  }

  #add(
    span: Span,
    mode: Proposal['mode'],
    marked: boolean,
    { cue, subject, to }: Saying,
    pattern: Pattern,
    group: number | null,
    confidence: number,
  ): void {
    this.proposals.push({
      ...span,
      mode,
      marked,
      paragraph: this.frame.paragraph,
      cue,
      subject,
      to,
      via: [],
      group,
      confidence,
      pattern,
    });
  }
}

/** “ill.”: at the end of a sentence wink takes the full stop for part of the word. */
const withStop = /^\p{Ll}{3,}\.$/u;

/** “9.5m.”: glued to its number. */
const unitWithStop = /^\p{L}{1,3}\.$/u;

function endOf(items: Cursor, last: number): number {
  const item = items.at(last - 1);
  const isUnit = items.pos(last - 2) === 'NUM' && items.isJoined(last - 1) && unitWithStop.test(item.text);
  const stops = last === items.last && (isUnit || (withStop.test(item.text) && item.lower !== 'etc.'));
  return stops ? item.end - 1 : item.end;
}
