import type { Claim } from '../../schema/claim.ts';

/** How many claims of one sort there are. */
export interface Count {
  readonly kind: 'q' | 'f' | 'd';
  readonly name: string;
  readonly meaning: string;
  readonly count: number;
}

/** The sorts of claims, what each means, and how many there are. */
export function claimCounts(claims: readonly Claim[]): Count[] {
  const of = (counts: (claim: Claim) => boolean) => claims.filter(counts).length;
  const quotations = (mode: string) => of((claim) => claim.type === 'quotation' && claim.mode === mode);
  const figures = (modality: string | null) => of((claim) => claim.type === 'figure' && claim.modality === modality);
  const dates = (basis: string) => of((claim) => claim.type === 'date' && claim.basis === basis);
  const counts: Count[] = [
    { kind: 'q', name: 'Quotation, direct', meaning: 'A sentence of the speaker’s own.', count: quotations('direct') },
    {
      kind: 'q',
      name: 'Quotation, in part',
      meaning: 'The speaker’s own words inside a sentence of the reporter’s.',
      count: quotations('partial'),
    },
    {
      kind: 'q',
      name: 'Quotation, reported',
      meaning: 'What was said, in the reporter’s words.',
      count: quotations('indirect'),
    },
    { kind: 'f', name: 'Figure, stated', meaning: 'Stated as something that is or was so.', count: figures('actual') },
    { kind: 'f', name: 'Figure, forecast', meaning: 'Stated as an expectation.', count: figures('forecast') },
    { kind: 'f', name: 'Figure, goal', meaning: 'Stated as something to be reached.', count: figures('target') },
    { kind: 'f', name: 'Figure, estimate', meaning: 'Stated as an estimate.', count: figures('estimate') },
    { kind: 'f', name: 'Figure, other', meaning: 'Proposed or conditional.', count: figures(null) },
    { kind: 'd', name: 'Date, stated', meaning: 'Complete as it is written.', count: dates('stated') },
    {
      kind: 'd',
      name: 'Date, relative',
      meaning: 'Worked out from the day of publication: “Tuesday”, “last year”.',
      count: dates('relative'),
    },
    {
      kind: 'd',
      name: 'Date, anchored',
      meaning: 'Worked out from another date of the text: “a year earlier”.',
      count: dates('anchored'),
    },
  ];
  return counts.filter(({ count }) => count > 0);
}
