import type { BreadcrumbList, WebPage } from 'schema-dts';
import type { Site } from '../../../schema/site.ts';
import { href } from '../../addresses.ts';
import { addressOf, siteId } from './address.ts';

/** A page, as far as its frame knows it. */
export interface FramedPage {
  readonly title: string;
  readonly description: string;
  /** Path on the host. */
  readonly path: string;
  /** Where in the navigation it belongs; null for a page outside of it. */
  readonly section: { readonly name: string; readonly at: string } | null;
}

/** Any page below the front page: what it is called and where it belongs. */
export function webPage({ title, description, path, section }: FramedPage, site: Site, host: URL): WebPage {
  const url = addressOf(path, host);
  const trail = [
    { name: site.name, at: href('/') },
    ...(section === null || section.at === path ? [] : [section]),
    { name: title, at: path },
  ];
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: site.language,
    isPartOf: { '@id': siteId(host) },
    breadcrumb: breadcrumbs(trail, host),
  };
}

/** The way to a page, from the front page on. */
function breadcrumbs(trail: readonly { name: string; at: string }[], host: URL): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, at }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: addressOf(at, host),
    })),
  };
}
