import { readArticle } from '../../src/article/file.ts';
import type { Claim, Party } from '../../src/schema/claim.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { UNNAMED } from '../../src/schema/ids.ts';

/** A speaker who has another id than in the last extraction, and so another address. */
export interface Renamed {
  readonly name: string;
  readonly was: string;
  readonly is: string;
}

/**
 * Speakers who have one name in the article file that is there and in the one that takes its place, but not one id: their
 * file in `speakers/` was renamed, or has a name that is not made of theirs.
 */
export function renamedSpeakers(before: string, after: string, path: string): Renamed[] {
  const [old, fresh] = [idsByName(before, path), idsByName(after, path)];
  return [...fresh].flatMap(([name, is]) => {
    const was = old.get(name);
    return was === undefined || was === is ? [] : [{ name, was, is }];
  });
}

/** `Anna Veldt is now at speakers/anna-veldt/, …`, for an editor who did not mean it. */
export function renamedInWords({ name, was, is }: Renamed): string {
  return `The page of ${name} has moved from speakers/${was}/ to speakers/${is}/, and links to the old address now fail. To keep the old address, rename speakers/${is}.md to ${was}.md.`;
}

function idsByName(file: string, path: string): Map<string, string> {
  try {
    const { claims } = readArticle(file, path, { validate: false }).article;
    return new Map(claims.flatMap(partiesOf).flatMap(({ id, name }) => (id === UNNAMED ? [] : [[name, id] as const])));
  } catch (error) {
    if (error instanceof ContentError) return new Map(); // edited by hand, and about to be written anew
    throw error;
  }
}

function partiesOf(claim: Claim): Party[] {
  if (claim.type === 'date') return [];
  const others = claim.type === 'quotation' ? [...claim.with, ...claim.via, claim.to] : [];
  return [claim.speaker, ...others].filter((party) => party !== null);
}
