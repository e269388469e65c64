import type { MarkedStretch } from '../syntax/marked-stretch.ts';
import type { Document, Paragraph } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { cueForms } from './cues.ts';

type Style = 'straight' | 'curly' | 'guillemets' | 'single-curly' | 'single-straight' | 'doubled';

interface Mark extends Span {
  readonly symbol: string;
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Marks that say by themselves which side they are on; „ and ‟ open, as do both guillemets where nothing is open. */
const sided: Readonly<Record<string, { style: Style; opens: boolean; closes: boolean }>> = {
  '“': { style: 'curly', opens: true, closes: true }, // closes in „German“ style
  '”': { style: 'curly', opens: false, closes: true },
  '’’': { style: 'curly', opens: false, closes: true }, // typed as two apostrophes
  '„': { style: 'curly', opens: true, closes: false },
  '‟': { style: 'curly', opens: true, closes: false },
  '«': { style: 'guillemets', opens: true, closes: true }, // closes in »German« style
  '»': { style: 'guillemets', opens: true, closes: true },
  '‘': { style: 'single-curly', opens: true, closes: false },
  '‚': { style: 'single-curly', opens: true, closes: false },
  '’': { style: 'single-curly', opens: false, closes: true },
};

/** Every character that a mark may be of. */
const anySign = /["“”„‟«»‘’‚＂`']/g;

const anyMark =
  /["“”„‟«»＂]|’’|[‘’‚]|''|``|(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}[])|(?<=[\p{L}\p{N}.,!?…\]%)])'(?![\p{L}\p{N}])/gu;

/** What any quotation has, and most paragraphs do not: more than apostrophes inside words. */
const mayHoldMarks = /["“”„‟«»‘‚＂`]|''|(?:^|[\s([—–-])'|’(?![\p{L}])/u;

/** Contractions and years that begin with an apostrophe: ’em, ’tis, ’90s. */
const clipped = /^(?:em|tis|twas|til|till|cause|bout|round|n|\d0s)\b/i;

/** A mark pair around less than this many characters of single quotes in a row is an apostrophe’s doing. */
const LONGEST_SINGLE = 1_500;

/** The marked stretches of a document, sorted, disjoint: of nested ones the outermost. */
export function findMarkedStretches(doc: Document): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let carried: Style | null = null; // a quotation that the paragraph before left open
  let sign = nextSign(doc.text, 0);
  doc.paragraphs.forEach((paragraph, index) => {
    if (sign < paragraph.start) sign = nextSign(doc.text, paragraph.start);
    if (carried === null && sign >= paragraph.end) return;
    const reopens = doc.text.charAt(doc.paragraphs[index + 1]?.start ?? doc.text.length);
    const { found, open } = inParagraph(doc.text, paragraph, index, carried, reopens);
    // An unclosed one goes on only where the next paragraph opens again: settled when that is read.
    if (carried !== null && !found[0]?.continues) unsettle(stretches, doc);
    for (const stretch of found) stretches.push(stretch);
    carried = open;
  });
  if (carried !== null) unsettle(stretches, doc);
  return stretches;
}

/** Offset of the first character from `from` on that a mark may be of; the text's length where there is none. */
function nextSign(text: string, from: number): number {
  anySign.lastIndex = from;
  return anySign.test(text) ? anySign.lastIndex - 1 : text.length;
}

/** The last stretch was taken to go on, and does not: its mark is lost. */
function unsettle(stretches: MarkedStretch[], doc: Document): void {
  const last = stretches.at(-1);
  if (last === undefined) return;
  const end = last.start + spokenPart(doc.text.slice(last.start, last.end)).length;
  const outer = { start: last.outer.start, end: end < last.end ? end : last.outer.end };
  stretches[stretches.length - 1] = { ...last, end, outer, continues: false, lost: 'open' };
  doc.trace?.({
    stage: 'quotations/marks',
    verdict: 'changed',
    start: last.start,
    end: last.end,
    why: `never closed: taken to end ${end < last.end ? 'before its attribution' : 'with its paragraph'}`,
  });
}

/** The attribution behind a dash, as Slavic texts have it: “…, - the minister stressed.” */
const dashed = /[,.!?…](?=\s+[-–—]\s+((?:[\p{L}'’.-]+\s+){1,10})(\p{Ll}+)[.,]?$)/u;
const dashedBefore = /[,.!?…](?=\s+[-–—]\s+(\p{Ll}+)\s+((?:[\p{L}'’.-]+\s*){1,10})$)/u;

/** How far from the end of its paragraph such an attribution begins, in characters. */
const LONGEST_ATTRIBUTION = 120;

/** What is left of an unclosed quotation without the attribution behind a dash. */
function spokenPart(words: string): string {
  const from = Math.max(0, words.length - LONGEST_ATTRIBUTION);
  const tail = words.slice(from);
  const match = dashed.exec(tail) ?? dashedBefore.exec(tail);
  const verb = match === null ? undefined : [match[1], match[2]].find((word) => cueForms.has(word ?? ''));
  return match === null || verb === undefined ? words : words.slice(0, from + match.index + 1);
}

/**
 * Reads one paragraph from left to right; `open` is the style of a quotation that its end leaves open. `reopens` is the sign that
 * the next paragraph begins with.
 */
function inParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  carried: Style | null,
  reopens: string,
): { found: MarkedStretch[]; open: Style | null } {
  const found: MarkedStretch[] = [];
  const marks = readMarks(text, paragraph);
  let opened: Mark | null = null;
  let inner: Style[] = []; // styles opened inside the outermost
  let reopened = false;
  const push = (start: number, end: number, outer: Span, lost: MarkedStretch['lost'], continues: boolean) => {
    if (start < end) found.push({ start, end, outer, paragraph: index, lost, continues });
  };
  const open = (mark: Mark, again: boolean) => {
    opened = mark;
    inner = [];
    reopened = again;
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (opened === null) {
      if (mark.opens && !(mark.closes && !looksOpening(text, mark, paragraph, marks[i + 1]))) {
        if (!isSingle(mark) || hasClosing(text, marks, i) || opensParagraph(text, mark, paragraph, reopens))
          open(mark, carried !== null && mark.start === paragraph.start);
      } else if (mark.closes && !isSingle(mark) && isLostOpening(text, mark, paragraph, found)) {
        const continues = carried !== null;
        const start = continues ? paragraph.start : behindReport(text, paragraph.start, mark.start);
        push(start, mark.start, { start, end: mark.end }, continues ? 'none' : 'close', continues);
      }
      continue;
    }
    const first: Mark = opened;
    if (inner.at(-1) === mark.style && mark.closes) {
      inner.pop();
    } else if (closesOutermost(text, marks, i, first)) {
      push(first.end, mark.start, { start: first.start, end: mark.end }, 'none', reopened);
      opened = null;
    } else if (
      (mark.symbol === '“' && first.symbol === '“' && !closesTwice(marks, i)) ||
      opensAgain(text, mark, first)
    ) {
      // “… “ : the first was never closed; it ends where its sentence does, before the next opens.
      const end = lastSentenceEnd(text, first.end, mark.start);
      push(first.end, end, { start: first.start, end }, 'open', reopened);
      open(mark, false);
    } else if (mark.opens) {
      inner.push(mark.style);
    }
  }
  if (opened === null) return { found, open: null };
  const last: Mark = opened;
  push(last.end, paragraph.end, { start: last.start, end: paragraph.end }, 'none', true);
  return { found, open: last.style };
}

/** All marks of a paragraph with the sides that they may be on. */
function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(start, end);
  if (!mayHoldMarks.test(words)) return marks;
  for (const match of words.matchAll(anyMark)) {
    const symbol = match[0];
    const at = start + match.index;
    const span = { start: at, end: at + symbol.length };
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = span.end < end ? text.charAt(span.end) : ' ';
    const side = sided[symbol];
    if (side !== undefined) {
      if (symbol === '’' && /[\p{L}\p{N}]/u.test(after)) {
        if (/[\p{L}\p{N}]/u.test(before) || clipped.test(text.slice(span.end, span.end + 6))) continue; // apostrophe
      }
      marks.push({ ...span, symbol, ...side });
    } else if (symbol === "'") {
      const opens = !/[\p{L}\p{N}.,!?…\]%)]/u.test(before);
      if (opens && clipped.test(text.slice(span.end, span.end + 6))) continue;
      marks.push({ ...span, symbol, style: 'single-straight', opens, closes: !opens });
    } else if (symbol === "''" || symbol === '``') {
      marks.push({
        ...span,
        symbol,
        style: 'doubled',
        opens: symbol === '``' || canOpen(before, after),
        closes: symbol === "''",
      });
    } else if (!(/\d/.test(before) && /[\s,.;)x×]/.test(after) && !marks.some((m) => m.style === 'straight'))) {
      // A straight mark behind a digit, with nothing open, is a sign for inches or seconds.
      marks.push({
        ...span,
        symbol,
        style: 'straight',
        opens: canOpen(before, after) || (/\s/.test(before) && /\s/.test(after)),
        closes: canClose(before, after),
      });
    }
  }
  return marks;
}

function canOpen(before: string, after: string): boolean {
  return !/\s/.test(after) && (/[\s([{—–\-/“‘'"]/.test(before) || !/[\p{L}\p{N}.,!?…]/u.test(before));
}

function canClose(before: string, after: string): boolean {
  return !/\s/.test(before) || /[\s)\]},.;:!?—–\-/”’'"]/.test(after);
}

/** Of a mark that may be on either side, with nothing open before it; `next` is the mark behind it. */
function looksOpening(text: string, mark: Mark, paragraph: Span, next: Mark | undefined): boolean {
  const before = mark.start > paragraph.start ? text.charAt(mark.start - 1) : ' ';
  const after = mark.end < paragraph.end ? text.charAt(mark.end) : ' ';
  if (/\s/.test(after)) return /\s/.test(before) && next?.style === mark.style && !next.opens; // “and " Friday Night," which”
  return /[\s([{—–\-/‘']/.test(before) || !/[\p{L}\p{N},.!?…]/u.test(before) || mark.style === 'guillemets';
}

/** A single mark without partner, where a quotation may begin and the next paragraph opens with the same: it goes on there. */
function opensParagraph(text: string, mark: Mark, paragraph: Span, reopens: string): boolean {
  return (
    reopens === mark.symbol && (mark.start === paragraph.start || /[:,] $/.test(text.slice(mark.start - 2, mark.start)))
  );
}

/** Whether an opening single mark has a partner: else it is an apostrophe. */
function hasClosing(text: string, marks: readonly Mark[], from: number): boolean {
  const opened = marks[from] as Mark;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.start - opened.end > LONGEST_SINGLE) return false;
    if (mark.style === opened.style && mark.closes && !isPossessive(text, mark)) return true;
  }
  return false;
}

/**
 * Whether the mark at `index` closes the outermost quotation. Straight and curly marks may be mixed; a single one
 * may be an apostrophe (“the workers’ rights”).
 */
function closesOutermost(text: string, marks: readonly Mark[], index: number, opened: Mark): boolean {
  const mark = marks[index] as Mark;
  if (!mark.closes) return false;
  if (mark.style !== opened.style) {
    if (!isDouble(mark) || !isDouble(opened) || mark.symbol === '“') return false;
    const later = marks.slice(index + 1, index + 9).find(({ style }) => style === opened.style);
    return !mark.opens || later === undefined || later.opens;
  }
  if (mark.symbol === '“') return opened.symbol === '„' || !mayOpen(text, mark);
  if (mark.style === 'guillemets') return mark.symbol !== opened.symbol;
  if (!isSingle(opened) || !isPossessive(text, mark)) return true;
  const later = marks
    .slice(index + 1, index + 33)
    .find((mark) => mark.style === opened.style && (mark.opens || !isPossessive(text, mark)));
  return later === undefined || later.opens;
}

/** Of a “ inside “…: whether the next curly marks close both. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  const curly = marks.slice(index + 1, index + 17).filter(({ style }) => style === 'curly');
  return curly[0]?.symbol === '”' && curly[1]?.symbol === '”';
}

/** `"It is open. "We sell,"`: of straight marks one that cannot close, where a sentence has ended. */
function opensAgain(text: string, mark: Mark, first: Mark): boolean {
  if (mark.style !== 'straight' || first.style !== 'straight' || mark.closes) return false;
  return /[.!?…]\s+$/.test(text.slice(Math.max(first.end, mark.start - 3), mark.start));
}

function isSingle(mark: Mark): boolean {
  return mark.style === 'single-curly' || mark.style === 'single-straight';
}

function isDouble(mark: Mark): boolean {
  return mark.style === 'curly' || mark.style === 'straight' || mark.style === 'doubled';
}

function mayOpen(text: string, mark: Mark): boolean {
  return canOpen(text.charAt(mark.start - 1) || ' ', text.charAt(mark.end) || ' ');
}

function isPossessive(text: string, mark: Mark): boolean {
  return /s/i.test(text.charAt(mark.start - 1)) && /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/** A closing mark that nothing opened: the quotation began with the paragraph. */
function isLostOpening(text: string, mark: Mark, paragraph: Span, found: readonly MarkedStretch[]): boolean {
  if (found.length > 0 || mark.start - paragraph.start < 10) return false;
  return /[.,!?…]/.test(text.charAt(mark.start - 1)) && /\p{Lu}/u.test(text.charAt(paragraph.start));
}

/** A reporting verb, and the end of its sentence. */
const reportThenStop = /\p{L}+|[.!?…]+["”’)]*\s+(?=[\p{Lu}"“‘])/gu;

/** Where a quotation of lost opening begins: behind the last sentence that reports (“Lee said she prayed. | I pray,” she said). */
function behindReport(text: string, from: number, end: number): number {
  let start = from;
  let reports = false;
  for (const { 0: found, index } of text.slice(from, end).matchAll(reportThenStop)) {
    if (/\p{L}/u.test(found))
      reports ||= cueForms.get(found.toLowerCase())?.grade === 1 && found !== found.toUpperCase();
    else {
      if (reports) start = from + index + found.length;
      reports = false;
    }
  }
  return start;
}

/** End of the last whole sentence in [start, end), or the last non-space before `end`. */
function lastSentenceEnd(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (/[.!?…]/.test(text.charAt(at - 1))) return at;
  let at = end;
  while (at > start && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
