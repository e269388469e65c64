import { writeFile } from 'node:fs/promises';
import { extractVerbatim, type Knowledge } from '../../src/article/make.ts';
import { GROUNDS_STAGE, type Grounds, probability } from '../../src/extract/confidence/earned.ts';
import type { Weights } from '../../src/extract/confidence/weights.ts';
import type { ExtractInput } from '../../src/extract/index.ts';
import type { Evidence } from '../../src/extract/speakers/evidence.ts';
import type { TraceStep } from '../../src/extract/text/trace.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { UsageError } from '../cli.ts';
import { bandsOf, calibrationError, type Judged } from './reliability.ts';
import { scoreSets } from './sets/index.ts';
import { PRIOR, type Prior, type Sample, weigh } from './weigh.ts';

/** Where the weights are kept. */
const FITTED = new URL('../../src/extract/confidence/fitted.ts', import.meta.url);

/** What was fitted, and how far it is off for articles that it was not fitted to. */
export interface Fit {
  readonly samples: number;
  /** Expected calibration error by cross-validation over articles, 0 to 1. */
  readonly claim: number;
  readonly speaker: number;
}

/** Speakers whom no words name where they speak. */
const implied: ReadonlySet<Evidence> = new Set([
  'spoke last',
  'spoke right before',
  'spoke last in the paragraph',
  'became the subject',
]);

/** Articles are dealt to so many parts; each part is told by what is fitted to the others. */
const FOLDS = 5;

/** Fits the confidence of quotations to the sets of a folder, and writes its weights. Nothing of their texts is kept. */
export async function fitConfidence(folder: string, knowledge: Knowledge): Promise<Fit> {
  const grounds = new Map<string, Grounds>();
  const { sets } = await scoreSets(folder, knowledge, (input) => read(input, grounds));
  const claims: Sample[] = [];
  const speakers: Sample[] = [];
  for (const { kind, judged } of sets)
    for (const one of judged) {
      const own = grounds.get(`${one.article} ${one.claim}`);
      if (one.type !== 'quotation' || own === undefined || one.outcome === 'open') continue;
      const sample = { article: one.article, grounds: own, isRight: one.outcome === 'right' };
      claims.push(sample);
      // Attributions have the words that name a speaker, and seldom whom they stand for: they tell of speakers whom no words name.
      // Who has no name cannot be misnamed.
      const isTold = kind === 'attributions' ? implied.has(own.by) : own.by !== 'unnamed';
      if (one.isThere && isTold) speakers.push(sample);
    }
  if (claims.length === 0)
    throw new UsageError(`No quotation of the sets in ${folder} tells on what grounds it was read.`);
  const [claim, speaker] = [weigh(claims, PRIOR.claim), weigh(speakers, PRIOR.speaker)];
  await writeFile(FITTED, source(claim, speaker));
  return {
    samples: claims.length,
    claim: crossValidated(claims, PRIOR.claim),
    speaker: crossValidated(speakers, PRIOR.speaker),
  };
}

/** The claims of a text with the speaker that each would have, however doubtful; their grounds are noted by article and id. */
function read(input: ExtractInput, grounds: Map<string, Grounds>): Claim[] {
  const told = new Map<string, Grounds>();
  const trace = ({ stage, start, end, why }: TraceStep) => {
    if (stage === GROUNDS_STAGE) told.set(`${start} ${end}`, groundsIn(why));
  };
  const { claims } = extractVerbatim({ ...input, trace }, input.id);
  return claims.map((claim) => {
    const own = told.get(`${claim.start} ${claim.end}`);
    if (claim.type !== 'quotation' || own === undefined) return claim;
    grounds.set(`${input.id} ${claim.id}`, own);
    const [likeliest] = claim.maybe ?? [];
    return likeliest === undefined
      ? claim
      : { ...claim, speaker: { ...likeliest, exact: null, start: null, end: null } };
  });
}

/** `"clause behind the cue, weak; he or she"`. */
function groundsIn(words: string): Grounds {
  const [tie = '', by = ''] = words.split('; ');
  return { pattern: tie.replace(/, weak$/, ''), isWeak: tie.endsWith(', weak'), by: by as Evidence };
}

/** How far probabilities are off for articles that they were not fitted to. */
function crossValidated(samples: readonly Sample[], prior: Prior): number {
  const articles = [...new Set(samples.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, index) => [article, index % FOLDS]));
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = weigh(
      samples.filter(({ article }) => foldOf.get(article) !== fold),
      prior,
    );
    for (const { article, grounds, isRight } of samples)
      if (foldOf.get(article) === fold)
        judged.push({
          ...{ article, claim: '', type: 'quotation', isThere: true, outcome: isRight ? 'right' : 'wrong' },
          confidence: probability(weights, grounds),
        });
  }
  return calibrationError(bandsOf(judged));
}

function source(claim: Weights, speaker: Weights): string {
  const of = (weights: Record<string, number>) =>
    Object.entries(weights)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `      ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
      .join('\n');
  const block = ({ base, weak, pattern, by }: Weights) =>
    `{\n    base: ${base},\n    weak: ${weak},\n    pattern: {\n${of(pattern)}\n    },\n    by: {\n${of(by)}\n    },\n  }`;
  return `import type { Weights } from './weights.ts';

/** Fitted to annotated sets by \`npm run score -- --sets FOLDER --fit\`; not written by hand. */
export const fitted: { readonly claim: Weights; readonly speaker: Weights } = {
  claim: ${block(claim)},
  speaker: ${block(speaker)},
};
`;
}
