import type { WebSite } from 'schema-dts';
import type { Site } from '../../schema/site.ts';
import { cardHref, href, iconHref } from '../addresses.ts';
import { addressOf, siteId } from '../frame/json-ld/address.ts';
import { iconSizes } from '../pictures/manifest.ts';

/** The site and who publishes it: the front page. */
export function webSite({ name, tagline, description, language, subject }: Site, host: URL): WebSite {
  const url = addressOf(href('/'), host);
  return {
    '@type': 'WebSite',
    '@id': siteId(host),
    url,
    name,
    alternateName: tagline,
    description,
    about: subject,
    inLanguage: language,
    image: addressOf(cardHref(), host),
    publisher: { '@type': 'Organization', name, url, logo: addressOf(iconHref(Math.max(...iconSizes)), host) },
  };
}
