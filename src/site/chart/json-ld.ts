import type { Dataset } from 'schema-dts';
import type { Series } from '../../schema/site.ts';
import { chartHref } from '../addresses.ts';
import { addressOf } from '../frame/json-ld/address.ts';
import type { ChartView } from './chart.ts';

/** The figures of the chart as a data set: what is measured, for which years, by whom. */
export function dataset(
  { title, summary, measure, years, series }: Pick<ChartView, 'title' | 'summary' | 'measure' | 'years' | 'series'>,
  host: URL,
): Dataset {
  const url = addressOf(chartHref(), host);
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    url,
    name: `${title}: stated and counted`,
    description: summary,
    isAccessibleForFree: true,
    variableMeasured: { '@type': 'PropertyValue', name: measure.name, unitText: measure.scale_name },
    ...(years !== '' && { temporalCoverage: years.replace(' to ', '/') }),
    ...(series.length > 0 && { creator: compilersOf(series).map((name) => ({ '@type': 'Organization', name })) }),
  };
}

function compilersOf(series: readonly Series[]): string[] {
  return [...new Set(series.map(({ by }) => by))];
}
