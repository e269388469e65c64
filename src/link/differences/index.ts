import type { Pairs } from '../clusters/index.ts';
import { ofType, type Placed } from '../linkable.ts';
import type { Official } from '../outcomes.ts';
import { dateDifferences } from './dates.ts';
import type { Difference } from './difference.ts';
import { figureDifferences } from './figures.ts';

/** Amounts first, those of the site's measures before others, then dates; within these by period, then id. */
export function differencesOf(
  placed: readonly Placed[],
  { words, events }: Pairs,
  officials: readonly Official[],
): Difference[] {
  return [
    ...figureDifferences(ofType(placed, 'figure'), officials),
    ...dateDifferences('event', ofType(placed, 'date'), ({ edtf }) => edtf, events),
    ...dateDifferences('utterance', ofType(placed, 'quotation'), ({ said }) => said, words),
  ];
}
