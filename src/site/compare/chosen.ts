import type { DateDifference, Difference, FigureDifference } from '../../link/differences/difference.ts';
import type { Placed } from '../../link/linkable.ts';
import { isOnePrinted } from '../../link/values.ts';
import { articleHref } from '../addresses.ts';
import { countedBy } from '../ledger/whose-count.ts';
import { listInWords, modalityWords } from '../words/format.ts';
import { amountOf, type DifferenceContext, dateOf, differenceView, measureOf } from './differences.ts';
import { differenceWords } from './words.ts';

/** How many differences of each sort the front page names. */
const OF_EACH = 1;

/** Words with links in them. */
export type Linked = readonly (string | Link)[];

interface Link {
  readonly words: string;
  readonly href: string;
  /** Whose amount it is; null where that is said already, or not known. */
  readonly by?: string | null;
}

/**
 * Where the articles differ, as far as the front page says it: amounts of one thing for one time, and dates of one event
 * or statement; of each sort the one with most sides to it, and none that rounding explains. No word says who is right.
 * @param hrefs address of each difference, by its id
 */
export function frontDifferences(
  differences: readonly Difference[],
  hrefs: ReadonlyMap<string, string>,
  context: DifferenceContext,
): Linked[] {
  const [figures, dates] = [
    differences.filter((difference) => difference.kind === 'figures').filter((difference) => !isRounding(difference)),
    differences.filter((difference) => difference.kind === 'dates'),
  ];
  return [
    ...mostSides(figures).map((difference) => ofFigures(difference, hrefs, context)),
    ...mostSides(dates).map((difference) => ofDates(difference, hrefs, context)),
  ];
}

/** Whether it is no more than one amount with more digits and with fewer: stated as 7.9, recorded as 7.904. */
function isRounding({ sides }: FigureDifference): boolean {
  const [one, other, ...more] = sides.map(({ claims, officials }) => claims[0]?.claim.value ?? officials[0]?.value);
  return one != null && other != null && more.length === 0 && isOnePrinted(one, other);
}

function mostSides<D extends Difference>(differences: readonly D[]): D[] {
  const stated = ({ sides }: D) => sides.filter(({ claims }) => claims.length > 0).length;
  return differences.toSorted((a, b) => stated(b) - stated(a) || b.sides.length - a.sides.length).slice(0, OF_EACH);
}

/** “Freight of the harbour, 2031: stated as 38, forecasts of 40 (Ana Reyes) and 42 (Bo Lind), the Harbour Board recorded 39 billion US dollars. Side by side”. */
function ofFigures(
  difference: FigureDifference,
  hrefs: ReadonlyMap<string, string>,
  context: DifferenceContext,
): Linked {
  const { subject, unit } = differenceView(difference, context);
  const measure = measureOf(difference, context.measures);
  const aside = { words: differenceWords.sideBySide, href: hrefs.get(difference.id) ?? '' };
  const byWay = new Map<string, Link[]>();
  const counted = new Set<string>();
  const add = (way: string, link: Link) => byWay.set(way, [...(byWay.get(way) ?? []), link]);
  for (const side of difference.sides) {
    const words = amountOf(side, difference, measure);
    const ways = Map.groupBy(side.claims, ({ claim }) => modalityWords[claim.modality ?? 'actual']);
    for (const [way, claims] of ways) add(way, { words, href: markOf(claims[0] as Placed), by: statedBy(claims) });
    const [official] = side.officials;
    if (side.claims.length === 0 && official !== undefined) {
      const way = countedBy(official);
      counted.add(way);
      add(way, { words, href: aside.href });
    }
  }
  // What was stated of the past first, what was expected after it, what was counted last.
  const rankOf = (way: string) => (way === modalityWords.actual ? 0 : counted.has(way) ? 2 : 1);
  const told = [...byWay].sort(([a], [b]) => rankOf(a) - rankOf(b));
  return [
    `${subject}: `,
    ...told.flatMap(([way, links], index) => [
      `${index === 0 ? '' : ', '}${counted.has(way) ? way : wayInWords(way, links.length)} `,
      ...linkedList(links),
    ]),
    `${unit === null ? '' : ` ${unit}`}. `,
    aside,
  ];
}

/** The one who states an amount wherever it is printed. */
function statedBy(claims: readonly Placed[]): string | null {
  const names = new Set(claims.map(({ claim }) => (claim.type === 'date' ? null : (claim.speaker?.name ?? null))));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** “stated as”, “forecasts of”. */
function wayInWords(way: string, count: number): string {
  return way === modalityWords.actual ? differenceWords.stated : differenceWords.expected(way, count);
}

/** “One statement, dated twice: “We will widen it” (19 April 2031 and 20 April 2031). Side by side”. */
function ofDates(difference: DateDifference, hrefs: ReadonlyMap<string, string>, context: DifferenceContext): Linked {
  const dates = difference.sides.map((side) => ({
    words: dateOf(side, context.claimsOf),
    href: markOf(side.claims[0] as Placed),
  }));
  return [
    `${differenceView(difference, context).title} (`,
    ...linkedList(dates),
    '). ',
    { words: differenceWords.sideBySide, href: hrefs.get(difference.id) ?? '' },
  ];
}

function markOf({ article, claim }: Placed): string {
  return articleHref(article.slug, claim.id);
}

/** “a (Ana Reyes), b and c”, each a link. */
function linkedList(links: readonly Link[]): Linked {
  const separators = listInWords(links.map((_, index) => String(index)))
    .split(/\d+/)
    .slice(1);
  return links.flatMap((link, index) => [link, `${link.by == null ? '' : ` (${link.by})`}${separators[index] ?? ''}`]);
}
