import type { Span } from '../text/span.ts';
import { type Complement, clauseEnd, readComplement, startsClause } from './complement.ts';
import type { CueMatch } from './find-cues.ts';
import { lowerAt, wordAt } from './find-cues.ts';
import type { Frame, Item } from './frames.ts';
import type { MarkedStretch } from './marks.ts';
import { findSubject, isSeam, isTimeWord, nounPhraseAfter, type Subject } from './subject.ts';

/** What a stage proposes as a quotation, before its speaker is anybody in particular. */
export interface Proposal extends Span {
  readonly mode: 'direct' | 'partial' | 'indirect';
  readonly marked: boolean;
  readonly paragraph: number;
  readonly cue: Span | null;
  /** Words that name the speaker; null where they are only implied. */
  readonly subject: Span | null;
  /** Words that name who is spoken to. */
  readonly to: Span | null;
  /** Words that name who passed it on. */
  readonly via: readonly Span[];
  /** Shared by the pieces of one utterance: where its first piece begins. */
  readonly group: number | null;
  readonly confidence: number;
  readonly why: string;
}

/** A frame with what was found in it. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly cues: readonly CueMatch[];
  readonly proposals: readonly Proposal[];
  /** Marked stretches that no cue of the frame governs. */
  readonly loose: readonly MarkedStretch[];
  /** “Lee added:”, “According to Acme:” — an attribution whose content is the next sentence or paragraph. */
  readonly lead: Lead | null;
}

/** An attribution at the end of its sentence, whose content follows. */
export interface Lead {
  readonly cue: CueMatch;
  readonly subject: Subject;
}

const CONFIDENCE = {
  direct: 0.97,
  partial: 0.92,
  that: 0.92,
  bare: 0.85,
  after: 0.88,
  infinitive: 0.7,
  noun: 0.55,
  region: 0.7,
} as const;

/** Ties each cue of the frame to what it reports. */
export function attach(frame: Frame, cues: readonly CueMatch[]): ReadFrame {
  const reader = new FrameReader(frame, cues);
  // “X rejects the offer and calls for talks, the ministry said”: the last attribution holds for the whole sentence.
  reader.readFinalAttribution();
  cues.forEach((_, index) => {
    reader.readCue(index);
  });
  reader.readRegions();
  reader.readChannels();
  return reader.result();
}

/** Reads one frame's cues from left to right; what one cue took, no later one takes again. */
class FrameReader {
  readonly #frame: Frame;
  readonly #cues: readonly CueMatch[];
  readonly #subjects: (Subject | null)[];
  readonly #taken = new Set<number>();
  readonly #proposals: Proposal[] = [];
  #lead: Lead | null = null;
  /** Where the reporter's own words before the next report begin. */
  #from = 0;

  constructor(frame: Frame, cues: readonly CueMatch[]) {
    this.#frame = frame;
    this.#cues = cues;
    this.#subjects = cues.map((cue) => findSubject(frame, cue));
    // “…, adding that” has the subject of the report before it, or of the sentence.
    cues.forEach((cue, index) => {
      if (cue.cue.form === 'ing' && cue.kind === 'verb')
        this.#subjects[index] =
          this.#subjects.slice(0, index).findLast((subject) => subject !== null) ??
          findSubject(frame, { ...cue, first: firstVerb(frame.items, cue.first) }) ??
          null;
      else if (this.#subjects[index] === null && /^(?:and|but)$/.test(lowerAt(frame.items, cue.first - 1)))
        this.#subjects[index] =
          this.#subjects[index - 1] ?? findSubject(frame, { ...cue, first: firstVerb(frame.items, cue.first) });
    });
  }

  result(): ReadFrame {
    const loose = this.#frame.items.flatMap((item, index) =>
      item.kind === 'quote' && !this.#taken.has(index) ? [item.stretch] : [],
    );
    return { frame: this.#frame, cues: this.#cues, proposals: this.#proposals, loose, lead: this.#lead };
  }

  /** An attribution that ends the sentence, with no marked words directly before it. */
  readFinalAttribution(): void {
    const { items } = this.#frame;
    const index = this.#cues.length - 1;
    const cue = this.#cues[index];
    const subject = this.#subjects[index] ?? null;
    if (
      index < 1 ||
      cue === undefined ||
      subject === null ||
      cue.kind !== 'verb' ||
      cue.cue.form === 'ing' ||
      cue.unreal ||
      !cue.cue.frames.has('after')
    )
      return;
    const comma = (subject.side === 'before' ? subject.first : cue.first) - 1;
    if (lowerAt(items, comma) !== ',' || items[comma - 1]?.kind === 'quote') return;
    if (
      !/^[.!?]?$/.test(lowerAt(items, this.#attributionEnd(cue, subject))) ||
      readComplement(this.#frame, cue, subject, this.#cues) !== null
    )
      return;
    // Only where the reports before it are asides of the same clause: “calls for”, “agreed to”.
    const others = this.#cues.slice(0, index);
    if (others.some(({ cue: { grade }, kind }) => grade === 1 || kind !== 'verb')) return;
    if (!hasVerbBetween(items, 0, comma)) return;
    this.#pushClause(
      0,
      comma,
      cue,
      subject,
      addresseeOf(this.#frame, cue, subject),
      CONFIDENCE.after,
      'clause before its attribution',
    );
    this.#from = items.length;
    this.#settled = true;
  }

  readCue(index: number): void {
    if (this.#settled) return;
    const cue = this.#cues[index] as CueMatch;
    const subject = this.#subjects[index] ?? null;
    if (cue.kind === 'source') {
      this.#readSource(cue, subject);
      return;
    }
    if (this.#readLeftQuotation(cue, subject)) return;
    const complement = readComplement(this.#frame, cue, subject, this.#cues);
    if (complement !== null && this.#readComplement(cue, subject, complement)) return;
    if (complement === null && subject !== null) {
      if (lowerAt(this.#frame.items, this.#frame.items.length - 1) === ':' && index === this.#cues.length - 1)
        this.#lead = { cue, subject };
      this.#readLeftClause(cue, subject, null);
    }
  }

  /** `“…,” said Lee`, `“…,” Lee said, “…”`, `Trade “rose by a quarter,” Lee said`. */
  #readLeftQuotation(cue: CueMatch, subject: Subject | null): boolean {
    const { items } = this.#frame;
    const attributionStart = subject?.side === 'before' ? subject.first : cue.first;
    let j = attributionStart - 1;
    while (j >= 0 && /^[,—–-]$/.test(lowerAt(items, j))) j--;
    const item = items[j];
    if (item?.kind !== 'quote' || this.#taken.has(j) || subject === null || cue.cue.form === 'ing') return false;
    const start = this.#contentStart(j);
    if (start < j && !this.#isInterjection(start, j)) {
      if (!cue.cue.frames.has('after')) return false;
      this.#pushClause(
        start,
        j + 1,
        cue,
        subject,
        null,
        CONFIDENCE.after,
        'clause with quoted words before its attribution',
      );
    } else {
      this.#taken.add(j);
      const next = this.#quotationBehind(cue, subject);
      const group = next === null ? null : item.stretch.start;
      const to = this.#addressee(cue, subject);
      this.#pushQuotation(item.stretch, 'direct', cue, subject, to, group, CONFIDENCE.direct, 'attribution behind it');
      if (next !== null) {
        this.#taken.add(next);
        this.#pushQuotation(
          (items[next] as Item & { kind: 'quote' }).stretch,
          'direct',
          cue,
          subject,
          to,
          group,
          CONFIDENCE.direct,
          'goes on behind the attribution',
        );
      }
    }
    this.#from = Math.max(this.#from, cue.last, subject.side === 'after' ? subject.last : 0);
    return true;
  }

  /** A quotation that goes on behind `he said, ` in the same sentence. */
  #quotationBehind(cue: CueMatch, subject: Subject): number | null {
    const complement = readComplement(this.#frame, cue, subject, this.#cues);
    if (complement === null || complement.form !== 'quote' || this.#taken.has(complement.first)) return null;
    return complement.first;
  }

  #addressee(cue: CueMatch, subject: Subject): Span | null {
    return readComplement(this.#frame, { ...cue }, subject, this.#cues)?.to ?? addresseeOf(this.#frame, cue, subject);
  }

  #readComplement(cue: CueMatch, subject: Subject | null, complement: Complement): boolean {
    const { items } = this.#frame;
    const { first, last, form, to } = complement;
    if (form === 'quote') {
      const item = items[first] as Item & { kind: 'quote' };
      if (this.#taken.has(first)) return false;
      this.#taken.add(first);
      const whole = complement.apart || isSentenceLike(item.stretch, this.#textOf(item.stretch));
      this.#pushQuotation(
        item.stretch,
        whole ? 'direct' : 'partial',
        cue,
        subject,
        to,
        null,
        whole ? CONFIDENCE.direct : CONFIDENCE.partial,
        'the cue leads to it',
      );
      this.#from = first + 1;
      return true;
    }
    if (cue.unreal || (cue.cue.grade === 3 && form === 'noun')) return this.#readQuotesOnly(cue, subject, complement);
    if (subject === null && cue.cue.form !== 'ing') return false;
    const confidence =
      form === 'clause'
        ? lowerAt(items, first - 1) === 'that'
          ? CONFIDENCE.that
          : CONFIDENCE.bare
        : form === 'infinitive'
          ? CONFIDENCE.infinitive
          : CONFIDENCE.noun;
    this.#pushClause(first, last, cue, subject, to, confidence - (cue.cue.grade - 1) * 0.1, `${form} behind the cue`);
    this.#from = last;
    return true;
  }

  /** “called the plan ‘a mess’”: only what stands between marks is speech. */
  #readQuotesOnly(cue: CueMatch, subject: Subject | null, { first, last, to }: Complement): boolean {
    const inside = this.#frame.items.flatMap((item, i) =>
      i >= first && i < last && item.kind === 'quote' && !this.#taken.has(i) ? [{ item, i }] : [],
    );
    const group = inside.length > 1 ? (inside[0]?.item.stretch.start ?? null) : null;
    for (const { item, i } of inside) {
      this.#taken.add(i);
      this.#pushQuotation(
        item.stretch,
        'partial',
        cue,
        subject,
        to,
        group,
        CONFIDENCE.region,
        'quoted words behind the cue',
      );
    }
    return inside.length > 0;
  }

  /** “The deal is dead, the minister said”, in one piece or around the attribution. */
  #readLeftClause(cue: CueMatch, subject: Subject, to: Span | null): void {
    const { items } = this.#frame;
    if (!cue.cue.frames.has('after') || cue.unreal || cue.cue.form === 'ing') return;
    const attribution = subject.side === 'before' ? subject.first : cue.first;
    const comma = attribution - 1;
    const start = this.#contentStart(attribution);
    const behind = this.#attributionEnd(cue, subject);
    const parted = lowerAt(items, comma) === ',' || isSeam(items, attribution);
    const around = parted && lowerAt(items, behind) === ',' && goesOn(items, behind + 1);
    if (!around && parted && comma > start && hasVerbBetween(items, start, comma)) {
      this.#pushClause(
        start,
        lowerAt(items, comma) === ',' ? comma : attribution,
        cue,
        subject,
        to ?? addresseeOf(this.#frame, cue, subject),
        CONFIDENCE.after,
        'clause before its attribution',
      );
      this.#from = behind;
    } else if (around) {
      // “The plan, she said, was dead.”
      const last = clauseEnd(this.#frame, behind + 1, cue, this.#cues);
      if (!hasVerbBetween(items, behind + 1, last) || comma <= start) return;
      const group = (items[start] as Item).start;
      this.#pushClause(start, comma, cue, subject, to, CONFIDENCE.after, 'clause around its attribution', group);
      this.#pushClause(behind + 1, last, cue, subject, to, CONFIDENCE.after, 'clause around its attribution', group);
      this.#from = last;
    }
  }

  /** “According to X, …” and “…, according to X”. */
  #readSource(cue: CueMatch, subject: Subject | null): void {
    const { items } = this.#frame;
    if (subject === null) return;
    let end = subject.last;
    // An apposition: “according to Lee, the mayor, …”
    const tail = lowerAt(items, end);
    const start = this.#contentStart(cue.first);
    const leads = cue.first <= start || !hasVerbBetween(items, start, cue.first);
    if (leads) {
      while (
        end < items.length &&
        lowerAt(items, end) !== ',' &&
        lowerAt(items, end) !== ':' &&
        items[end]?.kind === 'word'
      )
        end++;
      if (end + 1 >= items.length) {
        if (lowerAt(items, end) === ':') this.#lead = { cue, subject };
        return;
      }
      const inner = this.#cues.find(({ first, kind, unreal }) => first > end && kind === 'verb' && !unreal);
      if (inner !== undefined && this.#governsAll(inner, end + 1)) {
        this.#passedOn.push(subject);
        return;
      }
      const last = clauseEnd(this.#frame, end + 1, cue, this.#cues);
      const item = items[end + 1];
      if (item?.kind === 'quote' && last === end + 2) {
        this.#taken.add(end + 1);
        this.#pushQuotation(
          item.stretch,
          'direct',
          cue,
          subject,
          null,
          null,
          CONFIDENCE.direct,
          'named source before it',
        );
      } else this.#pushClause(end + 1, last, cue, subject, null, CONFIDENCE.that, 'clause behind its named source');
      this.#from = last;
      return;
    }
    let last = cue.first;
    while (last > start && /^[,—–-]$/.test(lowerAt(items, last - 1))) last--;
    const only = items[start];
    if (only?.kind === 'quote' && last === start + 1) {
      if (this.#taken.has(start)) return;
      this.#taken.add(start);
      this.#pushQuotation(
        only.stretch,
        'direct',
        cue,
        subject,
        null,
        null,
        CONFIDENCE.direct,
        'named source behind it',
      );
    } else if (this.#proposals.length > 0 && this.#proposals.some((p) => p.mode !== 'partial')) {
      // What was said is attributed already: the named source passed it on.
      this.#passOn(subject);
    } else this.#pushClause(start, last, cue, subject, null, CONFIDENCE.that, 'clause before its named source');
    this.#from = tail === '' ? items.length : subject.last;
  }

  /** “…, as broadcast by Channel 9”, “was quoted as saying by Acme News”. */
  readChannels(): void {
    const { items } = this.#frame;
    if (this.#proposals.length === 0) return;
    for (let i = 1; i < items.length - 1; i++) {
      if (lowerAt(items, i) !== 'by') continue;
      const reported =
        /^(?:broadcast|reported|quoted|cited|carried|relayed|published)$/.test(lowerAt(items, i - 1)) &&
        /^(?:as|,)$/.test(lowerAt(items, i - 2));
      const passive = this.#cues.some(({ kind, first, last }) => kind === 'passive' && i > first && i < last + 20);
      const source = reported || passive ? nounPhraseAfter(items, i + 1) : null;
      if (source !== null && !isTimeWord(items, i + 1)) this.#passOn(source);
    }
  }

  #settled = false;
  readonly #passedOn: Subject[] = [];

  #governsAll(inner: CueMatch, from: number): boolean {
    const subject = findSubject(this.#frame, inner);
    return subject !== null && subject.first >= from && !hasVerbBetween(this.#frame.items, from, subject.first);
  }

  #passOn(source: Subject): void {
    this.#proposals.forEach((proposal, index) => {
      if (proposal.via.length === 0) this.#proposals[index] = { ...proposal, via: [source] };
    });
  }

  /** Marked words that no cue governs directly, in a sentence that has one: “…, hailing efforts to ‘end it’”. */
  readRegions(): void {
    const { items } = this.#frame;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] as Item;
      if (item.kind !== 'quote' || this.#taken.has(i)) continue;
      const index = this.#cues.findLastIndex(({ last, kind, unreal }) => last <= i && kind !== 'source' && !unreal);
      const cue = this.#cues[index];
      if (cue === undefined || (cue.cue.grade === 1 && this.#from > i)) continue;
      if (!isSubstantial(this.#textOf(item.stretch))) continue;
      this.#taken.add(i);
      this.#pushQuotation(
        item.stretch,
        'partial',
        cue,
        this.#subjects[index] ?? null,
        null,
        null,
        CONFIDENCE.region,
        'quoted words in the reach of the cue',
      );
    }
    for (const source of this.#passedOn) this.#passOn(source);
  }

  #attributionEnd(cue: CueMatch, subject: Subject): number {
    const { items } = this.#frame;
    let end = Math.max(cue.last, subject.side === 'after' ? subject.last : 0);
    while (end < items.length && items[end]?.kind === 'word' && !/^[,;.!?]$/.test(lowerAt(items, end))) end++;
    return end;
  }

  /** Where content that ends before `end` begins: behind the last report, and behind “But” or “And”. */
  #contentStart(end: number): number {
    const { items } = this.#frame;
    let start = this.#from;
    while (start < end && /^(?:[,;:—–.-]|and)$/.test(lowerAt(items, start))) start++;
    return start;
  }

  /** “But ‘…,’ she said”: the word before belongs to no clause. */
  #isInterjection(start: number, end: number): boolean {
    for (let i = start; i < end; i++) {
      const token = wordAt(this.#frame.items, i);
      if (token !== null && !/^(?:CCONJ|ADV|PUNCT|INTJ|SCONJ)$/.test(token.pos)) return false;
    }
    return true;
  }

  /** Where “and that” parts a reported clause that began behind “that”: end of the first, start of the second. */
  #coordinated(first: number, last: number): { end: number; start: number } | null {
    const { items } = this.#frame;
    for (let i = first + 2; i < last - 2; i++) {
      if (
        lowerAt(items, i) !== 'that' ||
        !/^(?:and|but|or)$/.test(lowerAt(items, i - 1)) ||
        !startsClause(items, i + 1)
      )
        continue;
      return { end: i - 1, start: i + 1 };
    }
    return null;
  }

  #textOf(span: Span): string {
    return this.#frame.text.slice(span.start, span.end);
  }

  #pushQuotation(
    stretch: MarkedStretch,
    mode: 'direct' | 'partial',
    cue: CueMatch,
    subject: Subject | null,
    to: Span | null,
    group: number | null,
    confidence: number,
    why: string,
  ): void {
    this.#proposals.push({
      start: stretch.start,
      end: stretch.end,
      mode,
      marked: true,
      paragraph: this.#frame.paragraph,
      cue,
      subject,
      to,
      via: [],
      group,
      confidence: stretch.lost === 'none' ? confidence : confidence - 0.15,
      why,
    });
  }

  /** A report, and beside it each fragment of it that stands between marks. */
  #pushClause(
    first: number,
    last: number,
    cue: CueMatch,
    subject: Subject | null,
    to: Span | null,
    confidence: number,
    why: string,
    group: number | null = null,
  ): void {
    const { items } = this.#frame;
    let end = last;
    while (end > first && /^[.,;:!?…]$/.test(lowerAt(items, end - 1))) end--;
    let start = first;
    while (start < end && /^[,:;—–]$/.test(lowerAt(items, start))) start++;
    if (start >= end) return;
    // “that A and that B”: two clauses of one utterance.
    const second = this.#coordinated(start, end);
    if (second !== null) {
      const shared = group ?? (items[start] as Item).start;
      this.#pushClause(start, second.end, cue, subject, to, confidence, why, shared);
      this.#pushClause(second.start, end, cue, subject, to, confidence, why, shared);
      return;
    }
    const alone = start + 1 === end && items[start]?.kind === 'quote';
    const span = { start: (items[start] as Item).start, end: (items[end - 1] as Item).end };
    if (!alone) {
      this.#proposals.push({
        ...span,
        mode: 'indirect',
        marked: false,
        paragraph: this.#frame.paragraph,
        cue,
        subject,
        to,
        via: [],
        group,
        confidence,
        why,
      });
    }
    for (let i = start; i < end; i++) {
      const item = items[i] as Item;
      if (item.kind !== 'quote' || this.#taken.has(i)) continue;
      this.#taken.add(i);
      this.#pushQuotation(
        item.stretch,
        'partial',
        cue,
        subject,
        to,
        null,
        CONFIDENCE.partial,
        alone ? 'the whole report is quoted' : 'quoted words inside the report',
      );
    }
  }
}

/** “The plan, she said, was dead”: behind the second comma the clause goes on with its verb or its content. */
function goesOn(items: readonly Item[], from: number): boolean {
  const token = wordAt(items, from);
  if (token === null) return false;
  return token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'));
}

function firstVerb(items: readonly Item[], before: number): number {
  for (let i = 0; i < before; i++) {
    const pos = wordAt(items, i)?.pos;
    if (pos === 'VERB' || pos === 'AUX') return i;
  }
  return before;
}

/** “told reporters”, “said to AFP” where nothing else follows the cue. */
function addresseeOf(frame: Frame, cue: CueMatch, subject: Subject): Span | null {
  if (!cue.cue.frames.has('whom')) return null;
  const { items } = frame;
  const from = Math.max(cue.last, subject.side === 'after' ? subject.last : 0);
  const first = items[from];
  if (first === undefined || first.kind !== 'word') return null;
  let last = from;
  while (last < items.length && /^(?:PROPN|NOUN|ADJ|DET|PRON)$/.test(wordAt(items, last)?.pos ?? '')) last++;
  return last > from ? { start: first.start, end: (items[last - 1] as Item).end } : null;
}

function hasVerbBetween(items: readonly Item[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const token = wordAt(items, i);
    if (token === null || token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

/** A quotation that is a sentence by itself: it begins like one and has some length. */
export function isSentenceLike(stretch: MarkedStretch, words: string): boolean {
  return stretch.end - stretch.start > 12 && /^[[(]?\p{Lu}/u.test(words) && /[.!?,…]$/.test(words);
}

/** More than a term in quotes. */
export function isSubstantial(words: string): boolean {
  return words.split(/\s+/).length >= 3;
}
