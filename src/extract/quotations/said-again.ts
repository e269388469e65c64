import { UNNAMED } from '../../schema/ids.ts';
import type { QuotationDraft } from '../draft.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Proposal } from './proposal.ts';

/** Words in quotation marks that a headline, a line below it or a heading picks out have so many characters at most. */
const LONGEST = 160;

/** Fewer words are a term, not speech that the text quotes again. */
const FEWEST_WORDS = 4;

/** The headline and what stands right below it. */
const OPENING = 3;

/** What is picked out comes from no more places. */
const MOST_PIECES = 6;

/** An opening picks out no more, and a text has no more headings in quotation marks. */
const MOST_OPENINGS = 8;
const MOST_HEADINGS = 40;

/** Ellipses and brackets part what is picked out from several places. */
const gaps = /…|\.{3}|\[[^\]]*\]/u;

/** Of marked words of the opening, in their order, whether they stand further on in the text again: there they are with their attribution. */
export function saidAgainIn({ text }: Document): (paragraph: number, stretch: Span) => boolean {
  let asked = 0;
  return (paragraph, { start, end }) => {
    if (paragraph >= OPENING || end - start > LONGEST) return false;
    const pieces = piecesOf(text.slice(start, end));
    if (pieces.length === 0 || ++asked > MOST_OPENINGS) return false;
    const rest = plain(text.slice(end));
    return pieces.every((piece) => rest.includes(piece));
  };
}

/** The pieces of what is picked out, without case and marks; none where it is too short to tell, or no selection. */
function piecesOf(words: string): string[] {
  const pieces = words
    .split(gaps)
    .map(plain)
    .filter((piece) => piece !== '');
  return pieces.length > MOST_PIECES || pieces.join(' ').split(' ').length < FEWEST_WORDS ? [] : pieces;
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Gives what the opening and headings pick out to whoever says it further on: ‘They burned our boats’ above “They burned our boats
 * and nobody came,” Marr said. What the opening picks out and nobody says is no speech.
 */
export function settleSaidAgain(
  drafts: readonly QuotationDraft[],
  proposals: readonly Proposal[],
  { text }: Document,
): QuotationDraft[] {
  if (!proposals.some(isPickedOut)) return [...drafts];
  const said = drafts.map((draft) =>
    draft.marked && draft.speaker !== null ? plain(text.slice(draft.start, draft.end)) : '',
  );
  let headings = 0;
  return drafts.flatMap((draft, index) => {
    const proposal = proposals[index];
    if (proposal === undefined || !isPickedOut(proposal)) return [draft];
    const isOpening = proposal.pattern === 'words that the text quotes again';
    const pieces = ++headings > MOST_HEADINGS ? [] : piecesOf(text.slice(draft.start, draft.end));
    const places = pieces.map((piece) =>
      drafts.find(({ start }, other) => start > draft.start && said[other]?.includes(piece)),
    );
    const [again] = places;
    const isOne = places.every((place) => place?.speaker?.id === again?.speaker?.id);
    if (again?.speaker == null || !isOne) return isOpening ? [] : [draft];
    if (isOpening && again.speaker.id === UNNAMED) return []; // what a hat or a sign has on it
    return [{ ...draft, speaker: { ...again.speaker, exact: null, start: null, end: null }, with: again.with }];
  });
}

function isPickedOut({ pattern }: Proposal): boolean {
  return pattern === 'words that the text quotes again' || pattern === 'line in quotation marks';
}
