import type { Claim, DateClaim, Figure, Quotation } from '../../src/schema/claim.ts';
import type { GoldDate, GoldFigure, GoldQuotation } from '../../src/schema/gold.ts';
import type { Pair } from './match.ts';

type Value = string | number | boolean | null;

/** One field of a matched claim: what was extracted, and what a reader put there. */
export interface Field {
  name: string;
  got: Value;
  want: Value;
  right: boolean;
}

/** The fields of a pair that are scored, its span among them. */
export function compareFields({ gold, claim }: Pair): Field[] {
  return [
    field('span', claim.exact, gold.exact, claim.start === gold.start && claim.end === gold.end),
    ...fieldsOf(gold, claim),
  ];
}

function fieldsOf(gold: Pair['gold'], claim: Claim): Field[] {
  if (gold.type === 'quotation' && claim.type === 'quotation') return quotationFields(gold, claim);
  if (gold.type === 'figure' && claim.type === 'figure') return figureFields(gold, claim);
  if (gold.type === 'date' && claim.type === 'date') return dateFields(gold, claim);
  throw new Error(`A ${gold.type} was paired with a ${claim.type}.`);
}

function quotationFields(gold: GoldQuotation, claim: Quotation): Field[] {
  return [
    field('mode', claim.mode, gold.mode),
    field('marked', claim.marked, gold.marked),
    nameField('speaker', claim.speaker?.name ?? null, gold.speaker),
    nameField('via', listOf(claim.via.map(({ name }) => name)), listOf(gold.via)),
    field('cue', claim.cue?.exact ?? null, gold.cue),
    field('said', claim.said, gold.said),
    nameField('to', claim.to?.name ?? null, gold.to),
  ];
}

function figureFields(gold: GoldFigure, claim: Figure): Field[] {
  return [
    field('kind', claim.kind, gold.kind),
    field('value', amountOf(claim), amountOf(gold)),
    field('unit', claim.unit, gold.unit),
    field('qualifier', claim.qualifier, gold.qualifier),
    field('modality', claim.modality, gold.modality),
    field('period', claim.period, gold.period),
    field('change', claim.change, gold.change),
    field('base', claim.base, gold.base),
    nameField('speaker', claim.speaker?.name ?? null, gold.speaker),
  ];
}

function dateFields(gold: GoldDate, claim: DateClaim): Field[] {
  return [
    field('edtf', claim.edtf, gold.edtf),
    field('grain', claim.grain, gold.grain),
    field('basis', claim.basis, gold.basis),
    field('kind', claim.kind, gold.kind),
  ];
}

function field(name: string, got: Value, want: Value, right = got === want): Field {
  return { name, got, want, right };
}

/** Names are right without regard to case and a leading article: an unnamed source keeps its words. */
function nameField(name: string, got: string | null, want: string | null): Field {
  return field(name, got, want, plain(got) === plain(want));
}

function plain(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/^(?:an?|the) /, '');
}

function listOf(names: readonly string[]): string {
  return [...names].sort().join(', ');
}

/** `5`, or `5–7` for a range. */
function amountOf({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): Value {
  return low === null && high === null ? value : `${low ?? ''}–${high ?? ''}`;
}
