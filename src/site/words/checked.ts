import type { Article } from '../../schema/article.ts';
import { capitalised, counted, listInWords } from './format.ts';
import { statementsAmong } from './statements.ts';

/**
 * How much of an article an editor has checked, as readers count it: “12 of 17 statements and 3 of 10 figures checked by an
 * editor”. A statement is checked when every piece of it is. Null where nobody has checked anything.
 */
export function checkedInWords({ claims, checks = [] }: Pick<Article, 'claims' | 'checks'>): string | null {
  if (checks.length === 0) return null;
  const ids = new Set(checks.map(({ claim }) => claim));
  const share = (checked: number, all: number, noun: string) =>
    checked === 0 ? [] : [checked < all ? `${checked} of ${counted(all, noun)}` : allOf(all, noun)];
  const statements = statementsAmong(claims.filter((claim) => claim.type === 'quotation'));
  const whole = statements.filter((statement) => statement.claims.every(({ id }) => ids.has(id)));
  const of = (type: 'figure' | 'date') => {
    const all = claims.filter((claim) => claim.type === type);
    return share(all.filter(({ id }) => ids.has(id)).length, all.length, type);
  };
  const parts = [...share(whole.length, statements.length, 'statement'), ...of('figure'), ...of('date')];
  return parts.length === 0 ? null : `${capitalised(listInWords(parts))} checked by an editor`;
}

function allOf(count: number, noun: string): string {
  return count === 1 ? `the ${noun}` : `all ${counted(count, noun)}`;
}
