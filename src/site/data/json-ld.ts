import type { Dataset } from 'schema-dts';
import type { Site } from '../../schema/site.ts';
import { dataFileHref, dataHref } from '../addresses.ts';
import { addressOf, siteId } from '../frame/json-ld/address.ts';
import { type DataFile, mediaTypes } from './files.ts';
import { dataWords } from './words.ts';

/** All that is on record, as a data set with its downloads. */
export function downloads(
  site: Pick<Site, 'name' | 'description' | 'language'>,
  files: readonly DataFile[],
  host: URL,
): Dataset {
  const url = addressOf(dataHref(), host);
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    url,
    name: dataWords.dataset(site.name),
    description: site.description,
    inLanguage: site.language,
    isAccessibleForFree: true,
    creator: { '@id': siteId(host) },
    distribution: files.map(({ name, format }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: addressOf(dataFileHref(name), host),
      encodingFormat: mediaTypes[format],
    })),
  };
}
