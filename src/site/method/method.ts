import type { Claim } from '../../schema/claim.ts';

/** How many marks of one sort there are. */
export interface Count {
  readonly kind: 'q' | 'f' | 'd';
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
}

/** What is marked: each sort, what it means, and how many there are. */
export function claimCounts(claims: readonly Claim[]): Count[] {
  const of = (counts: (claim: Claim) => boolean) => claims.filter(counts).length;
  const quotations = (mode: string) => of((claim) => claim.type === 'quotation' && claim.mode === mode);
  const figures = (modality: string | null) => of((claim) => claim.type === 'figure' && claim.modality === modality);
  const dates = (basis: string) => of((claim) => claim.type === 'date' && claim.basis === basis);
  const counts: Count[] = [
    {
      kind: 'q',
      name: 'Quotation, in full',
      meaning: 'A whole sentence of the speaker’s, in quotation marks.',
      count: quotations('direct'),
    },
    {
      kind: 'q',
      name: 'Quotation, in part',
      meaning: 'The speaker’s own words inside the reporter’s sentence.',
      count: quotations('partial'),
    },
    {
      kind: 'q',
      name: 'Reported statement',
      meaning: 'What was said, in the reporter’s words.',
      count: quotations('indirect'),
    },
    { kind: 'f', name: 'Figure, stated', meaning: 'Given as a fact.', count: figures('actual') },
    { kind: 'f', name: 'Figure, forecast', meaning: 'Given as an expectation.', count: figures('forecast') },
    { kind: 'f', name: 'Figure, goal', meaning: 'Given as a target.', count: figures('target') },
    { kind: 'f', name: 'Figure, estimate', meaning: 'Given as an estimate.', count: figures('estimate') },
    { kind: 'f', name: 'Figure, other', meaning: 'Proposed or conditional.', count: figures(null) },
    { kind: 'd', name: 'Date, stated', meaning: 'Printed in full.', count: dates('stated') },
    {
      kind: 'd',
      name: 'Date, relative',
      meaning: 'Worked out from the day of publication: “Tuesday”, “last year”.',
      count: dates('relative'),
    },
    {
      kind: 'd',
      name: 'Date, anchored',
      meaning: 'Worked out from another date in the article: “a year earlier”.',
      count: dates('anchored'),
    },
  ];
  return counts.filter(({ count }) => count > 0);
}
