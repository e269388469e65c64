import { type Official, type Outcome, outcomeOf } from '../../link/outcomes.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Claim, Figure } from '../../schema/claim.ts';
import { UNNAMED } from '../../schema/ids.ts';
import { byPublication } from '../../schema/order.ts';
import type { SeriesRow } from '../../schema/series.ts';
import type { Measure, Series, Site } from '../../schema/site.ts';
import { capitalised, edtfInWords, inferred, modalityWords } from '../words/format.ts';
import { THE_ARTICLE } from '../words/names.ts';
import { printsTime, timeInArticle } from '../words/times.ts';

/** An article with its claims. */
export interface ReadArticle {
  readonly article: ArticleMeta;
  readonly claims: readonly Claim[];
}

/** A figure of one of the site's measures, in one article. */
export interface StatedFigure {
  readonly claim: Figure;
  readonly article: ArticleMeta;
  readonly measure: Measure;
  /** When it was said, EDTF; null where the article does not tell. */
  readonly said: string | null;
  /** The same in words, between brackets where worked out. */
  readonly saidWords: string | null;
  /** Whether it stands between quotation marks. */
  readonly marked: boolean;
  /** Whether its sentence prints the time that it holds for, in full. */
  readonly periodStated: boolean;
  /** The same of the time that a growth is measured against. */
  readonly baseStated: boolean;
}

/** One statement, wherever it is printed: the same value of the same speaker, in the same way, for the same time. */
export interface Statement {
  /** In order of publication; never empty. */
  readonly places: readonly [StatedFigure, ...StatedFigure[]];
  readonly first: StatedFigure;
  readonly outcome: Outcome;
}

/** All figures of the measures, levels and rates, in order of publication. */
export function statedFigures(articles: readonly ReadArticle[], measures: readonly Measure[]): StatedFigure[] {
  const ordered = articles.toSorted((a, b) => byPublication(a.article, b.article));
  return ordered.flatMap(({ article, claims }) => {
    const quotations = new Map(
      claims.flatMap((claim) => (claim.type === 'quotation' ? [[claim.id, claim] as const] : [])),
    );
    return claims.flatMap((claim): StatedFigure[] => {
      if (claim.type !== 'figure') return [];
      const measure = measures.find(({ id }) => id === claim.measure);
      if (measure === undefined) return [];
      const quotation = claim.quotation === null ? undefined : quotations.get(claim.quotation);
      const time = quotation?.said ?? null;
      return [
        {
          claim,
          article,
          measure,
          said: time,
          saidWords: time === null ? null : timeInArticle(time, claims),
          marked: quotation !== undefined && quotation.mode !== 'indirect' && quotation.marked,
          periodStated: printsTime(claim.period, claim, claims),
          baseStated: printsTime(claim.base, claim, claims),
        },
      ];
    });
  });
}

/** Whether a figure says how much there was, is or will be: neither a rate nor a rise by so much. */
export function isLevel({ claim, measure }: StatedFigure): boolean {
  return claim.unit === measure.unit && claim.change === null;
}

/** Whether it says by how much something grew. */
export function isGrowth({ claim }: StatedFigure): boolean {
  return claim.kind === 'percent' && claim.change !== null;
}

/** Puts together what is the same statement in several articles. */
export function statementsOf(figures: readonly StatedFigure[], officials: readonly Official[]): Statement[] {
  const groups = Map.groupBy(figures, ({ claim, measure }) =>
    JSON.stringify([
      measure.id,
      claim.speaker?.id === UNNAMED ? claim.speaker.name : (claim.speaker?.id ?? null),
      claim.value,
      claim.low,
      claim.high,
      claim.unit,
      claim.modality,
      claim.period,
      claim.change,
    ]),
  );
  return [...groups.values()].map((group) => {
    const places = group as [StatedFigure, ...StatedFigure[]];
    return { places, first: places[0], outcome: outcomeOf(places[0].claim, places[0].measure, officials) };
  });
}

/** Whether it is a percentage, of whatever. */
export function isRate({ claim }: StatedFigure): boolean {
  return claim.kind === 'percent';
}

/** Id of who stated it; all whom nobody names share one. */
export function speakerOf({ claim }: StatedFigure): string {
  return claim.speaker?.id ?? UNNAMED;
}

/** Slugs of the articles that print it, divided by spaces. */
export function slugsOf({ places }: Statement): string {
  return [...new Set(places.map(({ article }) => article.slug))].join(' ');
}

/** Who stated it, in words. */
export function whoOf({ claim }: StatedFigure): string {
  return claim.speaker?.name ?? capitalised(THE_ARTICLE);
}

/** “forecast”, “goal”, “stated”. */
export function modalityOf({ claim }: StatedFigure): string {
  return modalityWords[claim.modality ?? 'actual'];
}

/** The time that a figure is for, in words, between brackets where worked out; null where none is stated. */
export function periodWords({ claim, periodStated }: StatedFigure): string | null {
  if (claim.period === null) return null;
  const words = edtfInWords(claim.period);
  return periodStated ? words : inferred(words);
}

/** A value of a figure in the scale of its measure: `40`, `35–40`. */
export function scaledWords({ claim, measure }: StatedFigure): string {
  const { value, low, high } = claim;
  if (value !== null) return numberOf(value / measure.scale);
  const ends = [low, high].filter((end) => end !== null).map((end) => numberOf(end / measure.scale));
  return ends.length === 0 ? '…' : ends.join('–');
}

/** At most so many digits after the point: two in drawings and differences, as printed in tables. */
export function numberOf(value: number, digits = 2): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}

/** With its sign, the minus a real one. */
export function signed(value: number, digits = 2): string {
  const rounded = numberOf(Math.abs(value), digits);
  return `${value < 0 && rounded !== '0' ? '−' : rounded === '0' ? '' : '+'}${rounded}`;
}

/** All that is stated and recorded of the measures of a site. */
export interface LedgerInput {
  readonly site: Pick<Site, 'measures'> & {
    readonly chart: Pick<NonNullable<Site['chart']>, 'title' | 'measure'> | null;
  };
  readonly series: readonly { readonly series: Series; readonly rows: readonly SeriesRow[] }[];
  readonly articles: readonly ReadArticle[];
}
