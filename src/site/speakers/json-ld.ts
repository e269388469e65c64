import type { ProfilePage, Quotation as Quoted, Thing } from 'schema-dts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, Quotation } from '../../schema/claim.ts';
import { isCalendarDate } from '../../schema/edtf.ts';
import { articleHref, speakerHref } from '../addresses.ts';
import { addressOf, articleId, speakerId } from '../frame/json-ld/address.ts';
import type { Speaker } from '../record/corpus.ts';

/** As many quotations as a page names to machines; the exports have them all. */
const QUOTATIONS = 20;

/** What kind of thing each kind of speaker is. One that nobody has reviewed yet can be anything. */
const types = {
  person: 'Person',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  'news agency': 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  website: 'NewsMediaOrganization',
} as const;

type Described = Pick<Speaker, 'id' | 'name' | 'kind' | 'roles' | 'aliases' | 'wikidata'>;

/** A speaker: who it is, and the entry of Wikidata that says the same. */
export function speakerThing({ id, name, kind, roles, aliases, wikidata }: Described, host: URL): Thing {
  const page = speakerHref(id);
  const known = {
    '@id': speakerId(id, host),
    name,
    ...(page !== null && { url: addressOf(page, host) }),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(wikidata !== null && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
  const titles = [...new Set(roles.map(({ title }) => title))];
  if (kind === 'person') return { '@type': 'Person', ...known, ...(titles.length > 0 && { jobTitle: titles }) };
  return { '@type': kind === null ? 'Thing' : types[kind], ...known } as Thing;
}

/** A speaker's page: who it is about, and their very words as far as articles print them. */
export function speakerPage(
  speaker: Described,
  record: readonly { readonly article: ArticleMeta; readonly claim: Claim }[],
  host: URL,
): ProfilePage {
  const page = speakerHref(speaker.id) ?? '';
  const own = record.flatMap(({ article, claim }) =>
    claim.type === 'quotation' && claim.mode !== 'indirect' && claim.speaker?.id === speaker.id
      ? [quoted(claim, article, host)]
      : [],
  );
  return {
    '@type': 'ProfilePage',
    '@id': `${addressOf(page, host)}#profile`,
    mainEntity: speakerThing(speaker, host),
    ...(own.length > 0 && { hasPart: own.slice(0, QUOTATIONS) }),
  };
}

function quoted({ id, exact, said, speaker }: Quotation, { slug, title, language }: ArticleMeta, host: URL): Quoted {
  return {
    '@type': 'Quotation',
    url: addressOf(articleHref(slug, id), host),
    text: exact,
    inLanguage: language,
    ...(speaker !== null && { spokenByCharacter: { '@id': speakerId(speaker.id, host) } }),
    ...(said !== null && isCalendarDate(said) && { dateCreated: said }),
    isPartOf: { '@type': 'NewsArticle', '@id': articleId(slug, host), headline: title },
  };
}
