import type { Party, Quotation } from '../../schema/claim.ts';
import { extentOf, lengthOf } from '../../schema/edtf.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { inOrderOfAppearance } from '../../schema/order.ts';
import { ofType, type Placed } from '../linkable.ts';
import { canBeSameTime } from '../periods.ts';

/** What two parties said to each other at a time that can be one. */
export interface Conversation {
  /** Stays as long as the earliest statement that names its addressee does. */
  readonly id: string;
  /** EDTF, as finely as any article tells; null where none does. */
  readonly time: string | null;
  /** Both have something to say. By who is addressed or speaks first in the record. */
  readonly sides: readonly [Side, Side];
}

export interface Side {
  readonly party: Party;
  /** In order of appearance. What names no addressee is of the same speaker, article and time as what does. */
  readonly statements: readonly Placed<Quotation>[];
}

/** A time that covers more than a month can be that of several conversations. */
const COARSEST = 31 * 86_400_000;

/**
 * Who spoke with whom: statements that name their addressee, put together by the two parties and by time, with whatever
 * else the two are quoted with of that time in these articles. Only where both sides speak. A coarse time joins a finer
 * one when there is just one that it can be. By time, those without one last.
 */
export function conversationsOf(placed: readonly Placed[]): Conversation[] {
  const quotations = ofType(placed, 'quotation');
  const bySpeaker = Map.groupBy(quotations, ({ article, claim }) => speakerKey(article.slug, claim.speaker?.id));
  const addressed = quotations.filter(({ claim: { speaker, to } }) => isNamed(speaker) && isNamed(to));
  const pairs = Map.groupBy(addressed, ({ claim }) => pairOf(claim).join(' '));
  return [...pairs.values()]
    .flatMap((own) => joinTimes(own).flatMap((group) => conversationOf(group, bySpeaker)))
    .sort(byTime);
}

/** Statements of one occasion: its time, and each with the time that its own article gives. */
interface Occasion {
  time: string | null;
  readonly statements: { readonly placed: Placed<Quotation>; readonly said: string | null }[];
}

/** Statements of one pair by time: first those of one day, then coarser ones, which join a finer occasion if they can. */
function joinTimes(own: readonly Placed<Quotation>[]): Occasion[] {
  const inArticle = Map.groupBy(own, ({ article }) => article.slug);
  const occasions = new Map<string, Occasion>();
  for (const [slug, members] of inArticle) {
    const times = [...new Set(members.map(({ claim }) => claim.said).filter((said) => said !== null))];
    for (const placed of members) {
      // Where an article dates one statement of the two, its others to the same addressee are taken to be of that time.
      const said = placed.claim.said ?? (times.length === 1 ? (times[0] ?? null) : null);
      const key = said ?? `in ${slug}`;
      const occasion = occasions.get(key) ?? { time: said, statements: [] };
      occasion.statements.push({ placed, said });
      occasions.set(key, occasion);
    }
  }
  const joined: Occasion[] = [];
  for (const occasion of [...occasions.values()].sort((a, b) => lengthOf(a.time) - lengthOf(b.time))) {
    const candidates = joined.filter(({ time }) => canBeOne(time, occasion.time));
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1) only.statements.push(...occasion.statements);
    else joined.push(occasion);
  }
  return joined;
}

function conversationOf(
  { time, statements }: Occasion,
  bySpeaker: ReadonlyMap<string, readonly Placed<Quotation>[]>,
): Conversation[] {
  const seeds = statements.map(({ placed }) => placed).sort(inOrderOfAppearance);
  const [first] = seeds;
  if (first === undefined) return [];
  const { speaker, to } = first.claim as Quotation & { speaker: Party; to: Party };
  const further = statements
    .filter(({ said }) => said !== null)
    .flatMap(({ placed: { article }, said }) =>
      [speaker, to].flatMap(({ id }) =>
        (bySpeaker.get(speakerKey(article.slug, id)) ?? []).filter(({ claim }) => claim.said === said),
      ),
    )
    .filter(({ claim }) => claim.with.length === 0 && (claim.to === null || isBetween(claim, speaker.id, to.id)));
  const all = withoutFragments([
    ...new Map([...seeds, ...further].map((placed) => [placed.claim.id, placed])).values(),
  ]);
  const side = ({ id, name }: Party): Side => ({
    party: { id, name },
    statements: all.filter(({ claim }) => claim.speaker?.id === id).sort(inOrderOfAppearance),
  });
  const sides = [side(speaker), side(to)] as const;
  if (sides.some((one) => one.statements.length === 0)) return [];
  return [{ id: `talk-${first.claim.id}`, time, sides }];
}

/** Own words inside of a report that is there as a whole say nothing more. */
function withoutFragments(all: readonly Placed<Quotation>[]): Placed<Quotation>[] {
  const byArticle = Map.groupBy(all, ({ article }) => article.slug);
  return all.filter(
    ({ article, claim }) =>
      !byArticle
        .get(article.slug)
        ?.some(
          (other) =>
            other.claim !== claim &&
            other.claim.start <= claim.start &&
            claim.end <= other.claim.end &&
            other.claim.end - other.claim.start > claim.end - claim.start,
        ),
  );
}

function isNamed(party: Party | null): boolean {
  return party !== null && party.id !== UNNAMED;
}

function isBetween({ speaker, to }: Quotation, one: string, other: string): boolean {
  return (speaker?.id === one && to?.id === other) || (speaker?.id === other && to?.id === one);
}

function pairOf({ speaker, to }: Quotation): string[] {
  return [speaker?.id ?? '', to?.id ?? ''].sort();
}

function speakerKey(slug: string, id: string | undefined): string {
  return `${slug} ${id}`;
}

function canBeOne(fine: string | null, coarse: string | null): boolean {
  return fine !== null && coarse !== null && lengthOf(coarse) <= COARSEST && canBeSameTime(fine, coarse);
}

function byTime(a: Conversation, b: Conversation): number {
  const from = ({ time }: Conversation) => (time === null ? Infinity : (extentOf(time)?.from ?? Infinity));
  const [one, other] = [from(a), from(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
