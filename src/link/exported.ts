import type { Difference } from './differences/difference.ts';
import type { SharedText } from './shared-text/index.ts';

/** A difference with its claims by their ids, as an archive has it. */
export function exportDifference({ sides, ...difference }: Difference): object {
  return {
    ...difference,
    sides: sides.map(({ claims, ...side }) => ({ ...side, claims: claims.map(({ claim }) => claim.id) })),
  };
}

/** A shared passage with the places where it stands, as an archive has it. */
export function exportShared({ id, words, appearances }: SharedText): object {
  const places = appearances.map(({ article, span, whole }) => ({ article: article.slug, ...span, whole }));
  return { id, words, appearances: places };
}
