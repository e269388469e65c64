import type { Measure } from '../schema/site.ts';
import type { FigureDraft } from './draft.ts';
import type { Document } from './text/document.ts';
import { lastStartingBy } from './text/span.ts';

/** Nouns that measure nothing by themselves: what they are of stands elsewhere in the sentence. */
const generic =
  /\b(?:level|goal|target|objective|figure|total|amount|volume|volumes|value|mark|record|high|low|sum)\b/i;

/**
 * The measure of the site that each figure belongs to, if any. Its unit must be the measure's, or it is a rate of change.
 * What it is of must have the measure's words; where that is not known, or says nothing (“the total”), its sentence must.
 * No other place decides this: what a claim has as `measure`, or a correction gives it, is all that is asked later.
 */
export function assignMeasures(doc: Document, figures: readonly FigureDraft[], measures: readonly Measure[]): void {
  if (measures.length === 0) return;
  const measureOf = measuring(measures);
  for (const figure of figures) {
    const { start, end } = figure;
    const found = measureOf(figure, () => {
      const sentence = doc.sentences[Math.max(0, lastStartingBy(doc.sentences, start))];
      return sentence === undefined ? '' : doc.text.slice(sentence.start, sentence.end);
    });
    figure.measure = found?.measure.id ?? null;
    const why =
      found === null ? 'no measure has its unit and words' : `${found.measure.id}: ${found.where} has its words`;
    doc.trace?.({ stage: 'measure', rule: 'assignMeasures', field: 'measure', verdict: 'changed', start, end, why });
  }
}

/**
 * A function that gives the measure, of these, that a figure belongs to, and which words say so: those of what it is of, or
 * those of its sentence. Null where none is. A phrase or a sentence is read once, however many figures have it.
 */
export function measuring(measures: readonly Measure[]) {
  const terms = termsOf(measures);
  // By measure, since most figures have the unit of few.
  const names = terms.map((own) => remembering((words: string) => hasTerms(words, own)));
  return (figure: Measured, sentence: () => string) => {
    const { of } = figure;
    for (const [index, measure] of measures.entries()) {
      if (!canMeasure(figure, measure)) continue;
      const isNamed = names[index] as (words: string) => boolean;
      if (of !== null && isNamed(of)) return { measure, where: 'what it is of' } as const;
      if ((of === null || generic.test(of)) && isNamed(sentence())) return { measure, where: 'its sentence' } as const;
    }
    return null;
  };
}

/** What decides to which measure a figure belongs. */
type Measured = Pick<FigureDraft, 'unit' | 'kind' | 'change' | 'of'>;

/** The same function, which works out each value once. */
function remembering<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as V;
  };
}

/** Whether the units go together: a growth rate is of a measure too, though its unit is another. */
function canMeasure(figure: Measured, measure: Measure): boolean {
  return figure.unit === measure.unit || (figure.kind === 'percent' && figure.change !== null);
}

/** The words of a measure: one of each list must be there, none of `not`. */
interface Terms {
  readonly of: readonly RegExp[];
  readonly not: RegExp | null;
}

/** Patterns of each site's measures; they live as long as its list does. */
const known = new WeakMap<readonly Measure[], readonly Terms[]>();

function termsOf(measures: readonly Measure[]): readonly Terms[] {
  let terms = known.get(measures);
  if (terms === undefined) {
    terms = measures.map(({ of, not }) => ({ of: of.map(anyOf), not: not.length === 0 ? null : anyOf(not) }));
    known.set(measures, terms);
  }
  return terms;
}

/** Any of the terms, as whole words: in either case, with any apostrophe, hyphen or white space. */
function anyOf(terms: readonly string[]): RegExp {
  const patterns = terms.map((term) =>
    term
      .trim()
      .split(/[\s‐-―-]+/)
      .map((word) => RegExp.escape(word).replaceAll(/['‘’]/g, "['‘’]"))
      .join('[\\s‐-―-]+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function hasTerms(words: string, { of, not }: Terms): boolean {
  return of.every((term) => term.test(words)) && not?.test(words) !== true;
}
