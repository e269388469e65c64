import type { ArticleMeta } from './article.ts';
import type { Attribution, DateClaim, Figure, Quotation } from './claim.ts';
import type { Measure } from './site.ts';

// Claims for tests: whole ones, of which a test says only what it is about. All names are invented.

/** What the figures of these tests measure. */
export const freight: Measure = {
  id: 'freight',
  name: 'Freight of the harbour',
  unit: 'USD',
  scale: 1e9,
  scale_name: 'billion US dollars',
  of: [['freight']],
  not: [],
};

let next = 0;

function base(exact: string) {
  next += 1;
  return {
    id: next.toString(16).padStart(12, '0'),
    exact,
    start: 0,
    end: exact.length,
    sentence: { start: 0, end: 90 },
    confidence: 1,
    origin: 'extracted' as const,
  };
}

export function party(name: string): Attribution {
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, exact: name, start: 0, end: name.length };
}

export function quotation(exact: string, more: Partial<Quotation> = {}): Quotation {
  return {
    type: 'quotation',
    ...base(exact),
    mode: 'direct',
    marked: true,
    speaker: party('Ana Reyes'),
    with: [],
    via: [],
    cue: null,
    said: null,
    to: null,
    group: null,
    ...more,
  };
}

export function figure(exact: string, more: Partial<Figure> = {}): Figure {
  return {
    type: 'figure',
    ...base(exact),
    kind: 'money',
    value: 3e9,
    low: null,
    high: null,
    unit: 'USD',
    qualifier: null,
    modality: 'actual',
    period: '2030',
    of: 'freight',
    measure: null,
    change: null,
    base: null,
    speaker: party('Ana Reyes'),
    quotation: null,
    ...more,
  };
}

export function date(exact: string, edtf: string | null, more: Partial<DateClaim> = {}): DateClaim {
  return {
    type: 'date',
    ...base(exact),
    edtf,
    grain: 'day',
    basis: 'relative',
    anchor: null,
    event: null,
    kind: 'statement',
    ...more,
  };
}

export function meta(published: string, more: Partial<ArticleMeta> = {}): ArticleMeta {
  return {
    slug: `${published}-harbour`,
    title: 'Harbour talks',
    title_basis: 'stated',
    published: { value: published, basis: 'stated', reason: 'printed' },
    publisher: 'The Harbour Gazette',
    url: 'https://example.org/harbour',
    language: 'en',
    draws_on: [],
    display: 'full',
    notes: [],
    words: 100,
    counts: { quotation: 0, figure: 0, date: 0 },
    corrections: [],
    source_hash: 'x',
    ...more,
  };
}
