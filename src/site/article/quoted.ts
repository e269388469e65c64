import type { Claim, Party } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { countInWords, listInWords } from '../words/format.ts';

/** Who is quoted in an article, each once, those quoted most first. Unnamed sources are nobody in particular. */
export function quotedIn(claims: readonly Claim[]): Party[] {
  const parties = claims.flatMap((claim): (Party | null)[] =>
    claim.type === 'quotation' ? [claim.speaker, ...claim.with] : [],
  );
  const named = parties.filter((party) => party !== null).filter(({ id }) => id !== UNNAMED);
  return [...Map.groupBy(named, ({ id }) => id).values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => group[0] as Party);
}

/** The first of them by name, the others by number: “Ana Reyes, Bo Lind and two others”; null where nobody is quoted. */
export function quotedInWords(claims: readonly Claim[], named: number): string | null {
  const names = quotedIn(claims).map(({ name }) => name);
  if (names.length === 0) return null;
  const more = names.length - named;
  // One left over is as short by name.
  return listInWords(more > 1 ? [...names.slice(0, named), countInWords(more, 'other')] : names);
}
