import type { Links } from '../../../src/link/index.ts';
import type { Expected, Place } from './expected.ts';

/** How often what was linked is what a reader would link, in pairs of places. */
export interface LinkScore {
  readonly what: 'clusters' | 'shared text' | 'differences';
  readonly expected: number;
  readonly found: number;
  /** Found and expected. */
  readonly right: number;
  /** 1 when nothing was found. */
  readonly precision: number;
  /** 1 when nothing was expected. */
  readonly recall: number;
  /** Pairs that were not found, and that should not have been, as `slug@offset`. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Groups of sides; pairs are between places of different sides. */
interface Group {
  readonly kind: string;
  readonly sides: readonly (readonly Place[])[];
}

/** Sets links beside what a reader expects. Places of one article count as a pair only where they are two sides of a difference. */
export function scoreLinks({ clusters, shared, differences }: Links, expected: Expected): LinkScore[] {
  const apart = (kind: string, places: readonly Place[]): Group => ({ kind, sides: places.map((place) => [place]) });
  return [
    compare(
      'clusters',
      clusters.map(({ kind, claims }) =>
        apart(
          kind,
          claims.map(({ article, claim }) => ({ ...claim, slug: article.slug })),
        ),
      ),
      expected.clusters.map((group) => ({ ...apart(group.kind, group.places), doubtful: group.doubtful })),
    ),
    compare(
      'shared text',
      shared.map(({ appearances }) =>
        apart(
          '',
          appearances.map(({ article, span }) => ({ ...span, slug: article.slug })),
        ),
      ),
      expected.shared.map((group) => ({ ...apart('', group.places), doubtful: group.doubtful })),
    ),
    compare(
      'differences',
      differences.map(({ kind, sides }) => ({
        kind,
        sides: sides.map((side) => side.claims.map(({ article, claim }) => ({ ...claim, slug: article.slug }))),
      })),
      expected.differences.map((group) => ({ ...group, doubtful: false })),
      true,
    ),
  ];
}

function compare(
  what: LinkScore['what'],
  found: readonly Group[],
  expected: readonly (Group & { doubtful: boolean })[],
  withinArticle = false,
): LinkScore {
  const known = Map.groupBy(
    expected.flatMap(({ kind, sides }) => sides.flat().map((place) => ({ kind, place }))),
    ({ kind, place }) => `${kind} ${place.slug}`,
  );
  const nameOf = (kind: string, place: Place): string => {
    const [best] = (known.get(`${kind} ${place.slug}`) ?? [])
      .filter((candidate) => overlap(candidate.place, place) > 0)
      .sort((a, b) => overlap(b.place, place) - overlap(a.place, place) || a.place.start - b.place.start);
    return `${place.slug}@${best?.place.start ?? place.start}`;
  };
  const pairs = (groups: readonly Group[]) => new Set(groups.flatMap((group) => pairsOf(group, nameOf, withinArticle)));
  const wanted = pairs(expected.filter(({ doubtful }) => !doubtful));
  const ignored = pairs(expected.filter(({ doubtful }) => doubtful));
  const got = [...pairs(found)].filter((pair) => wanted.has(pair) || !ignored.has(pair));
  const right = got.filter((pair) => wanted.has(pair)).length;
  const gotten = new Set(got);
  return {
    what,
    expected: wanted.size,
    found: got.length,
    right,
    precision: got.length === 0 ? 1 : right / got.length,
    recall: wanted.size === 0 ? 1 : right / wanted.size,
    missed: [...wanted].filter((pair) => !gotten.has(pair)),
    extra: got.filter((pair) => !wanted.has(pair)),
  };
}

function pairsOf(
  { kind, sides }: Group,
  nameOf: (kind: string, place: Place) => string,
  withinArticle: boolean,
): string[] {
  return sides.flatMap((side, index) =>
    sides
      .slice(index + 1)
      .flatMap((other) =>
        side.flatMap((one) =>
          other
            .filter((two) => withinArticle || one.slug !== two.slug)
            .map((two) => `${kind} ${[nameOf(kind, one), nameOf(kind, two)].sort().join(' ~ ')}`),
        ),
      ),
  );
}

/** Characters in both. */
function overlap(a: Place, b: Place): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
