import { dateMatching, gatherDates, type SameEvent } from '../../../src/link/clusters/dates.ts';
import { figureMatching, gatherFigures } from '../../../src/link/clusters/figures.ts';
import { type Cluster, clustersAmong } from '../../../src/link/clusters/index.ts';
import { gatherQuotations, quotationMatching, type SameWords } from '../../../src/link/clusters/quotations.ts';
import { dateDifferences } from '../../../src/link/differences/dates.ts';
import type { Difference } from '../../../src/link/differences/difference.ts';
import { contextDifferences, contextMatching, type FigureInContext } from '../../../src/link/differences/figures.ts';
import type { Bond } from '../../../src/link/gather.ts';
import type { Placed } from '../../../src/link/linkable.ts';
import type { Match, Matching } from '../../../src/link/matching.ts';
import { type SharedText, sharedAmong } from '../../../src/link/shared-text/index.ts';
import {
  type Paragraph,
  paragraphMatching,
  passageOf,
  type StretchInCommon,
} from '../../../src/link/shared-text/passages.ts';
import type { DateClaim, Figure, Quotation } from '../../../src/schema/claim.ts';

// What is linked, kind by kind: its rules are those of src/link, which knows nothing of archives.

/** What a group of items that hang together gives. */
export interface Found {
  readonly clusters?: readonly Cluster[];
  readonly differences?: readonly Difference[];
  readonly shared?: readonly SharedText[];
}

/** A paragraph with what its passages are shown by. */
export interface StoredParagraph extends Paragraph {
  readonly article: Placed['article'];
  readonly text: string;
}

interface Kind<Item, Read, Common> {
  readonly matching: Matching<Item, Read, Common>;
  /** What items say together that hang together along their matches, which name them by their place among them. */
  readonly together: (items: readonly Item[], matches: readonly Match<Common>[]) => Found;
}

/** So that each kind is used with its own items alone. */
type Sealed = Kind<unknown, unknown, object>;

function kind<Item, Read, Common extends object>(of: Kind<Item, Read, Common>): Sealed {
  return of as unknown as Sealed;
}

export type KindName = 'figure' | 'quotation' | 'date' | 'context' | 'paragraph';

export const kinds: Readonly<Record<KindName, Sealed>> = {
  figure: kind({
    matching: figureMatching,
    together: (figures: readonly Placed<Figure>[], bonds: readonly Bond[]) => ({
      clusters: clustersAmong(figures, gatherFigures(figures, bonds)),
    }),
  }),
  quotation: kind({
    matching: quotationMatching,
    together: (quotations: readonly Placed<Quotation>[], pairs: readonly SameWords[]) => ({
      clusters: clustersAmong(quotations, gatherQuotations(quotations, pairs)),
      differences: dateDifferences('utterance', quotations, ({ said }) => said, pairs),
    }),
  }),
  date: kind({
    matching: dateMatching,
    together: (dates: readonly Placed<DateClaim>[], pairs: readonly SameEvent[]) => ({
      clusters: clustersAmong(dates, gatherDates(dates, pairs)),
      differences: dateDifferences('event', dates, ({ edtf }) => edtf, pairs),
    }),
  }),
  context: kind({
    matching: contextMatching,
    together: (figures: readonly FigureInContext[], bonds: readonly Bond[]) => ({
      differences: contextDifferences(figures, bonds),
    }),
  }),
  paragraph: kind({
    matching: paragraphMatching,
    together: (paragraphs: readonly StoredParagraph[], matches: readonly Match<StretchInCommon>[]) => {
      const articles = [...Map.groupBy(paragraphs, ({ slug }) => slug).values()].map((own) => {
        const texts: string[] = [];
        for (const { index, text } of own) texts[index] = text;
        return { article: (own[0] as StoredParagraph).article, texts };
      });
      return { shared: sharedAmong(paragraphs, matches.map(passageOf), articles) };
    },
  }),
};
