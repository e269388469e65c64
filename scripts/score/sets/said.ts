import type { Claim, Quotation } from '../../../src/schema/claim.ts';
import type { Judge } from './names.ts';
import type { SaidRecord } from './record.ts';
import { type Tally, unitsOf } from './tally.ts';

/** Of an utterance's words so many have to stand in what was found: annotators reword reports. */
const FOUND = 0.6;

/** Counts which of some utterances are found, and with which speaker. Others are neither asked for nor punished. */
export function scoreSaid(record: SaidRecord, claims: readonly Claim[], judge: Judge, tally: Tally): void {
  const { id, text } = record;
  const units = unitsOf(text);
  const groups = groupsOf(claims.filter((claim) => claim.type === 'quotation'));
  for (const { within, utterance, speaker, mode } of record.said) {
    const [from, to] = within === null ? [0, text.length] : [units(within[0]), units(within[1])];
    const wanted = countsOf(utterance);
    const size = Math.max(1, sum(wanted));
    let [best, found]: [number, Quotation | null] = [0, null];
    for (const group of groups) {
      const there = group.filter(({ start, end }) => end > from && start < to);
      if (there.length === 0) continue;
      for (const part of [...there.map((claim) => [claim]), there]) {
        const words = countsOf(part.map(({ exact }) => exact).join(' '));
        const both = inBoth(wanted, words);
        const likeness = both / size + (0.2 * both) / Math.max(1, sum(words));
        if (both / size >= FOUND && likeness > best)
          [best, found] = [likeness, part.find((claim) => claim.speaker !== null) ?? (part[0] as Quotation)];
      }
    }
    tally.count(`said ${mode} recall`, found !== null);
    tally.count('said recall', found !== null);
    const outcome = found === null ? null : judge.outcome({ speaker }, found.speaker);
    tally.count('said found with the right speaker', outcome === 'right');
    if (found === null || outcome === null) {
      tally.fault(id, `missed ${mode}`, speaker, utterance.slice(0, 110));
      continue;
    }
    tally.count('said speaker right', outcome === 'right');
    tally.count('said speaker wrong', outcome === 'wrong');
    tally.judge(id, found, outcome);
    if (outcome !== 'right')
      tally.fault(id, `speaker ${outcome}`, speaker, 'got', found.speaker?.name ?? null, utterance.slice(0, 80));
  }
}

/** The pieces of each utterance together. */
export function groupsOf(claims: readonly Quotation[]): Quotation[][] {
  return [...Map.groupBy(claims, ({ group, id }) => group ?? id).values()];
}

/** How often each word stands in a text, without accents and case. */
function countsOf(text: string): Map<string, number> {
  const plain = text
    .normalize('NFKD')
    .replace(/[^\0-\x7f]/g, '')
    .toLowerCase();
  const counts = new Map<string, number>();
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function inBoth(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((both, [word, count]) => both + Math.min(count, b.get(word) ?? 0), 0);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
