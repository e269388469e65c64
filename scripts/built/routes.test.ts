import { describe, expect, test } from 'vitest';
import { pageRoutes, routeOf, routeOfFile } from './routes.ts';

test.each([
  ['index.astro', '/'],
  ['articles/index.astro', '/articles/'],
  ['articles/[slug].astro', '/articles/[slug]/'],
  ['speakers/[id]/index.astro', '/speakers/[id]/'],
  ['404.astro', '/404.html'],
])('%s makes %s', (file, route) => {
  expect(routeOfFile(file)).toBe(route);
});

describe('of routes that match a path, the most exact one makes it', () => {
  const routes = [
    '/',
    '/[page]/',
    '/claims/',
    '/claims/[id]/',
    '/claims/[...page]/',
    '/claims/[id]/cite/',
    '/404.html',
  ];
  test.each([
    ['/', '/'],
    ['/claims/', '/claims/'],
    ['/claims/0123/', '/claims/[id]/'],
    ['/claims/2023/2/', '/claims/[...page]/'],
    ['/claims/0123/cite/', '/claims/[id]/cite/'],
    ['/method/', '/[page]/'],
    ['/404.html', '/404.html'],
  ])('%s: %s', (path, route) => {
    expect(routeOf(path, routes)).toBe(route);
  });

  test('a rest below a folder comes before a rest of everything', () => {
    const rests = ['/[...moved]/', '/timeline/[...page]/'];
    expect(routeOf('/timeline/said/', rests)).toBe('/timeline/[...page]/');
    expect(routeOf('/timeline/', rests)).toBe('/timeline/[...page]/');
    expect(routeOf('/articles/quay/', rests)).toBe('/[...moved]/');
  });

  test.each(['/404xhtml', '/a/b/', '/claims'])('none makes %s', (path) => {
    expect(() => routeOf(path, routes)).toThrow(`No file of src/pages makes ${path}.`);
  });
});

test('the site’s own: pages, but neither feeds’ files nor tests', async () => {
  const routes = await pageRoutes();
  expect(routes).toEqual(expect.arrayContaining(['/', '/404.html', '/articles/', '/articles/[slug]/']));
  expect(routes.filter((route) => /feed\.|test|\/_/.test(route))).toEqual([]);
});
