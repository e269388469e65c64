import { glob } from 'node:fs/promises';
import { sep } from 'node:path';

// A kind of page is a route: a file of src/pages that makes HTML.

/** A route as its addresses look, its variable parts in brackets: `/articles/[slug]/`, `/404.html`. */
export type Route = string;

/** All routes that make pages. Files and folders that begin with an underscore make none. */
export async function pageRoutes(folder = 'src/pages'): Promise<Route[]> {
  const files = (await Array.fromAsync(glob('**/*.astro', { cwd: folder }))).map((file) => file.split(sep).join('/'));
  return files
    .filter((file) => !/(?:^|\/)_/.test(file))
    .map(routeOfFile)
    .sort();
}

/** `"articles/[slug].astro"` → `"/articles/[slug]/"`, `"index.astro"` → `"/"`, `"404.astro"` → `"/404.html"` */
export function routeOfFile(file: string): Route {
  const name = file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '');
  if (name === '404') return '/404.html';
  return name === '' ? '/' : `/${name}/`;
}

/**
 * The route that makes a path; of several, the one with the fewest variable parts, and of these the one with the most
 * fixed ones. Throws where there is none.
 */
export function routeOf(path: string, routes: readonly Route[]): Route {
  const [route] = routes
    .filter((candidate) => patternOf(candidate).test(path))
    .sort((a, b) => variableParts(a) - variableParts(b) || b.split('/').length - a.split('/').length);
  if (route === undefined) throw new Error(`No file of src/pages makes ${path}.`);
  return route;
}

/** `[...rest]` stands for any number of segments, none included; `[name]` for one. */
function patternOf(route: Route): RegExp {
  const pattern = route
    .replace(/[.*+?^${}()|\\]/g, '\\$&')
    .replace(/\/\[\\\.\\\.\\\.\w+\]/g, '(?:/.+)?')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`);
}

/** A rest counts for more than any number of single parts. */
function variableParts(route: Route): number {
  return (route.match(/\[/g)?.length ?? 0) + (route.includes('[...') ? 100 : 0);
}
