import { type Recorded, record, series, site } from './corpus.ts';
import { bySpeaker } from './speakers.ts';
import type { TradeInput } from './trade.ts';

// What every speaker's page and feed would otherwise look for in the whole corpus again.

let index: Promise<ReadonlyMap<string, readonly Recorded[]>> | undefined;

/** By speaker: the claims in which they speak or pass words on, oldest article first. */
export function recordBySpeaker(): Promise<ReadonlyMap<string, readonly Recorded[]>> {
  index ??= record().then(bySpeaker);
  return index;
}

/** The same of one speaker. */
export async function recordOf(id: string): Promise<readonly Recorded[]> {
  return (await recordBySpeaker()).get(id) ?? [];
}

let read: TradeInput['series'] | undefined;

/** Every series of site.yaml with its rows. */
export function allSeries(): TradeInput['series'] {
  read ??= site.series.map(({ id }) => series(id));
  return read;
}
