import { articleHref, href, speakerHref } from '../../addresses.ts';

// JSON-LD names things by address: absolute, and the same wherever the thing is named.

/** A path of the site as an absolute address. */
export function addressOf(path: string, host: URL): string {
  return new URL(path, host).href;
}

/** Identifies the site in JSON-LD. */
export function siteId(host: URL): string {
  return `${addressOf(href('/'), host)}#website`;
}

/** Identifies an article in JSON-LD. */
export function articleId(slug: string, host: URL): string {
  return `${addressOf(articleHref(slug), host)}#article`;
}

/** Of a speaker with a page: an unnamed source has none. */
export function speakerId(id: string, host: URL): string {
  return `${addressOf(speakerHref(id) ?? '', host)}#speaker`;
}
