import { extractVerbatim, type Knowledge } from '../../../src/article/make.ts';
import type { ExtractInput } from '../../../src/extract/index.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import type { Judged } from '../reliability.ts';
import { scoreArticle } from './articles.ts';
import { scoreAttributions } from './attributions.ts';
import { scoreDays } from './days.ts';
import { Judge } from './names.ts';
import { scoreQuantities } from './quantities.ts';
import { type AnnotatedSet, type QuantitiesRecord, readSets } from './record.ts';
import { scoreSaid } from './said.ts';
import { type Measured, type SetFault, Tally } from './tally.ts';

/** What one set says of the extractor. */
export interface SetScore {
  readonly name: string;
  readonly kind: AnnotatedSet['kind'];
  readonly texts: number;
  readonly measures: readonly Measured[];
  readonly faults: readonly SetFault[];
  readonly judged: readonly Judged[];
}

export interface FolderScore {
  readonly sets: readonly SetScore[];
  /** Files whose records are of no kind that is scored. */
  readonly others: readonly string[];
}

/** Extracts the texts of every annotated set of a folder and scores what comes out. */
export async function scoreSets(
  folder: string,
  knowledge: Knowledge,
  read: (input: ExtractInput) => Claim[] = (input) => extractVerbatim(input, input.id).claims,
): Promise<FolderScore> {
  const { sets, others, sameNames } = await readSets(folder);
  const judge = new Judge(sameNames);
  return { sets: sets.map((set) => scoreSet(set, judge, knowledge, read)), others };
}

/** Whether the annotators say what the quantities come to. */
function isValued(records: readonly QuantitiesRecord[]): boolean {
  return records.some(({ figures }) => figures.some(({ value }) => value !== null));
}

function scoreSet(
  set: AnnotatedSet,
  judge: Judge,
  knowledge: Knowledge,
  read: (input: ExtractInput) => Claim[],
): SetScore {
  const tally = new Tally();
  const claimsOf = (id: string, text: string, published: string | null | undefined): Claim[] =>
    read({ id, text, published: published ?? null, ...knowledge });
  switch (set.kind) {
    case 'articles':
      for (const record of set.records)
        scoreArticle(record, claimsOf(record.id, record.text, record.published), judge, tally);
      break;
    case 'said':
      for (const record of set.records)
        scoreSaid(record, claimsOf(record.id, record.text, record.published), judge, tally);
      break;
    case 'attributions':
      for (const record of set.records)
        scoreAttributions(record, claimsOf(record.id, record.text, record.reference), tally);
      break;
    case 'quantities':
      for (const record of set.records)
        scoreQuantities(record, claimsOf(record.id, record.text, record.reference), tally, isValued(set.records));
      break;
    case 'days':
      for (const record of set.records) scoreDays(record, claimsOf(record.id, record.text, record.reference), tally);
      break;
  }
  const { kind, name, records } = set;
  return { kind, name, texts: records.length, measures: tally.measures, faults: tally.faults, judged: tally.judged };
}
