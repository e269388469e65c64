import type { DateClaim, Figure, Quotation } from '../schema/claim.ts';

/** A claim before it has its words, id and sentence: those follow from its place. */
type Draft<Claim> = Omit<Claim, 'id' | 'exact' | 'sentence' | 'origin'>;

export type QuotationDraft = Draft<Quotation>;
export type FigureDraft = Draft<Figure>;
export type DateDraft = Draft<DateClaim>;
