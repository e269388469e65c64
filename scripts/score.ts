import { placeAt } from '../src/schema/reading/text-faults.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { readKnowledge } from './extract/articles.ts';
import { compareFields } from './score/fields.ts';
import { fitConfidence } from './score/fit.ts';
import { scorePlanted } from './score/links/planted.ts';
import type { LinkScore } from './score/links/score.ts';
import { measuredCommit, publish } from './score/publish.ts';
import { readScored, type Scored } from './score/read.ts';
import { type Band, bandsOf, calibrationError, judgedIn } from './score/reliability.ts';
import { f1, precision, recall, type Score, score, share } from './score/score.ts';
import { type SetScore, scoreSets } from './score/sets/index.ts';

const help = `
Usage: npm run score [-- --json | --quiet]
       npm run score -- --sets FOLDER [--json | --faults | --fit | --publish]

Compares what the extractor finds in ${contentDir}/sources with the hand annotations in ${contentDir}/gold: precision,
recall and F1 by kind of claim, how often each field of what was found is right, how often each band of confidence is, and
every miss, extra and wrong field with its place. Then the same for ${contentDir}/articles, after editors' corrections.
Run \`npm run extract\` before it.

  --json         numbers only, as JSON
  --quiet        no list of misses
  --sets FOLDER  the annotated sets of a folder instead, .ndjson with one text a line: what is found, how much of it is right,
                 and how often each band of confidence is; README says what the records have
  --fit          with --sets, fits the confidence of quotations to them, and writes src/extract/confidence/fitted.ts;
                 says how far it is off by cross-validation over the texts
  --publish      with --sets, writes the figures to ${contentDir}/quality/development.yaml, which the Method page prints;
                 changes to the extractor have to be committed first, so that the page can name the commit
  --faults       with --sets, every difference from the annotations

A quotation is found when one that agrees on “own words or report” shares half of its characters; a figure or date when
one overlaps it. What the annotator marked doubtful is neither required nor punished.
Then the same for the links between articles, on a planted corpus: same claims, shared text, differences.
`;

const options = {
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
  sets: { type: 'string' },
  faults: { type: 'boolean' },
  fit: { type: 'boolean' },
  publish: { type: 'boolean' },
} as const;

await runCommand({ help, options }, async ({ json, quiet, sets, faults, fit, publish: isPublished }) => {
  await needContent();
  if (fit === true) return fitTo(sets);
  if (isPublished === true) return publishFolder(sets);
  if (sets !== undefined) return scoreFolder(sets, { json: json === true, faults: faults === true });
  const [scored, corrected] = [await readScored('extracted'), await readScored('corrected')];
  if (scored.length === 0) throw new UsageError(`There is no annotation in ${contentDir}/gold.`);
  const [total, after] = [score(scored), score(corrected)];
  const bands = bandsOf(judgedIn(scored));
  const links = await scorePlanted();
  if (json) console.log(JSON.stringify({ articles: scored.length, ...total, bands, corrected: after, links }, null, 2));
  else {
    if (!quiet) for (const article of scored) printFaults(article);
    printScore(total);
    printReliability(bands);
    console.log('\nAfter corrections');
    if (!quiet) for (const article of corrected) printFaults(article);
    printScore(after);
    printLinks(links, quiet === true);
  }
  return 0;
});

async function fitTo(folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new UsageError('--fit goes with --sets FOLDER.');
  const { samples, claim, speaker } = await fitConfidence(folder, await readKnowledge());
  console.log(`Fitted to ${samples} quotations. Expected calibration error by cross-validation over the texts:`);
  console.log(`  words and speaker  ${claim.toFixed(3)}\n  speaker            ${speaker.toFixed(3)}`);
  return 0;
}

async function publishFolder(folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new UsageError('--publish goes with --sets FOLDER.');
  const commit = await measuredCommit();
  if (commit === 'changed')
    throw new UsageError('The extractor has changes that are not committed. Commit them, then measure.');
  const { sets } = await scoreSets(folder, await readKnowledge());
  if (sets.length === 0) throw new UsageError(`There is no annotated set in ${folder}.`);
  console.log(`Wrote ${await publish(sets, { measured: new Date().toISOString().slice(0, 10), commit })}.`);
  return 0;
}

async function scoreFolder(folder: string, { json, faults }: { json: boolean; faults: boolean }): Promise<number> {
  const { sets, others } = await scoreSets(folder, await readKnowledge());
  if (sets.length === 0) throw new UsageError(`There is no annotated set in ${folder}.`);
  const bands = bandsOf(sets.flatMap(({ judged }) => judged));
  if (json) {
    const measured = sets.map(({ name, texts, measures, judged }) => ({
      name,
      texts,
      measures,
      bands: bandsOf(judged),
    }));
    console.log(JSON.stringify({ sets: measured, bands, calibration: calibrationError(bands) }, null, 2));
    return 0;
  }
  for (const set of sets) printSet(set, faults);
  if (others.length > 0) console.log(`\nNot scored, as their records are of another kind: ${others.join(', ')}`);
  console.log('\nAll sets together');
  printReliability(bands);
  return 0;
}

function printSet({ name, texts, measures, faults, judged }: SetScore, withFaults: boolean): void {
  console.log(`\n${name}: ${texts} ${texts === 1 ? 'text' : 'texts'}`);
  for (const { measure, right, of } of measures)
    console.log(`  ${measure.padEnd(44)}${percent(right, of)}  (${right}/${of})`);
  if (withFaults) for (const { id, what, detail } of faults) console.log(`    ${id} ${what}: ${detail}`);
  printReliability(bandsOf(judged));
}

/** ` 97.4%`, right-aligned. */
function percent(part: number, whole: number): string {
  return `${(100 * share(part, whole)).toFixed(1)}%`.padStart(7);
}

function printFaults({ path, text, pairs, misses, extras }: Scored): void {
  const faults = [
    ...misses.map((gold) => ({ at: gold.start, what: 'missed', detail: `${labelOf(gold)} ${quote(gold.exact)}` })),
    ...extras.map((claim) => ({ at: claim.start, what: 'extra', detail: `${labelOf(claim)} ${quote(claim.exact)}` })),
    ...pairs.flatMap((pair) =>
      compareFields(pair)
        .filter(({ right }) => !right)
        .map(({ name, got, want }) => ({
          at: pair.gold.start,
          what: name,
          detail: `${labelOf(pair.gold)} ${name === 'span' ? '' : `${quote(pair.gold.exact)} `}has ${quote(got)}, wants ${quote(want)}`,
        })),
    ),
  ].sort((a, b) => a.at - b.at);
  for (const { at, what, detail } of faults) {
    const { line, column } = placeAt(text, at);
    console.log(`${path}:${line}:${column} (${at}) ${what}: ${detail}\n    …${contextOf(text, at)}…`);
  }
  if (faults.length > 0) console.log('');
}

function printScore({ found, fields }: Score): void {
  console.log('                        required  found   P      R      F1');
  for (const entry of found) {
    const numbers = [precision(entry), recall(entry), f1(entry)].map((value) => value.toFixed(3));
    console.log(
      `${entry.group.padEnd(24)}${String(entry.required).padStart(8)}${String(entry.found).padStart(7)}   ${numbers.join('  ')}`,
    );
  }
  console.log('\nFields of what was found');
  for (const group of new Set(fields.map((entry) => entry.group))) {
    const accuracies = fields
      .filter((entry) => entry.group === group)
      .map(({ field, right, of }) => `${field} ${right}/${of} ${(100 * share(right, of)).toFixed(0)}%`);
    console.log(`${group.padEnd(24)}${accuracies.join(' · ')}`);
  }
}

function printReliability(bands: readonly Band[]): void {
  console.log('\nReliability: how often claims of a band of confidence are right (who; how much and for when; when)');
  console.log('                           right     of  share   said  open');
  for (const { type, from, right, of, open, sum } of bands) {
    const numbers = [String(right).padStart(8), String(of).padStart(7), percent(right, of), percent(sum, of)];
    console.log(`${`${type} ${from.toFixed(1)}+`.padEnd(24)}${numbers.join('')}${String(open).padStart(6)}`);
  }
  for (const type of new Set(bands.map((band) => band.type))) {
    const error = calibrationError(bands.filter((band) => band.type === type));
    console.log(`${`${type}, calibration`.padEnd(24)}${error.toFixed(3).padStart(8)} (expected error)`);
  }
}

function printLinks(links: readonly LinkScore[], quiet: boolean): void {
  console.log('\nLinks between articles, in pairs, on the planted corpus');
  console.log('                        expected  found   P      R');
  for (const { what, expected, found, precision: p, recall: r, missed, extra } of links) {
    const numbers = [p, r].map((value) => value.toFixed(3)).join('  ');
    console.log(`${what.padEnd(24)}${String(expected).padStart(8)}${String(found).padStart(7)}   ${numbers}`);
    if (quiet) continue;
    for (const pair of missed) console.log(`    missed ${pair}`);
    for (const pair of extra) console.log(`    extra ${pair}`);
  }
}

function labelOf(claim: { type: string; mode?: string; kind?: string }): string {
  return claim.type === 'date' ? 'date' : `${claim.mode ?? claim.kind} ${claim.type}`;
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}

function contextOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - 50), at + 70).replace(/\s+/g, ' ');
}
