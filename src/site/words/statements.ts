import type { Claim, Quotation } from '../../schema/claim.ts';
import { counted, listInWords } from './format.ts';

/** How much of a statement stands in quotation marks: all of it, a part, or nothing. */
export type Quoted = 'in full' | 'in part' | 'reported';

/** What somebody said, as readers count it: one however many claims the record has of it. */
export interface Said {
  readonly quoted: Quoted;
  readonly claims: readonly Quotation[];
}

/**
 * The statements among the quotations of one article, in their order. A fragment in marks inside a report by the same
 * speaker is part of that report, and pieces of one utterance (“…,” she said, “…”) are one statement.
 */
export function statementsAmong(quotations: readonly Quotation[]): Said[] {
  const reports = quotations.filter(({ mode }) => mode === 'indirect');
  const around = (claim: Quotation) =>
    claim.mode === 'indirect'
      ? undefined
      : reports.find(
          (report) =>
            report.start <= claim.start && claim.end <= report.end && report.speaker?.id === claim.speaker?.id,
        );
  const groups = Map.groupBy(quotations, (claim) => {
    const whole = around(claim) ?? claim;
    return whole.group ?? whole.id;
  });
  return [...groups.values()].map((claims) => ({ quoted: quotedOf(claims), claims }));
}

/** How much an article has of each kind, as readers count it. */
export interface Tally {
  readonly statements: number;
  readonly figures: number;
  readonly dates: number;
}

/** Counts the claims of one article: statements, not the pieces of them. */
export function tallyOf(claims: readonly Claim[]): Tally {
  return {
    statements: statementsAmong(claims.filter((claim) => claim.type === 'quotation')).length,
    figures: claims.filter(({ type }) => type === 'figure').length,
    dates: claims.filter(({ type }) => type === 'date').length,
  };
}

/** `"17 statements, 10 figures and 11 dates"` */
export function tallyInWords({ statements, figures, dates }: Tally): string {
  return listInWords([counted(statements, 'statement'), counted(figures, 'figure'), counted(dates, 'date')]);
}

function quotedOf(claims: readonly Quotation[]): Quoted {
  if (claims.every(({ mode }) => mode === 'indirect')) return 'reported';
  return claims.every(({ mode }) => mode === 'direct') ? 'in full' : 'in part';
}

/**
 * “18 statements in 3 articles: 4 quoted in full, 3 in part, 11 reported”; of one kind, “1 statement, reported”.
 * @param where what stands behind the number, as “ in 3 articles”
 */
export function statementsInWords(said: readonly Said[], where = ''): string {
  const of = (quoted: Quoted) => said.filter((statement) => statement.quoted === quoted).length;
  const [full, part, reported] = [of('in full'), of('in part'), of('reported')];
  const all = `${counted(said.length, 'statement')}${where}`;
  if (full === said.length) return `${all}, quoted in full`;
  if (part === said.length) return `${all}, quoted in part`;
  if (reported === said.length) return `${all}, reported`;
  const kinds = [
    full > 0 ? `${full} quoted in full` : null,
    part > 0 ? `${part}${full > 0 ? '' : ' quoted'} in part` : null,
    reported > 0 ? `${reported} reported` : null,
  ].filter((kind) => kind !== null);
  return `${all}: ${kinds.join(', ')}`;
}
