import { wordList } from '../english/word-list.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import { nounPhraseAfter, nounPhraseBefore, type Phrase } from '../syntax/noun-phrase.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import {
  isClosedSentence,
  isSentenceLike,
  isSubstantial,
  isTitleCased,
  type Pattern,
  type Proposal,
  patterns,
  type ReadFrame,
} from './proposal.ts';
import { saidAgainIn } from './said-again.ts';
import { signatureIn } from './signature.ts';
import { isRepeated } from './signed-blocks.ts';
import { findSubject } from './subject.ts';

/** How far back, in paragraphs, an utterance without attribution may look for its speaker and still be trusted. */
const REACH = 2;

/** A fragment with fewer words than this is a term, a title or a nickname, where nobody is tied to it. */
const SHORTEST_FRAGMENT = 6;

/** A quotation with no more words than this beside it stands alone. */
const MOST_WORDS_BESIDE = 2;

/** A quotation, a mark and a name: so many items at most. */
const LONGEST_NAMED = 12;

/** A line that is nothing but marked words has so many of them, or is a title. */
const FEWEST_IN_LINE = 4;

/** Speaker and cue that a quotation without attribution of its own takes over. */
type Source = Pick<Proposal, 'cue' | 'subject' | 'to' | 'via'>;

/** Whose words a stretch is, by which pattern; `grouped` with the last attributed proposal. */
type Reason = Source & { readonly mode: 'direct' | 'partial'; readonly pattern: Pattern; readonly grouped: boolean };

/**
 * Gives marked stretches that no cue governs to the attribution that they go on from: `“…,” she said. “…”`, a
 * quotation over several paragraphs, `He added:` before it, or nothing at all. What is left is no speech.
 */
export function continueQuotations(doc: Document, frames: readonly ReadFrame[]): Proposal[] {
  const proposals: Proposal[] = [];
  const isSaidAgain = saidAgainIn(doc);
  let attributed = -1; // the last proposal with an attribution of its own
  let announced: Phrase | null = null; // whose words a row of quotations is taken from
  let open: { stretch: MarkedStretch; paragraph: number }[] = []; // begun without attribution, to go on in the next paragraph
  frames.forEach((read, f) => {
    announced = announcedBy(frames, f) ?? announced;
    if (read.proposals.length === 0 && read.loose.length === 0) return;
    const own = read.proposals.length > 1 ? read.proposals.toSorted(inOrder) : [...read.proposals];
    for (const stretch of read.loose) {
      const last = proposals[attributed];
      const reason = reasonFor(doc, stretch, read, frames[f - 1], frames[f + 1], last, announced);
      if (stretch.continues && !settled.has(reason?.pattern)) {
        open.push({ stretch, paragraph: read.frame.paragraph });
      } else if (reason === null) {
        if (!isPullQuote(doc, stretch, read) && isSaidAgain(read.frame.paragraph, stretch))
          own.push(propose(stretch, read.frame.paragraph, { ...nobody, ...saidAgain }, null));
        else drop(doc, stretch);
      } else {
        const { grouped, ...rest } = reason;
        let group: number | null = null;
        if (grouped && last !== undefined) {
          group = last.group ?? last.start;
          proposals[attributed] = { ...last, group };
        }
        own.push(propose(stretch, read.frame.paragraph, rest, group));
      }
    }
    const leading = read.frame.items.quote(0);
    const begun = open.length > 0 && leading?.continues ? own.find(({ start }) => start === leading.start) : undefined;
    if (begun !== undefined) {
      // The first paragraphs of a quotation whose attribution stands in its last.
      const group = open[0]?.stretch.start ?? begun.start;
      own[own.indexOf(begun)] = { ...begun, group };
      for (const { stretch, paragraph } of open) {
        proposals.push(
          propose(
            stretch,
            paragraph,
            { ...sourceOf(begun), mode: 'direct', pattern: 'goes on in the paragraph after' },
            group,
          ),
        );
      }
      open = [];
    }
    for (const proposal of own.sort(inOrder)) {
      proposals.push(proposal);
      if (proposal.cue === null || proposal.subject === null) continue;
      attributed = proposals.length - 1;
      // “On what Lee relies on:” goes on with the row.
      if (announced !== null && lastWord(doc, proposal.subject) !== lastWord(doc, announced)) announced = null;
    }
  });
  for (const { stretch, paragraph } of open)
    proposals.push(
      propose(stretch, paragraph, { ...nobody, mode: 'direct', pattern: 'quotation without attribution' }, null),
    );
  return proposals.sort(inOrder);
}

function lastWord({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end).split(' ').at(-1) ?? '';
}

const nobody: Source = { cue: null, subject: null, to: null, via: [] };

const saidAgain = { mode: 'partial', pattern: 'words that the text quotes again' } as const;

/** Patterns that tell whose a quotation over several paragraphs is before its last one is read. */
const settled: ReadonlySet<Pattern | undefined> = new Set<Pattern | undefined>([
  'goes on from the paragraph before',
  'name beside a dash or colon',
  'excerpt behind its announcement',
]);

function propose(
  { start, end }: MarkedStretch,
  paragraph: number,
  reason: Source & { mode: 'direct' | 'partial'; pattern: Pattern },
  group: number | null,
): Proposal {
  return { start, end, marked: true, paragraph, ...reason, confidence: patterns[reason.pattern], group };
}

function drop(doc: Document, { start, end }: MarkedStretch): void {
  doc.trace?.({
    stage: 'quotations/continue',
    verdict: 'dropped',
    start,
    end,
    why: 'words in quotes that nobody is reported to have said',
  });
}

/** Outer before inner. */
function inOrder(a: Proposal, b: Proposal): number {
  return a.start - b.start || b.end - a.end;
}

function sourceOf({ cue, subject, to, via }: Source): Source {
  return { cue, subject, to, via };
}

/** Whose words a stretch without cue is; null for words in quotes that nobody said. */
function reasonFor(
  doc: Document,
  stretch: MarkedStretch,
  read: ReadFrame,
  before: ReadFrame | undefined,
  after: ReadFrame | undefined,
  last: Proposal | undefined,
  announced: Phrase | null,
): Reason | null {
  const words = doc.text.slice(stretch.start, stretch.end);
  const { paragraph } = read.frame;
  const leads = read.frame.items.at(0).start === stretch.outer.start;
  const distance = last === undefined ? Number.POSITIVE_INFINITY : paragraph - last.paragraph;
  const named = namedBeside(read, stretch);
  if (named !== null)
    return { ...nobody, subject: named, mode: 'direct', pattern: 'name beside a dash or colon', grouped: false };
  const signature = leads && standsAlone(read) && !isRepeated(doc, stretch) ? signatureIn(after, read) : null;
  if (signature !== null)
    return { ...nobody, subject: signature, mode: 'direct', pattern: 'name beside a dash or colon', grouped: false };
  const lead = before?.lead ?? null;
  if (leads && lead !== null && lead.cue.kind === 'verb' && paragraph - (before?.frame.paragraph ?? 0) <= 1) {
    return {
      ...nobody,
      cue: lead.cue,
      subject: lead.subject,
      mode: 'direct',
      pattern: 'attribution in the sentence before',
      grouped: false,
    };
  }
  if (last !== undefined && stretch.continues && distance === 1 && last.marked) {
    return { ...sourceOf(last), mode: 'direct', pattern: 'goes on from the paragraph before', grouped: true };
  }
  const following = leads ? attributionAfter(after, read) : null;
  if (following !== null)
    return { ...following, mode: 'direct', pattern: 'attribution in the sentence after', grouped: false };
  if (last !== undefined && leads && distance === 0 && isClosedSentence(words)) {
    const pattern = last.marked ? 'goes on behind the attribution' : 'goes on behind a report';
    return { ...sourceOf(last), mode: 'direct', pattern, grouped: last.marked };
  }
  const reopened = after?.frame.items.quote(0);
  const next = stretch.lost === 'open' && reopened ? after?.proposals[0] : undefined;
  // A mark that was never closed, and the next one opens what goes on.
  if (next?.paragraph === paragraph && next.start === reopened?.start)
    return { ...sourceOf(next), mode: 'direct', pattern: 'attribution in the sentence after', grouped: false };
  const alone = leads && standsAlone(read);
  if (alone && isRepeated(doc, stretch)) return null; // a pull quote
  if (alone && announced !== null && isSentenceLike(words))
    return {
      ...nobody,
      subject: announced,
      mode: 'direct',
      pattern: 'excerpt behind its announcement',
      grouped: false,
    };
  if (alone && !isSentenceLike(words) && words.split(/\s+/).length >= FEWEST_IN_LINE && !isTitleCased(words))
    return { ...nobody, mode: 'direct', pattern: 'line in quotation marks', grouped: false };
  // “Asked whether it was true, Hale nodded. ‘Briefly.’”
  const answers = before?.frame.paragraph === paragraph && before.proposals.every(({ marked }) => !marked);
  if (alone && (isSentenceLike(words) || (answers && isClosedSentence(words)))) {
    const near = distance <= REACH;
    return {
      ...nobody,
      via: near ? (last?.via ?? []) : [],
      mode: 'direct',
      pattern: 'quotation without attribution',
      grouped: false,
    };
  }
  if (last?.mode === 'direct' && distance <= 1 && read.cues.length === 0 && isUtterance(words)) {
    return { ...nobody, via: last.via, mode: 'partial', pattern: 'quoted words without attribution', grouped: false };
  }
  return null;
}

/** “Here is a sample of Lee's letter:” — whose words the quotations are that follow, where each stands alone. */
function announcedBy(frames: readonly ReadFrame[], f: number): Phrase | null {
  const [before, read] = [frames[f - 1], frames[f]];
  if (read === undefined || read.cues.length > 0 || (read.lead?.reports ?? false)) return null;
  if (read.frame.items.lower(read.frame.items.last - 1) !== ':') return null;
  const own = ownerOfText(read.frame.items);
  return own ?? (before?.frame.paragraph === read.frame.paragraph ? ownerOfText(before.frame.items) : null);
}

/** “Lee's latest letter”: Lee. */
function ownerOfText(items: Cursor): Phrase | null {
  for (let i = items.last - 1; i > 0; i--) {
    if (!items.isIn(i, textNouns)) continue;
    let mark = i;
    while (mark > 0 && items.pos(mark) !== 'PART' && i - mark < 4) mark--;
    const owner = items.pos(mark) === 'PART' ? nounPhraseBefore(items, mark) : null;
    if (owner !== null && items.pos(owner.last - 1) === 'PROPN') return withoutSource(items, owner);
  }
  return null;
}

/** “some passages from | Lee”: the name alone. */
function withoutSource(items: Cursor, phrase: Phrase): Phrase {
  for (let i = phrase.last - 2; i > phrase.first; i--)
    if (items.pos(i) === 'ADP' && items.lower(i) !== 'of')
      return { ...phrase, first: i + 1, start: items.at(i + 1).start };
  return phrase;
}

/** What words are taken from. */
const textNouns = wordList(
  'letter letters speech speeches interview book memoir post posts address statement remarks comments words quotes quotations testimony diary email emails message messages report',
);

/** `“We go.” — Ann Smith`, `Ann Smith: “We go.”`: a name and a mark, and nothing else. */
function namedBeside({ frame: { items } }: ReadFrame, stretch: MarkedStretch): Phrase | null {
  if (items.last > LONGEST_NAMED) return null;
  const quote = items.find((item) => item.start === stretch.outer.start);
  const isMark = (i: number) => /^(?:[—–―:-]|--)$/.test(items.lower(i));
  const isName = (phrase: Phrase | null) => phrase !== null && /^\p{Lu}/u.test(items.text(phrase.last - 1));
  if (quote === 0 && isMark(1)) {
    const phrase = nounPhraseAfter(items, 2);
    return isName(phrase) && (phrase?.last ?? 0) >= items.last - 1 ? phrase : null;
  }
  if (quote < 2 || !isMark(quote - 1)) return null;
  const phrase = nounPhraseBefore(items, quote - 1);
  return isName(phrase) && phrase?.first === 0 ? phrase : null;
}

/** `“We go.” Smith said.`: the next sentence is nothing but an attribution. */
function attributionAfter(next: ReadFrame | undefined, read: ReadFrame): Source | null {
  if (next === undefined || next.frame.paragraph !== read.frame.paragraph || next.proposals.length > 0) return null;
  const [cue] = next.cues;
  if (cue === undefined || cue.kind !== 'verb' || cue.first > 8 || !cue.cue.frames.has('quote')) return null;
  if (!standsAlone(read)) return null;
  const subject = findSubject(next.frame, cue);
  return subject === null || subject.first > 1 ? null : { ...nobody, cue, subject };
}

/** A whole sentence that stands alone, and once more with its attribution. */
function isPullQuote(doc: Document, stretch: MarkedStretch, read: ReadFrame): boolean {
  return isSentenceLike(doc.text.slice(stretch.start, stretch.end)) && standsAlone(read) && isRepeated(doc, stretch);
}

/** Whether the sentence is little more than its quotation. */
function standsAlone(read: ReadFrame): boolean {
  let words = 0;
  for (const { text } of read.frame.items) {
    if (/\p{L}/u.test(text)) words++;
    if (words > MOST_WORDS_BESIDE) return false;
  }
  return true;
}

/** Long enough to be somebody's words rather than a term, a title or a nickname. */
function isUtterance(words: string): boolean {
  if (!isSubstantial(words)) return false;
  const parts = words.split(/\s+/);
  const capitalised = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  return parts.length >= SHORTEST_FRAGMENT && capitalised * 2 < parts.length;
}
