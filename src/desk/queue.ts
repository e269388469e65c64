import { reviewItems } from '../editing/review/find.ts';
import { type Rule, rules } from '../editing/review/item.ts';
import type { Article } from '../schema/article.ts';
import type { Claim } from '../schema/claim.ts';
import { everything, PAGE, type QueueFilter, type QueueKind } from './queue-filter.ts';
import { reachOf } from './reach.ts';

/** What wants a human first, and how far each article is. */
export interface Queue {
  readonly site: string;
  readonly editor: string;
  readonly groups: readonly QueueGroup[];
  /** Who is asked about, those with most decisions first. */
  readonly speakers: readonly string[];
  /** One page of the articles, those that are begun first. */
  readonly articles: readonly Progress[];
  /** How many articles there are that are looked for, and all claims of all articles. */
  readonly count: { readonly articles: number; readonly claims: number; readonly checked: number };
}

export interface QueueGroup {
  readonly title: string;
  readonly hint: string;
  readonly items: readonly QueueItem[];
  /** How many decisions there are, shown or not. */
  readonly total: number;
}

/** One decision; it may settle several claims. */
export interface QueueItem {
  readonly slug: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly words: string;
  readonly type: Claim['type'];
  readonly kind: QueueKind;
  readonly who: string | null;
  readonly why: string;
  readonly confidence: number;
  /** Who will see it, in words. */
  readonly reach: string;
}

export interface Progress {
  readonly slug: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly total: number;
  readonly checked: number;
  /** How many of those that were checked a person has changed, or added. */
  readonly changed: number;
  /** How many a person has dropped. */
  readonly dropped: number;
}

/** An article as editors have it, and the ids of the claims that are checked. */
export interface OnDesk {
  readonly article: Article;
  readonly checked: ReadonlySet<string>;
}

/** Rules about names, which one answer settles wherever they stand. */
const ofNames: ReadonlySet<Rule> = new Set(['no-name', 'unknown-speaker', 'near-names']);

/** How many speakers can be chosen. */
const MOST_SPEAKERS = 200;

/** The queue: what is probably wrong, times how many readers will see it; names as a group of their own. */
export function queueOf(
  desk: readonly OnDesk[],
  speakers: readonly { readonly id: string; readonly name: string }[],
  { site, editor, charted }: { readonly site: string; readonly editor: string; readonly charted: string | null },
  { kind, speaker, article: sought, shown, page }: QueueFilter = everything,
): Queue {
  const bySlug = new Map(desk.map((one) => [one.article.slug, one]));
  const known = new Set(speakers.map(({ id }) => id));
  const claims = new Map(desk.flatMap(({ article }) => article.claims.map((claim) => [claim.id, claim])));
  const all = reviewItems(
    desk.map(({ article }) => article),
    speakers,
  ).flatMap((item) => {
    const on = bySlug.get(item.article);
    const open = item.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim === undefined || on?.checked.has(id) ? [] : [claim];
    });
    const [first] = open;
    if (on === undefined || first === undefined) return [];
    const reach = Math.max(...open.map((claim) => reachOf(claim, on.article, known, charted).weight));
    return [{ item, weight: item.weight * reach, entry: entryOf(item.rule, first, open, on.article, known, charted) }];
  });
  // One decision settles a claim, however many rules ask about it.
  const settled = new Set<string>();
  const asked = all
    .sort((a, b) => b.weight - a.weight)
    .filter(({ entry }) => {
      const isNew = entry.claims.some((id) => !settled.has(id));
      for (const id of entry.claims) settled.add(id);
      return isNew;
    });
  const wanted = asked.filter(
    ({ entry }) => (kind === 'all' || entry.kind === kind) && (speaker === '' || entry.who === speaker),
  );
  const group = (title: string, hint: string, isOf: (rule: Rule) => boolean): QueueGroup => {
    const items = wanted.filter(({ item }) => isOf(item.rule)).map(({ entry }) => entry);
    return { title, hint, items: items.slice(0, shown), total: items.length };
  };
  const progress = desk.map(progressOf);
  const articles = progress
    .filter(({ title, publisher }) => `${title} ${publisher}`.toLowerCase().includes(sought.trim().toLowerCase()))
    .sort((a, b) => Number(b.checked > 0) - Number(a.checked > 0) || left(b) - left(a));
  return {
    site,
    editor,
    groups: [
      group(
        'Doubtful and widely seen',
        'How sure the program is, and what made it doubt',
        (rule) => !ofNames.has(rule),
      ),
      group('Names that may be wrong', 'One decision settles a name everywhere in the article', (rule) =>
        ofNames.has(rule),
      ),
    ].filter(({ items }) => items.length > 0),
    speakers: mostAsked(asked.map(({ entry }) => entry.who)),
    articles: articles.slice((page - 1) * PAGE, page * PAGE),
    count: {
      articles: articles.length,
      claims: progress.reduce((sum, { total }) => sum + total, 0),
      checked: progress.reduce((sum, { checked }) => sum + checked, 0),
    },
  };
}

function mostAsked(names: readonly (string | null)[]): string[] {
  const counts = Map.groupBy(
    names.filter((name) => name !== null),
    (name) => name,
  );
  return [...counts]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, MOST_SPEAKERS)
    .map(([name]) => name);
}

function left({ total, checked }: Progress): number {
  return total - checked;
}

function progressOf({ article, checked }: OnDesk): Progress {
  const { slug, title, publisher, published, claims } = article;
  const seen = claims.filter(({ id }) => checked.has(id));
  return {
    ...{ slug, title, publisher, published: published.value, total: claims.length, checked: seen.length },
    changed: seen.filter(({ origin }) => origin !== 'extracted').length,
    dropped: article.corrections.filter((one) => one.do === 'drop').length,
  };
}

function entryOf(
  rule: Rule,
  first: Claim,
  open: readonly Claim[],
  article: Article,
  known: ReadonlySet<string>,
  charted: string | null,
): QueueItem {
  const more = open.length === 1 ? '' : `; settles ${open.length} statements`;
  return {
    ...{ slug: article.slug, title: article.title, claims: open.map(({ id }) => id), words: first.exact },
    ...{ type: first.type, kind: first.type === 'quotation' ? first.mode : first.type },
    who: first.type === 'date' ? null : (first.speaker?.name ?? null),
    why: `${rules[rule]}${more}`,
    confidence: first.confidence,
    reach: reachOf(first, article, known, charted).words,
  };
}
