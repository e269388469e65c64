import type { Claim } from '../schema/claim.ts';
import type { Opened } from './opened.ts';

/** A line of a set for `npm run score -- --sets`: a whole article, as an editor found it right. Offsets count code points. */
export interface GoldRecord {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly quotes: readonly object[];
  readonly figures: readonly object[];
  readonly dates: readonly object[];
}

/** What an editor's decisions say of an article; null where something of it is unchecked, for what was missed is not known then. */
export function goldOf({ source, edits }: Opened): GoldRecord | null {
  const checked = new Set(edits.checked.map(({ claim }) => claim));
  if (edits.claims.length === 0 || edits.claims.some(({ id }) => !checked.has(id))) return null;
  const { slug, text, about } = source;
  const place = ({ start, end }: Claim) => ({ start: codePoints(text, start), end: codePoints(text, end) });
  const quotes = edits.claims.flatMap((claim) => {
    if (claim.type !== 'quotation') return [];
    const { mode, marked, speaker, via } = claim;
    const all = speaker === null ? null : [speaker, ...claim.with].map(({ name }) => name).join('; ');
    const isMixed =
      mode === 'indirect' &&
      edits.claims.some(
        (one) => one !== claim && one.type === 'quotation' && one.start >= claim.start && one.end <= claim.end,
      );
    return [
      {
        ...{ ...place(claim), mode, speaker: all, speaker_text: speaker?.exact ?? null },
        via: via[0]?.name ?? null,
        ...(mode !== 'indirect' && !marked && { unmarked: true }),
        ...(isMixed && { mixed: true }),
      },
    ];
  });
  const figures = edits.claims.flatMap((claim) => {
    if (claim.type !== 'figure') return [];
    const { value, low, high, unit, modality, period, of, speaker } = claim;
    const amount = value ?? [low, high].filter((end) => end !== null);
    if (Array.isArray(amount) && amount.length === 0) return [];
    return [{ ...place(claim), value: amount, unit, modality, period, of, speaker: speaker?.name ?? null }];
  });
  const dates = edits.claims.flatMap((claim) =>
    claim.type === 'date' ? [{ ...place(claim), value: claim.edtf }] : [],
  );
  return { id: slug, text, published: about.published.value, quotes, figures, dates };
}

function codePoints(text: string, offset: number): number {
  return Array.from(text.slice(0, offset)).length;
}
