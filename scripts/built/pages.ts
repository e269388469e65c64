import { glob, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pageRoutes, type Route, routeOf } from './routes.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address below the site's base: `/articles/`, `/404.html`. */
  path: string;
  file: string;
  route: Route;
  /** Length of its HTML. */
  bytes: number;
}

/** All pages of a built site, by path. Throws at one that no route makes. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const routes = await pageRoutes();
  const names = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const pages = names.map(async (name) => {
    const file = join(folder, name);
    const path = `/${name.split(sep).join('/')}`.replace(/(?<=\/)index\.html$/, '');
    return { path, file, route: routeOf(path, routes), bytes: (await stat(file)).size };
  });
  return (await Promise.all(pages)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The addresses of a built site's pages: `"/articles/"`; that of `404.html`, which has none, is left out. */
export async function builtPaths(folder: string): Promise<string[]> {
  return (await builtPages(folder)).map(({ path }) => path).filter((path) => path.endsWith('/'));
}

/** One page of each kind, the fullest: the article with most in it, the speaker who is quoted most. */
export function fullestOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const fullest = new Map<Route, BuiltPage>();
  for (const page of pages) if (page.bytes > (fullest.get(page.route)?.bytes ?? 0)) fullest.set(page.route, page);
  return [...fullest.values()].sort((a, b) => (a.route < b.route ? -1 : 1));
}
