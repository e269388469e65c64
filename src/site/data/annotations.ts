import type { ExportedClaim } from '../../schema/exported.ts';

// Claims of one article as the W3C's Web Annotation Data Model has them: an annotation each, in one collection.

/** Characters before and after the words that a selector quotes, to tell them from the same words elsewhere. */
const CONTEXT = 32;

export interface AnnotatedText {
  /** Address of the collection. */
  readonly address: string;
  /** What the collection is called. */
  readonly label: string;
  /** Address of the text that selectors are about, as plain text. */
  readonly source: string;
  /** The page that shows it. */
  readonly page: string;
  readonly language: string;
  /** The text itself, of which a claim is `text.slice(start, end)`. */
  readonly text: string;
}

/** A claim, and what is known about it in words. */
export interface AnnotatedClaim {
  readonly claim: ExportedClaim;
  readonly note: string;
}

/** The collection as JSON-LD. Positions count code points, as the model asks; claims count UTF-16 code units. */
export function annotationsOf(about: AnnotatedText, claims: readonly AnnotatedClaim[]) {
  const { address, label } = about;
  const pointsBefore = countPoints(about.text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label,
    total: claims.length,
    first: {
      id: `${address}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: claims.map((claim) => annotationOf(about, claim, pointsBefore)),
    },
  };
}

function annotationOf(about: AnnotatedText, { claim, note }: AnnotatedClaim, pointsBefore: Uint32Array) {
  const { id, type, start, end, permalink } = claim;
  const { text, source, page, language, address } = about;
  return {
    id: `${address}#${id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', value: note, format: 'text/plain', language: 'en', purpose: 'describing' },
      { type: 'TextualBody', value: type, format: 'text/plain', language: 'en', purpose: 'tagging' },
      { type: 'SpecificResource', source: permalink, purpose: 'identifying' },
    ],
    target: {
      source: { id: source, type: 'Text', format: 'text/plain', language },
      scope: page,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: wholePoints(text.slice(Math.max(0, start - CONTEXT), start)),
          suffix: wholePoints(text.slice(end, end + CONTEXT)),
        },
        { type: 'TextPositionSelector', start: pointsBefore[start], end: pointsBefore[end] },
      ],
    },
  };
}

/** By offset in code units: how many code points stand before it. */
function countPoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit++) {
    counts[unit] = points;
    const isFirstHalf = (text.charCodeAt(unit) & 0xfc00) === 0xd800;
    if (!isFirstHalf) points++; // the text is well-formed: halves come in pairs
  }
  counts[text.length] = points;
  return counts;
}

/** Without the half of a character that a cut leaves at either end. */
function wholePoints(words: string): string {
  return words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
