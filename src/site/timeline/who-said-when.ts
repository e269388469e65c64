import type { Claim, Quotation } from '../../schema/claim.ts';
import { type Extent, extentOf } from '../../schema/edtf.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { timeInWords } from '../words/times.ts';
import type { ItemTime, TimelineMark } from './marks.ts';

/**
 * Who says a thing, and when. What was quoted was said at its time; a figure or a date within the quoted words, with
 * them. A speaker whose words have no time spoke by the day of print. What no one else says, the article says, in print.
 */
export function saidOf(
  claim: Claim,
  own: ItemTime,
  quotations: readonly Quotation[],
  published: ItemTime,
): Pick<TimelineMark, 'speakers' | 'said'> {
  if (claim.type === 'quotation') return { speakers: speakersOf(claim), said: timeOnly(own) };
  const within = quotations.find(
    ({ id, start, end }) =>
      (claim.type === 'figure' && claim.quotation === id) || (start <= claim.start && claim.end <= end),
  );
  const speaker = claim.type === 'figure' ? claim.speaker : null;
  const speakers = speaker === null ? (within === undefined ? [] : speakersOf(within)) : [named(speaker)];
  const extent = within?.said ? extentOf(within.said) : null;
  if (extent !== null) return { speakers, said: timeOf(within?.said as string, extent) };
  return { speakers, said: speakers.length === 0 ? published : byThen(published) };
}

function speakersOf({ speaker, with: joint }: Quotation): TimelineMark['speakers'] {
  return [speaker, ...joint].filter((party) => party !== null).map(named);
}

/** An unnamed source is told from others by its words. */
function named({ id, name }: { id: string; name: string }) {
  return { id: id === UNNAMED ? `unnamed:${name}` : id, name };
}

function timeOnly({ edtf, extent, sense, edge, time }: ItemTime): ItemTime {
  return { edtf, extent, sense, edge, time };
}

function timeOf(edtf: string, extent: Extent): ItemTime {
  return {
    edtf,
    extent,
    sense: extent.grain === 'day' ? 'point' : 'within',
    edge: null,
    time: `[${timeInWords(edtf)}]`,
  };
}

function byThen({ edtf, extent, time }: ItemTime): ItemTime {
  const open: Extent = { ...extent, from: -Infinity, grain: 'interval' };
  return { edtf: `../${edtf}`, extent: open, sense: 'by', edge: null, time: `on or before ${time}` };
}
