import { type BuiltPage, builtPages } from './pages.ts';
import type { Route } from './routes.ts';
import { table } from './table.ts';
import { Scales, type Weight } from './weight.ts';

/** Pages to read, and the two that draw; in bytes. What has no budget of its own is measured all the same. */
const reading: Weight = { page: 20_000, scripts: 6_000, search: 20_000, fonts: 52_000 };
const budgets: Readonly<Record<Route, Weight>> = {
  '/articles/[slug]/': reading,
  '/articles/[slug]/until/[name]/': { page: 35_000, scripts: 6_000, search: 20_000, fonts: 52_000 },
  '/speakers/[id]/': reading,
  '/speakers/[id]/page/[number]/': reading,
  '/claims/[id]/': reading,
  '/compare/': { page: 35_000, scripts: 6_000, search: 20_000, fonts: 52_000 },
  '/compare/[part]/[page]/': { page: 35_000, scripts: 6_000, search: 20_000, fonts: 52_000 },
  '/timeline/[...page]/': { page: 35_000, scripts: 30_000, search: 20_000, fonts: 52_000 },
  '/[chart]/': { page: 35_000, scripts: 75_000, search: 20_000, fonts: 52_000 },
};

/** A kind of page beside its budget. */
export interface Account {
  route: Route;
  /** How many pages there are of the kind. */
  pages: number;
  budget: Weight | null;
  /** The most that any of them weighs, each part by itself. */
  worst: Weight;
  /** Path of the page whose HTML and stylesheets weigh most. */
  heaviest: string;
}

/** Weighs every page of a built site. */
export async function accountsOf(folder: string, base = '/'): Promise<Account[]> {
  const scales = new Scales(folder, base);
  const weighed: Weighed[] = [];
  for (const page of await builtPages(folder)) weighed.push({ ...page, ...(await scales.weigh(page)) });
  return [...Map.groupBy(weighed, ({ route }) => route)]
    .map(([route, pages]) => accountOf(route, pages))
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}

type Weighed = Pick<BuiltPage, 'path' | 'route'> & Weight;

/** The worst of pages of one kind, of which there is at least one. */
export function accountOf(route: Route, pages: readonly Pick<Weighed, 'path' | keyof Weight>[]): Account {
  const most = (part: keyof Weight) => pages.reduce((worst, page) => Math.max(worst, page[part]), 0);
  const worst = { page: most('page'), scripts: most('scripts'), search: most('search'), fonts: most('fonts') };
  const heaviest = pages.find(({ page }) => page === worst.page)?.path ?? '';
  return { route, pages: pages.length, budget: budgets[route] ?? null, worst, heaviest };
}

/** Each part above its budget, in words. */
export function overruns({ route, budget, worst, heaviest }: Account): string[] {
  if (budget === null) return [];
  const names = { page: 'HTML and CSS', scripts: 'JavaScript', search: 'the search', fonts: 'fonts' };
  return (['page', 'scripts', 'search', 'fonts'] as const)
    .filter((part) => worst[part] > budget[part])
    .map((part) => `${route}: ${names[part]} ${kB(worst[part])} of ${kB(budget[part])} kB (heaviest: ${heaviest})`);
}

/** The accounts as a table, in kB of 1000 bytes. */
export function budgetTable(accounts: readonly Account[]): string {
  const part = (name: keyof Weight, { worst, budget }: Account) =>
    `${kB(worst[name])} / ${budget === null ? '–' : kB(budget[name])}`;
  return table([
    [
      'Sizes in kB, gzip: worst / budget',
      'pages',
      'HTML + CSS',
      'JavaScript',
      'search, when opened',
      'fonts',
      'heaviest',
    ],
    ...accounts.map((account) => [
      account.route,
      String(account.pages),
      part('page', account),
      part('scripts', account),
      part('search', account),
      part('fonts', account),
      account.heaviest,
    ]),
  ]);
}

/** `19_040` → `"19.1"`: rounded up, so that what is printed is never less than what is weighed. */
function kB(bytes: number): string {
  return (Math.ceil(bytes / 100) / 10).toFixed(1);
}
