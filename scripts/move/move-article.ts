import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readArticle } from '../../src/article/file.ts';
import { extractSource, type Knowledge, makeArticleFile } from '../../src/article/make.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { faultOf } from '../../src/schema/reading/in-words.ts';
import { nearWord } from '../../src/schema/reading/near-word.ts';
import type { Source } from '../../src/schema/source.ts';
import { slugSchema } from '../../src/schema/span.ts';
import { Unusable } from '../add/found.ts';
import { changeFiles, type FileChange } from '../content/change-files.ts';
import { readChecks } from '../content/checks.ts';
import { contentDir, readSourceFile, type SourceFile, sourceSlugs } from '../content/corpus.ts';
import { readCorrections } from '../content/corrections.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import { blindEditors } from '../desk/layers.ts';
import { readLeftNames, recorded, whyLeft } from './moves.ts';

// An article is renamed, taken out, or has its text replaced: with all that hangs on its name, and with what `moved.yaml`
// tells the site of the addresses that it and its claims had. All of it changes, or nothing (`changeFiles`).

/** Why, in words that readers see, and on what day. */
export interface Told {
  readonly reason: string;
  readonly date: string;
}

/** Files, below the content folder, that have an article's name, beside its source. */
const filesOf = (slug: string) => ({
  corrections: `corrections/${slug}.yaml`,
  checks: `checks/${slug}.yaml`,
  gold: `gold/${slug}.json`,
});

/** The same of an editor who decides without seeing the others. */
const blindFilesOf = (slug: string, editor: string) =>
  ['corrections', 'checks'].map((folder) => `blind/${editor}/${folder}/${slug}.yaml`);

/** Gives an article another name. Gives how many of its claims have another address. */
export async function renameArticle(from: string, to: string, told: Told, knowledge: Knowledge): Promise<number> {
  const source = await sourceOf(from);
  const fault = faultOf(slugSchema, to);
  if (fault !== null) throw new Unusable(`The name "${to}" ${fault} Give another name.`);
  const editors = await blindEditors();
  const taken = await firstThere([
    ...[`sources/${to}.txt`, `sources/${to}.yaml`, ...Object.values(filesOf(to))],
    ...editors.flatMap((editor) => blindFilesOf(to, editor)),
  ]);
  if (taken !== null) throw new Unusable(`There is ${taken} already, and nothing is overwritten. Give another name.`);
  const left = await readLeftNames(contentDir);
  const now = left.get(to);
  if (now !== undefined && now !== from) throw new Unusable(`${whyLeft(to, now)} Give another name.`);
  const ids = newIds(source, to, knowledge);
  const withNewIds = (yaml: string) => withIds(yaml, ids);
  const changes: FileChange[] = [
    { path: `sources/${to}.yaml`, content: await readText(source.aboutPath) },
    { path: `sources/${to}.txt`, content: source.text },
    ...(await moved(filesOf(from).corrections, filesOf(to).corrections, withNewIds)),
    ...(await moved(filesOf(from).checks, filesOf(to).checks, withNewIds)),
    ...(await moved(filesOf(from).gold, filesOf(to).gold, (json) =>
      json.replace(/("article"\s*:\s*)"[^"]*"/, `$1"${to}"`),
    )),
  ];
  const published = await publishedClaims(from);
  const claims = Object.fromEntries(published.map(({ id }) => [id, ids.get(id) ?? null]));
  await changeFiles(contentDir, [
    ...changes,
    await recorded(contentDir, { from, to, ...told, claims }),
    ...(await renamedEarlier(source, to, knowledge)),
    ...(await renamedBlind(source, to, editors, knowledge)),
    ...removals(from),
  ]);
  return published.length;
}

/** Takes an article out. Gives how many claims go with it. */
export async function removeArticle(slug: string, told: Told): Promise<number> {
  const source = await sourceOf(slug);
  const claims = Object.fromEntries((await publishedClaims(slug)).map(({ id }) => [id, null]));
  const editors = await blindEditors();
  const others = await present([
    ...Object.values(filesOf(slug)),
    ...editors.flatMap((editor) => blindFilesOf(slug, editor)),
  ]);
  await changeFiles(contentDir, [
    await recorded(contentDir, { from: slug, to: null, ...told, claims }),
    ...[...others, ...(await earlierFiles(source))].map((path) => ({ path, content: null })),
    ...removals(slug),
  ]);
  return Object.keys(claims).length;
}

/** Files of what there was of an article before, below the content folder. */
async function earlierFiles({ slug, earlier }: SourceFile): Promise<string[]> {
  const names = [`sources/${slug}.yaml`, `sources/${slug}.txt`, `articles/${slug}.md`, ...Object.values(filesOf(slug))];
  return present(earlier.flatMap(({ until }) => names.map((name) => `earlier/${slug}/${until}/${name}`)));
}

/** What there was of an article before, under its new name. Its articles are written anew by the next extraction. */
async function renamedEarlier(source: SourceFile, to: string, knowledge: Knowledge): Promise<FileChange[]> {
  const changes = source.earlier.map(async ({ until, ...version }, index) => {
    const ids = newIds({ ...version, earlier: source.earlier.slice(0, index) }, to, knowledge);
    const withNewIds = (yaml: string) => withIds(yaml, ids);
    const names = [`sources/${source.slug}.yaml`, `sources/${source.slug}.txt`, ...Object.values(filesOf(source.slug))];
    const place = (slug: string, name: string) => `earlier/${slug}/${until}/${name.replace(source.slug, slug)}`;
    const others = await Promise.all(
      names.map((name) =>
        moved(place(source.slug, name), place(to, name), name.startsWith('sources/') ? (text) => text : withNewIds),
      ),
    );
    const made = await present([`earlier/${source.slug}/${until}/articles/${source.slug}.md`]);
    return [...others.flat(), ...made.map((path) => ({ path, content: null }))];
  });
  return (await Promise.all(changes)).flat();
}

/** What editors decided on it without seeing each other, each under the ids that the claims have for that editor. */
async function renamedBlind(
  source: SourceFile,
  to: string,
  editors: readonly string[],
  knowledge: Knowledge,
): Promise<FileChange[]> {
  const changes = editors.map(async (editor) => {
    const dir = join(contentDir, 'blind', editor);
    const [corrections, checks] = [await readCorrections(source.slug, dir), await readChecks(source.slug, dir)];
    const ids = newIds({ ...source, corrections, checks }, to, knowledge);
    const [before, after] = [blindFilesOf(source.slug, editor), blindFilesOf(to, editor)];
    return Promise.all(before.map((path, index) => moved(path, after[index] ?? path, (yaml) => withIds(yaml, ids))));
  });
  return (await Promise.all(changes)).flat(2);
}

/** A file in which the ids of claims are replaced. */
function withIds(yaml: string, ids: ReadonlyMap<string, string>): string {
  return yaml.replace(/\b[0-9a-f]{12}\b/g, (id) => ids.get(id) ?? id);
}

/** Every note is about words that a text has. Throws where one is not, with its place. */
export function checkNotes({ about, aboutPath, placeAt }: SourceFile, text: string): void {
  const problems = about.notes.flatMap(({ at }, index) =>
    at === undefined || text.includes(at)
      ? []
      : [
          {
            ...placeAt(['notes', index, 'at']),
            reason: `The new text does not have the words ${JSON.stringify(at)}, which this note is about, so nothing is changed. Write words that it has, or delete the note; then run the command again.`,
          },
        ],
  );
  if (problems.length > 0) throw new ContentError(aboutPath, problems);
}

/**
 * Replaces an article's text by another, and what was found about that; what editors have written, outlets, notes and what
 * may be shown, stays. Throws where notes or corrections do not hold for it. Gives the ids of claims that went.
 */
export async function replaceText(
  source: SourceFile,
  text: string,
  found: Source,
  told: Told,
  knowledge: Knowledge,
): Promise<string[]> {
  const { slug } = source;
  const { draws_on, notes, display } = source.about;
  checkNotes(source, text);
  const about: Source = { ...found, draws_on, notes, display };
  const now = new Set(claimsIn(fileOf({ ...source, text, about }, knowledge), slug).map(({ id }) => id));
  const gone = (await publishedClaims(slug)).map(({ id }) => id).filter((id) => !now.has(id));
  const claims = Object.fromEntries(gone.map((id) => [id, null]));
  await changeFiles(contentDir, [
    { path: `sources/${slug}.yaml`, content: aboutYaml(about) },
    { path: `sources/${slug}.txt`, content: text },
    ...(gone.length > 0 ? [await recorded(contentDir, { from: slug, to: slug, ...told, claims })] : []),
  ]);
  return gone;
}

/** What is known about an article, as its file has it. */
export function aboutYaml(about: Source): string {
  return stringify(about, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/** A source that is there. Throws `Unusable` where there is none. */
export async function sourceOf(slug: string): Promise<SourceFile> {
  if ((await firstThere([`sources/${slug}.txt`])) === null) throw new Unusable(await noArticle(slug));
  return readSourceFile(slug);
}

async function noArticle(slug: string): Promise<string> {
  const near = nearWord(slug, await sourceSlugs());
  return `There is no article "${slug}": ${join(contentDir, 'sources', `${slug}.txt`)} is not there. ${near === null ? 'Look at its name.' : `Did you mean ${near}?`}`;
}

/** Its article as the extractor would write it. Throws `Unusable` where it cannot. */
export function fileOf(source: SourceFile, knowledge: Knowledge): string {
  try {
    return makeArticleFile(source, knowledge);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    throw new Unusable(
      `With this change the article could not be extracted. Correct this, then run the command again:\n${error.message}`,
    );
  }
}

/** The claims that the site has pages of by now: of the article as it was extracted last; none where it never was. */
export async function publishedClaims(slug: string): Promise<readonly Claim[]> {
  const file = await readTextIfThere(join(contentDir, 'articles', `${slug}.md`));
  return file === null ? [] : claimsIn(file, slug);
}

function claimsIn(file: string, slug: string): readonly Claim[] {
  return readArticle(file, join(contentDir, 'articles', `${slug}.md`)).article.claims;
}

/** Ids that claims have under another name of their article, by those that they have: as extracted, and as corrected. */
function newIds(source: SourceFile, to: string, knowledge: Knowledge): ReadonlyMap<string, string> {
  const pairs = (before: readonly Claim[], after: readonly Claim[]) =>
    before.flatMap(({ id }, index) => (after[index] === undefined ? [] : [[id, after[index].id] as const]));
  const renamed = { ...source, slug: to };
  const extracted = new Map(pairs(extractSource(source, knowledge).claims, extractSource(renamed, knowledge).claims));
  const corrections = source.corrections.corrections.map((correction) =>
    'claim' in correction && correction.claim !== undefined
      ? { ...correction, claim: extracted.get(correction.claim) ?? correction.claim }
      : correction,
  );
  // Of a claim that a correction adds the id is found here only; a check of it changes none.
  const checks = source.checks.checks.flatMap((check) => {
    const claim = extracted.get(check.claim);
    return claim === undefined ? [] : [{ ...check, claim }];
  });
  const edited = { corrections: { ...source.corrections, corrections }, checks: { ...source.checks, checks } };
  const corrected = fileOf({ ...renamed, ...edited }, knowledge);
  return new Map([...extracted, ...pairs(claimsIn(fileOf(source, knowledge), source.slug), claimsIn(corrected, to))]);
}

async function moved(from: string, to: string, rewrite: (text: string) => string): Promise<FileChange[]> {
  const text = await readTextIfThere(join(contentDir, from));
  return text === null
    ? []
    : [
        { path: to, content: rewrite(text) },
        { path: from, content: null },
      ];
}

/** The source goes last, what is known about it first: a text alone is named by `check:content`. */
function removals(slug: string): FileChange[] {
  return [`sources/${slug}.yaml`, `sources/${slug}.txt`].map((path) => ({ path, content: null }));
}

async function firstThere(paths: readonly string[]): Promise<string | null> {
  return (await present(paths))[0] ?? null;
}

async function present(paths: readonly string[]): Promise<string[]> {
  const there = await Promise.all(
    paths.map((path) =>
      access(join(contentDir, path)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return paths.filter((_, index) => there[index]);
}
