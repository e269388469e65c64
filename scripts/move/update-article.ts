import { join } from 'node:path';
import { isSeq, type Node } from 'yaml';
import { applyEdits, extractSource, type Knowledge } from '../../src/article/make.ts';
import { withFiles } from '../../src/desk/decide.ts';
import { entryAt, setIn, withEntryAt, withoutEntries } from '../../src/desk/yaml-list.ts';
import { CorrectionFault } from '../../src/editing/corrections/fault.ts';
import { findClaim } from '../../src/editing/corrections/find-claim.ts';
import { placesOf } from '../../src/editing/corrections/find-words.ts';
import { seenOf, seenWords } from '../../src/editing/identity/seen.ts';
import { indexRegistry } from '../../src/extract/speakers/registry.ts';
import { type Followed, followClaims } from '../../src/link/followed.ts';
import type { Source } from '../../src/schema/source.ts';
import { Unusable } from '../add/found.ts';
import { changeFiles, type FileChange } from '../content/change-files.ts';
import { contentDir, type EarlierFile, namesIn, type SourceFile } from '../content/corpus.ts';
import { readText, readTextIfThere } from '../content/text-file.ts';
import { aboutYaml, checkNotes, fileOf, publishedClaims, type Told } from './move-article.ts';
import { recorded } from './moves.ts';

// A publisher's later version of an article. What there was stays in a content folder of its own,
// `earlier/<slug>/<day>/`: not in Git, since a site's folder need not be a repository, and not beside the sources, since
// every command takes each text there for an article. Its claims are read anew like all others, so that what differs
// between two versions is what the publisher changed, never what the program has learnt since.

/** What an update came to. */
export interface Updated {
  /** The name of the folder that the earlier version is kept in. */
  readonly until: string;
  readonly followed: readonly Followed[];
  /** Decisions that hold no longer and were taken out of the files, in words. */
  readonly lost: readonly string[];
}

/** Takes a later version of an article. Throws `Unusable` where a note does not hold for it, or it is the same text. */
export async function updateText(
  source: SourceFile,
  text: string,
  found: Source,
  told: Told,
  knowledge: Knowledge,
): Promise<Updated> {
  const { slug, about: before } = source;
  if (text === source.text)
    throw new Unusable('It has the same text as the article has already. Give the later version of it.');
  checkNotes(source, text);
  const { draws_on, notes, display } = before;
  const about: Source = { ...found, draws_on, notes, display };
  const paths = { corrections: `corrections/${slug}.yaml`, checks: `checks/${slug}.yaml` };
  const [corrections, checks] = await Promise.all([
    readTextIfThere(join(contentDir, paths.corrections)),
    readTextIfThere(join(contentDir, paths.checks)),
  ]);
  const until = await freeName(slug, told.date);
  const earlier = [...source.earlier, { ...source, dir: join(contentDir, 'earlier', slug, until), until }];
  const files = {
    corrections: withWhatWasSeen(corrections ?? '', source, knowledge),
    checks: checks ?? '',
  };
  const kept = whatHolds({ ...source, text, about, earlier }, files, knowledge);
  const now = withFiles({ ...source, text, about, earlier }, kept.files);
  fileOf(now as SourceFile, knowledge); // that it can be extracted
  const followed = followClaims({ claims: claimsOf(source, knowledge) }, { claims: claimsOf(now, knowledge) });
  const alive = new Set(followed.flatMap(({ is }) => (is === null ? [] : [is.id])));
  const gone = (await publishedClaims(slug)).map(({ id }) => id).filter((id) => !alive.has(id));
  const old = `earlier/${slug}/${until}`;
  const changed = (path: string, was: string | null, is: string): FileChange[] =>
    (was ?? '') === is ? [] : [{ path, content: is === '' ? null : is, was }];
  await changeFiles(contentDir, [
    { path: `${old}/sources/${slug}.yaml`, content: await readText(source.aboutPath) },
    { path: `${old}/sources/${slug}.txt`, content: source.text },
    ...(corrections === null ? [] : [{ path: `${old}/${paths.corrections}`, content: corrections }]),
    ...(checks === null ? [] : [{ path: `${old}/${paths.checks}`, content: checks }]),
    { path: `sources/${slug}.yaml`, content: aboutYaml(about) },
    { path: `sources/${slug}.txt`, content: text },
    ...changed(paths.corrections, corrections, kept.files.corrections),
    ...changed(paths.checks, checks, kept.files.checks),
    ...(gone.length > 0
      ? [
          await recorded(contentDir, {
            ...{ from: slug, to: slug, ...told },
            claims: Object.fromEntries(gone.map((id) => [id, null])),
          }),
        ]
      : []),
  ]);
  return { until, followed, lost: kept.lost };
}

/** The day, numbered where the article was updated on it before. */
async function freeName(slug: string, day: string): Promise<string> {
  const taken = await namesIn(join(contentDir, 'earlier', slug), '');
  for (let number = 1; ; number++) {
    const name = number === 1 ? day : `${day}-${number}`;
    if (!taken.includes(name)) return name;
  }
}

function claimsOf(source: ReturnType<typeof withFiles>, knowledge: Knowledge) {
  return applyEdits(source, extractSource(source, knowledge), knowledge).claims;
}

/** The file of corrections, in which each remembers what it is about: words alone may stand elsewhere in a later version. */
function withWhatWasSeen(file: string, source: SourceFile, knowledge: Knowledge): string {
  const { slug, text, corrections } = source;
  const extraction = extractSource(source, knowledge);
  const { extracted } = applyEdits(source, extraction, knowledge);
  const context = { slug, text, registry: indexRegistry(knowledge.speakers), ...extraction };
  return corrections.corrections.reduce((yaml, correction, index) => {
    const entry = entryAt(yaml, index);
    try {
      if (correction.do === 'add') {
        const { words, occurrence, seen } = correction;
        const place = placesOf(text, words)[(occurrence ?? 1) - 1];
        if (seen === undefined && place !== undefined) setIn(entry, ['seen'], seenWords(text, place));
      } else {
        if (correction.seen === undefined)
          setIn(entry, ['seen'], seenOf(findClaim(extracted, correction, context), text));
        const others = entry.get('with');
        for (const [at, other] of (correction.do === 'merge' ? correction.with : []).entries())
          if (other.seen === undefined && isSeq<Node>(others))
            setIn(entry, ['with', String(at), 'seen'], seenOf(findClaim(extracted, other, context), text));
      }
    } catch (error) {
      if (!(error instanceof CorrectionFault)) throw error;
      return yaml; // it does not hold for the earlier version either, and is told of
    }
    return withEntryAt(yaml, index, entry);
  }, file);
}

/** What of the files holds for a later version; the rest, with the reason, is in the earlier one's files alone. */
function whatHolds(
  source: SourceFile & { earlier: readonly EarlierFile[] },
  files: { readonly corrections: string; readonly checks: string },
  knowledge: Knowledge,
): { files: typeof files; lost: string[] } {
  const extraction = extractSource(source, knowledge);
  const lost: string[] = [];
  let rest = files;
  for (;;) {
    const { problems, unchecked } = applyEdits(withFiles(source, rest), extraction, knowledge);
    const indices = (all: typeof problems) => [...new Set(all.map(({ keys }) => Number(keys[0])))];
    if (problems.length > 0) {
      lost.push(...problems.map(({ reason }) => `A correction holds no longer. ${reason}`));
      rest = { ...rest, corrections: withoutEntries(rest.corrections, indices(problems)) };
    } else if (unchecked.length > 0) {
      lost.push(...unchecked.map(({ reason }) => `A check holds no longer. ${reason}`));
      rest = { ...rest, checks: withoutEntries(rest.checks, indices(unchecked)) };
    } else return { files: rest, lost };
  }
}
