import type { MonetaryAmount, NewsArticle, QuantitativeValue, Thing } from 'schema-dts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, Figure } from '../../schema/claim.ts';
import { isCalendarDate } from '../../schema/edtf.ts';
import { articleHref } from '../addresses.ts';
import { addressOf, articleId } from '../frame/json-ld/address.ts';
import type { Speaker } from '../record/corpus.ts';
import { speakerThing } from '../speakers/json-ld.ts';

export interface ClaimInput {
  readonly claim: Claim;
  readonly article: ArticleMeta;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Absolute address of the claim's page. */
  readonly permalink: string;
  readonly speakers: ReadonlyMap<string, Pick<Speaker, 'id' | 'name' | 'kind' | 'roles' | 'aliases' | 'wikidata'>>;
}

/** A claim: a quotation, the claim of a figure, or the statement of a time. */
export function claimThing(input: ClaimInput, host: URL): Thing {
  const { claim, article, sentence, permalink } = input;
  const isPartOf = articleOf(article, host);
  const common = { '@id': `${permalink}#claim`, url: permalink, inLanguage: article.language };
  if (claim.type === 'date')
    return {
      '@type': 'Statement',
      ...common,
      name: claim.exact,
      text: claim.event ?? sentence,
      ...(claim.edtf !== null && { temporalCoverage: claim.edtf }),
      isPartOf,
    };
  const { things, credit } = whoSays(claim, input, host);
  if (claim.type === 'quotation')
    return {
      '@type': 'Quotation',
      ...common,
      text: claim.exact,
      ...(claim.said !== null && isCalendarDate(claim.said) && { dateCreated: claim.said }),
      ...(things.length > 0 && {
        spokenByCharacter: things,
        creator: things.map((thing) => ({ '@id': thing['@id'] })),
      }),
      ...credit,
      isPartOf,
    };
  return {
    '@type': 'Claim',
    ...common,
    name: claim.exact,
    text: sentence,
    ...(claim.period !== null && { temporalCoverage: claim.period }),
    ...(things.length > 0 && { creator: things }),
    ...credit,
    about: quantityOf(claim),
    appearance: isPartOf,
  };
}

function articleOf({ slug, title, url, published, publisher, language }: ArticleMeta, host: URL): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': articleId(slug, host),
    url: addressOf(articleHref(slug), host),
    headline: title,
    datePublished: published.value,
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    isBasedOn: url,
  };
}

/** Who is a person or an organisation by the registry, and the names of those of whom nobody has said which. */
function whoSays(claim: Exclude<Claim, { type: 'date' }>, { speakers }: ClaimInput, host: URL) {
  const joint = claim.type === 'quotation' ? claim.with : [];
  const parties = [claim.speaker, ...joint].filter((party) => party !== null);
  const reviewed = (id: string) => {
    const speaker = speakers.get(id);
    return speaker === undefined || speaker.kind === null ? null : speaker;
  };
  const names = parties.filter(({ id }) => reviewed(id) === null).map(({ name }) => name);
  return {
    things: parties.flatMap(({ id }) => {
      const speaker = reviewed(id);
      return speaker === null ? [] : [speakerThing(speaker, host) as SpeakerThing];
    }),
    credit: names.length === 0 ? {} : { creditText: names.join(', ') },
  };
}

/** What `speakerThing` makes of a speaker whose kind is known. */
type SpeakerThing = { '@type': 'Person' | 'Organization'; '@id': string };

function quantityOf({ value, low, high, unit, kind }: Figure): MonetaryAmount | QuantitativeValue {
  const amount = {
    ...(value !== null && { value }),
    ...(low !== null && { minValue: low }),
    ...(high !== null && { maxValue: high }),
  };
  return kind === 'money'
    ? { '@type': 'MonetaryAmount', currency: unit, ...amount }
    : { '@type': 'QuantitativeValue', unitText: unit, ...amount };
}
