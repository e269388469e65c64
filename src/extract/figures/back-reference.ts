import { beForms } from '../english/auxiliaries.ts';
import { expectingVerbs, levelVerbs } from '../english/measuring-verbs.ts';
import type { Cursor } from '../syntax/cursor.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { changeOf } from './change-words.ts';
import type { Found } from './found.ts';
import { governor } from './governed.ts';

/** “said it would be $5” */
function isItBefore(items: Cursor, verb: number): boolean {
  let at = verb - 1;
  while (items.pos(at) === 'AUX' || items.pos(at) === 'ADV') at--;
  return items.lower(at) === 'it';
}

/** “It fell to $5”, “The figure was $6”, “Analysts expected $7”: what the sentence before measured. */
export function backReference(
  doc: Document,
  items: Cursor,
  figure: Found,
  before: Found | undefined,
  isVague: boolean,
): Span | null {
  if (
    before === undefined ||
    before.of === null ||
    before.reading?.kind === 'count' ||
    figure.reading?.kind === 'count'
  )
    return null;
  const gap = figure.number.sentence - before.number.sentence;
  if (gap > 1 || doc.sentences[figure.number.sentence]?.paragraph !== doc.sentences[before.number.sentence]?.paragraph)
    return null;
  if (isVague) return before.of;
  if (gap === 0) return null;
  const verb = governor(items, figure, undefined);
  if (verb === -1) return null;
  const { lower } = items.at(verb);
  // “They have gained 31%”: a change may be of whatever was priced before
  const isChange = figure.reading?.kind === 'percent' && changeOf(lower) !== null;
  if (!isChange && before.reading?.unit.split('/')[0] !== figure.reading?.unit.split('/')[0]) return null;
  if (expectingVerbs.has(lower)) return before.of;
  const isIt = /^(?:it|they|that|this)$/.test(items.lower(items.first)) || isItBefore(items, verb);
  return isIt &&
    (verb - items.first < 5 || isItBefore(items, verb)) &&
    (changeOf(lower) !== null || levelVerbs.has(lower) || beForms.has(lower))
    ? before.of
    : null;
}
