import type { Claim, DateClaim } from '../../../src/schema/claim.ts';
import type { DaysRecord } from './record.ts';
import { overlapPairs, type Tally, unitsOf } from './tally.ts';
import { daysOf } from './times.ts';

/** Counts which dates of a text are found, at which place, and whether they mean the same days. */
export function scoreDays(record: DaysRecord, claims: readonly Claim[], tally: Tally): void {
  const { id, text } = record;
  const units = unitsOf(text);
  const gold = record.dates.map((date) => ({ ...date, start: units(date.start), end: units(date.end) }));
  const ignored = record.ignore.map(([start, end]) => [units(start), units(end)] as const);
  const found = claims.filter((claim): claim is DateClaim => claim.type === 'date' && claim.edtf !== null);
  const pairs = overlapPairs(gold, found);
  const paired = new Set(pairs.map(([, claim]) => claim));
  const counted = found.filter(
    (claim) => paired.has(claim) || !ignored.some(([start, end]) => claim.end > start && claim.start < end),
  );
  const right = pairs.filter(([date, { edtf }]) => {
    const [asked, given] = [daysOf(date.iso), daysOf(edtf ?? '')];
    return asked !== null && given !== null && asked[0] === given[0] && asked[1] === given[1];
  });
  const exact = pairs.filter(([date, claim]) => date.start === claim.start && date.end === claim.end);
  tally.countAll('dates place', pairs.length, counted.length, gold.length);
  tally.countAll('dates exact place', exact.length, counted.length, gold.length);
  tally.countAll('dates place and days', right.length, counted.length, gold.length);
  const rightClaims = new Set(right.map(([, claim]) => claim));
  for (const claim of counted) tally.judge(id, claim, rightClaims.has(claim) ? 'right' : 'wrong');
  for (const [date, claim] of pairs) {
    tally.count('dates days right of those found', rightClaims.has(claim));
    if (!rightClaims.has(claim)) tally.fault(id, 'days', date.text ?? '', 'wants', date.iso, 'got', claim.edtf);
  }
  for (const date of gold)
    if (!pairs.some(([one]) => one === date)) tally.fault(id, 'missed date', date.text ?? '', date.iso);
  for (const claim of counted) if (!paired.has(claim)) tally.fault(id, 'extra date', claim.exact);
}
