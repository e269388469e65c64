import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Knowledge, makeArticleFile } from '../../src/article/make.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { systemErrorInWords } from '../../src/schema/reading/system-words.ts';
import {
  contentDir,
  namesIn,
  readSite,
  readSourceFile,
  readSpeakers,
  type SourceFile,
  sourceSlugs,
} from '../content/corpus.ts';
import { readTextIfThere, removeLeftovers, writeText } from '../content/text-file.ts';
import type { Progress } from './progress.ts';
import { type Renamed, renamedSpeakers } from './renamed-speakers.ts';
import { codeHash, hash, readState, type State, writeState } from './state.ts';

/** Speakers and measures of the content folder; none where it has none. */
export async function readKnowledge(): Promise<Knowledge> {
  const [speakers, site] = await Promise.all([readSpeakers(), readSite()]);
  return { speakers, measures: site?.measures ?? [] };
}

/** After so many written articles the state is saved. */
const SAVE_EVERY = 500;

export interface Outcome {
  written: string[];
  unchanged: string[];
  removed: string[];
  /** Speakers whose address changed, by their id. */
  renamed: Map<string, Renamed>;
}

/**
 * Writes the article of every source that is new or changed, and removes those whose source is gone; with `only`, no
 * article but the one of that slug is looked at.
 */
export async function updateArticles({
  force = false,
  only,
  progress = () => {},
}: {
  force?: boolean;
  only?: string;
  progress?: Progress;
} = {}): Promise<Outcome> {
  await removeLeftovers(join(contentDir, 'articles'));
  const outcome: Outcome = { written: [], unchanged: [], removed: [], renamed: new Map() };
  const [knowledge, code, before] = await Promise.all([readKnowledge(), codeHash(), readState(contentDir)]);
  const common = hash([code, JSON.stringify(knowledge)]);
  const after: State = only === undefined ? {} : { ...before };
  const problems = await forEachSource(
    async (slug) => {
      const source = await readSourceFile(slug);
      for (const { made, path, key } of versionsOf(source)) {
        const fingerprint = (file: string | null) => hash([common, ...partsOf(made), file ?? '']);
        const there = await readTextIfThere(path);
        const isFresh = !force && before[key] === fingerprint(there);
        const wanted = isFresh ? there : makeArticleFile(made, knowledge);
        after[key] = fingerprint(wanted);
        if (wanted === null || wanted === there) outcome.unchanged.push(key);
        else {
          if (there !== null)
            for (const renamed of renamedSpeakers(there, wanted, path)) outcome.renamed.set(renamed.is, renamed);
          await writeText(path, wanted);
          outcome.written.push(key);
          // What is done stays done when the run is interrupted.
          if (outcome.written.length % SAVE_EVERY === 0) await writeState(contentDir, { ...before, ...after });
        }
      }
    },
    progress,
    only,
  );
  for (const slug of only === undefined ? await orphans() : []) {
    await rm(articlePath(slug));
    outcome.removed.push(slug);
  }
  await writeState(contentDir, after);
  if (problems.length > 0) throw joined(problems);
  return outcome;
}

/** A file that is not what the extractor would write, and where it first differs. */
export interface Drift {
  path: string;
  line: number;
  reason: string;
}

/** Compares `content/articles` with what the extractor would write; writes nothing. */
export async function findDrift(): Promise<Drift[]> {
  const knowledge = await readKnowledge();
  const drift: Drift[] = [];
  const problems = await forEachSource(async (slug) => {
    for (const { made, path } of versionsOf(await readSourceFile(slug))) {
      const wanted = makeArticleFile(made, knowledge);
      const there = await readTextIfThere(path);
      if (there === null) drift.push({ path, line: 1, reason: 'is missing' });
      else if (there !== wanted) drift.push({ path, ...firstDifference(there, wanted) });
    }
  });
  for (const slug of await orphans()) drift.push({ path: articlePath(slug), line: 1, reason: 'has no source' });
  if (problems.length > 0) throw joined(problems);
  return drift;
}

/** An article and what there was of it before: each has a file of its own. `key` names it in the state and the outcome. */
function versionsOf(source: SourceFile): { made: SourceFile; path: string; key: string }[] {
  const { slug, earlier } = source;
  return [
    { made: source, path: articlePath(slug), key: slug },
    ...earlier.map((version, index) => ({
      made: { ...version, earlier: earlier.slice(0, index) },
      path: articlePath(slug, version.dir),
      key: `${slug} until ${version.until}`,
    })),
  ];
}

/** All of a source that its article is made from. */
function partsOf({ text, about, corrections, checks, earlier }: SourceFile): string[] {
  const own = [text, ...[about, corrections.corrections, checks.checks].map((part) => JSON.stringify(part))];
  return [...own, ...earlier.flatMap(partsOf)];
}

function articlePath(slug: string, dir = contentDir): string {
  return join(dir, 'articles', `${slug}.md`);
}

/** One after the other, so that memory stays bounded; a source that cannot be used does not stop the rest. */
async function forEachSource(
  use: (slug: string) => Promise<void>,
  progress: Progress = () => {},
  only?: string,
): Promise<ContentError[]> {
  const problems: ContentError[] = [];
  const slugs = (await sourceSlugs()).filter((slug) => only === undefined || slug === only);
  for (const [index, slug] of slugs.entries()) {
    try {
      await use(slug);
    } catch (error) {
      if (systemErrorInWords(error) !== null) throw error;
      if (!(error instanceof ContentError)) throw new Error(`${slug} could not be extracted.`, { cause: error });
      problems.push(error);
    }
    progress(index + 1, slugs.length);
  }
  return problems;
}

async function orphans(): Promise<string[]> {
  const slugs = new Set(await sourceSlugs());
  return (await namesIn(join(contentDir, 'articles'), '.md')).filter((slug) => !slugs.has(slug));
}

function joined(problems: readonly ContentError[]): Error {
  const [first, ...others] = problems;
  return first !== undefined && others.length === 0
    ? first
    : new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
}

function firstDifference(there: string, wanted: string): Omit<Drift, 'path'> {
  const [old, fresh] = [there.split('\n'), wanted.split('\n')];
  const index = old.findIndex((line, i) => line !== fresh[i]);
  const line = index === -1 ? old.length : index;
  const [has, wants] = [old[line], fresh[line]];
  let column = 0;
  while (has !== undefined && wants !== undefined && has[column] === wants[column]) column++;
  return { line: line + 1, reason: `differs\n  has   ${around(has, column)}\n  wants ${around(wants, column)}` };
}

/** The line about a column, as a reader needs it to see what is meant. */
function around(line: string | undefined, column: number): string {
  if (line === undefined) return '(end of file)';
  const [start, end] = [Math.max(0, column - 80), column + 80];
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
