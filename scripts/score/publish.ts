import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import type { Development, Measure } from '../../src/schema/quality.ts';
import { contentDir } from '../content/corpus.ts';
import { writeText } from '../content/text-file.ts';
import { bandsOf } from './reliability.ts';
import type { SetScore } from './sets/index.ts';

type Kind = Development['sets'][number]['kind'];
type Size = keyof Development['sets'][number]['size'];

/** How much of one measure is right, over all sets of a kind. */
interface Count {
  readonly right: number;
  readonly of: number;
}

/** What each published measure is called by the scorer; two names are precision and recall, of which F1 is made. */
const published: Readonly<Record<Kind, Partial<Record<Measure, readonly string[]>>>> = {
  articles: {
    direct_found: ['quotes direct recall'],
    partial_found: ['quotes partial recall'],
    reported_found: ['quotes indirect recall'],
    marked_right: ['quotes precision, marked'],
    reported_right: ['quotes precision, indirect'],
    speaker_right: ['quotes speaker right'],
    speaker_wrong: ['quotes speaker wrong'],
    figures_found: ['figures found'],
    value_right: ['figures value right'],
    unit_right: ['figures unit right'],
    modality_right: ['figures modality right'],
    period_right: ['figures period right'],
    subject_right: ['figures of right'],
    figure_speaker_right: ['figures speaker right'],
    dates_found: ['dates found'],
    day_right: ['dates value right'],
  },
  said: {
    statements_found: ['said recall'],
    speaker_right: ['said speaker right'],
    speaker_wrong: ['said speaker wrong'],
    statements_with_right_speaker: ['said found with the right speaker'],
  },
  attributions: {
    direct_found: ['attributions recall of direct speech'],
    partial_found: ['attributions recall of partial speech'],
    reported_found: ['attributions recall of indirect speech'],
    speaker_right: ['attributions speaker right'],
    verb_right: ['attributions verb right'],
  },
  amounts: { value_f1: ['figures value precision', 'figures value recall'] },
  places: { figures_f1: ['figures place precision', 'figures place recall'] },
  days: {
    dates_f1: ['dates place precision', 'dates place recall'],
    day_f1: ['dates place and days precision', 'dates place and days recall'],
  },
};

/** What was annotated, by the measures that count over all of it. */
const annotated: Readonly<Record<Kind, Partial<Record<Size, readonly string[]>>>> = {
  articles: {
    statements: ['quotes direct recall', 'quotes partial recall', 'quotes indirect recall'],
    figures: ['figures found'],
    dates: ['dates found'],
  },
  said: { statements: ['said recall'] },
  attributions: { statements: ['attributions recall of all speech'] },
  amounts: { figures: ['figures value recall'] },
  places: { figures: ['figures place recall'] },
  days: { dates: ['dates place recall'] },
};

/** The figures of a folder of sets as the Method page prints them: sets that are annotated alike are one, and have no names. */
export function developmentOf(
  sets: readonly SetScore[],
  version: Pick<Development, 'measured' | 'commit'>,
): Development {
  const kinds = Map.groupBy(sets, kindOf);
  return {
    ...version,
    sets: (Object.keys(published) as Kind[]).flatMap((kind) => {
      const ofKind = kinds.get(kind);
      return ofKind === undefined ? [] : [{ kind, size: sizeOf(kind, ofKind), results: resultsOf(kind, ofKind) }];
    }),
    reliability: bandsOf(sets.flatMap(({ judged }) => judged)).map(({ type, from, right, of, open, sum }) => ({
      ...{ type, from, right, of, open },
      expected: of === 0 ? 0 : percent(sum / of),
    })),
  };
}

/** Writes `quality/development.yaml` of the content folder, and gives its path. */
export async function publish(sets: readonly SetScore[], version: Pick<Development, 'measured' | 'commit'>) {
  const path = join(contentDir, 'quality', 'development.yaml');
  const head = '# Written by `npm run score -- --sets FOLDER --publish`, not by hand. The Method page prints it.\n';
  await writeText(path, head + stringify(developmentOf(sets, version), { lineWidth: 120 }));
  return path;
}

/** What extraction is made of: a commit of anything else changes no figure. */
const MEASURED = ['src/extract', 'src/article', 'src/schema/edtf.ts', ':(exclude)*.test.ts'];

/** The last commit that changed extraction; null outside of a repository, `'changed'` where it is not committed yet. */
export async function measuredCommit(): Promise<string | null> {
  const git = async (...words: string[]) => {
    const { stdout } = await promisify(execFile)('git', words);
    return stdout.trim();
  };
  const isRepository = await git('rev-parse', '--is-inside-work-tree').then(
    () => true,
    () => false, // no git, or an unpacked archive
  );
  if (!isRepository) return null;
  if ((await git('status', '--porcelain', '--', ...MEASURED)) !== '') return 'changed';
  return git('log', '-1', '--format=%h', '--abbrev=7', '--', ...MEASURED);
}

function kindOf({ kind, measures }: SetScore): Kind {
  if (kind !== 'quantities') return kind;
  return measures.some(({ measure }) => measure === 'figures value recall') ? 'amounts' : 'places';
}

function resultsOf(kind: Kind, sets: readonly SetScore[]): Partial<Record<Measure, number>> {
  const rows = Object.entries(published[kind]).flatMap(([measure, names]) => {
    const shares = names.map((name) => shareOf(countOf(sets, [name])));
    const [first, second] = shares;
    if (first == null) return [];
    if (second === undefined) return [[measure, percent(first)] as const];
    if (second === null) return [];
    return [[measure, percent(first + second === 0 ? 0 : (2 * first * second) / (first + second))] as const];
  });
  return Object.fromEntries(rows);
}

function sizeOf(kind: Kind, sets: readonly SetScore[]): Partial<Record<Size, number>> {
  const texts = sets.reduce((sum, set) => sum + set.texts, 0);
  const counted = Object.entries(annotated[kind]).map(([what, names]) => [what, countOf(sets, names).of] as const);
  return {
    [kind === 'amounts' ? 'texts' : 'articles']: texts,
    ...Object.fromEntries(counted.filter(([, of]) => of > 0)),
  };
}

function countOf(sets: readonly SetScore[], names: readonly string[]): Count {
  const all = sets.flatMap(({ measures }) => measures.filter(({ measure }) => names.includes(measure)));
  return all.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), { right: 0, of: 0 });
}

function shareOf({ right, of }: Count): number | null {
  return of === 0 ? null : right / of;
}

/** `0.9278` → `92.8` */
function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}
