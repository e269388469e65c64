import { join } from 'node:path';
import { readArticle } from '../../src/article/file.ts';
import { findBrokenAnchors } from '../../src/extract/text/anchors.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { UNNAMED } from '../../src/schema/ids.ts';
import type { Measure, Site } from '../../src/schema/site.ts';
import type { RegisteredSpeaker } from '../../src/schema/speaker.ts';
import { findLeftovers } from '../add/leftovers.ts';
import { contentDir, namesIn, readSourceFile, type SourceFile, sourceSlugs } from '../content/corpus.ts';
import { readTextIfThere } from '../content/text-file.ts';
import { blindEditors } from '../desk/layers.ts';
import type { Aliases } from './aliases.ts';
import { checkCorrections } from './corrections.ts';
import { Drawing } from './drawing.ts';
import { type Report, top } from './report.ts';
import { Copies, checkSource } from './sources.ts';

type Required = Site['require_checked'];

interface Known {
  speakers: readonly RegisteredSpeaker[];
  /** Ids of speakers whose files cannot be used. */
  unread: ReadonlySet<string>;
  /** What must have been checked. */
  required: Required;
  /** Null where `site.yaml` cannot be used: what hangs on it is not checked. */
  measures: readonly Measure[] | null;
  /** Names to be looked for in every text. */
  aliases: Aliases;
  today: string;
}

/** Every source, what editors corrected in it, and its article. */
export async function checkArticles(report: Report, known: Known): Promise<void> {
  const { speakers, today } = known;
  const measures = known.measures === null ? null : new Set(known.measures.map(({ id }) => id));
  const copies = new Copies();
  const drawing = new Drawing();
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const claimIds = new Map<string, string>();
  const unreviewed = new Set<string>();
  const slugs = await sourceSlugs();
  const all = new Set(slugs);
  const unfinished = new Set((await findLeftovers(join(contentDir, 'sources'))).map(({ slug }) => slug));
  for (const slug of await namesIn(join(contentDir, 'sources'), '.yaml')) {
    if (!all.has(slug) && !unfinished.has(slug))
      report.error(join(contentDir, 'sources', `${slug}.yaml`), {
        ...top,
        rule: 'source-pair',
        reason: `There is no ${slug}.txt beside it. Add the text, or delete this file.`,
      });
  }
  for (const slug of await namesIn(join(contentDir, 'articles'), '.md')) {
    if (!all.has(slug))
      report.error(join(contentDir, 'articles', `${slug}.md`), {
        ...top,
        rule: 'orphan',
        reason: `There is no sources/${slug}.txt. Run \`npm run extract\`, which deletes this file.`,
      });
  }
  const blind = (await blindEditors()).flatMap((name) => [`blind/${name}/corrections`, `blind/${name}/checks`]);
  const decided = await Promise.all(['corrections', 'checks', ...blind].map(edits));
  for (const [folder, slug] of decided.flat()) {
    if (!all.has(slug))
      report.error(join(contentDir, folder, `${slug}.yaml`), {
        ...top,
        rule: 'orphan',
        reason: `There is no sources/${slug}.txt. Rename this file after the source that it is about, or delete it.`,
      });
  }
  for (const slug of await namesIn(join(contentDir, 'earlier'), ''))
    if (!all.has(slug))
      report.error(join(contentDir, 'earlier', slug), {
        ...top,
        rule: 'orphan',
        reason: `There is no sources/${slug}.txt. Rename this folder after the article that it is about, or delete it.`,
      });
  for (const slug of slugs) {
    const path = join(contentDir, 'articles', `${slug}.md`);
    const source = await report.reading(() => readSourceFile(slug));
    if (source !== null) {
      known.aliases.lookIn(source.text);
      checkSource(report, source, copies, today);
      drawing.add(source);
    }
    for (const { dir } of source?.earlier ?? []) await checkEarlier(report, join(dir, 'articles', `${slug}.md`));
    if (source === null) continue; // its article cannot be made, and is not looked at
    const file = await report.reading(async () => (await readTextIfThere(path)) ?? '');
    if (file === '')
      report.error(path, { ...top, rule: 'not-extracted', reason: 'There is no such file. Run `npm run extract`.' });
    if (file === null || file === '') continue;
    const article = await report.reading(() => readArticle(file, path).article);
    if (article === null) continue;
    const lines = file.split('\n');
    const placeOf = ({ id }: Claim) => ({
      line: lines.findIndex((text) => text.startsWith('  - {"type"') && text.includes(`"id":"${id}"`)) + 1,
      column: 1,
    });
    const say = (claim: Claim, rule: string, reason: string) =>
      report.error(path, {
        ...placeOf(claim),
        rule,
        reason: `Claim ${claim.id} ${JSON.stringify(claim.exact)}: ${reason}.`,
      });
    checkCorrections(report, source, article, { speakers, measures: known.measures ?? [] });
    checkArticle(article, source, (reason) => report.error(path, { ...top, rule: 'drift', reason }));
    for (const { claim, reason } of findBrokenAnchors(source.text, article.paragraphs, article.claims))
      say(claim, 'anchor', reason);
    checkRequired(article, known.required, say);
    const quotations = new Set(article.claims.filter(({ type }) => type === 'quotation').map(({ id }) => id));
    for (const claim of article.claims) {
      const other = claimIds.get(claim.id);
      if (other !== undefined && other !== slug)
        say(claim, 'claim-id', `the article ${other} has a claim of the same id. Run \`npm run extract -- --force\``);
      claimIds.set(claim.id, slug);
      if (claim.type === 'figure') {
        if (claim.measure !== null && measures?.has(claim.measure) === false)
          say(claim, 'reference', `site.yaml has no measure "${claim.measure}". Run \`npm run extract\``);
        if (claim.quotation !== null && !quotations.has(claim.quotation))
          say(claim, 'reference', `the article has no quotation ${claim.quotation}. Run \`npm run extract\``);
      }
      for (const { id, name } of partiesOf(claim)) {
        const registered = names.get(id);
        if (registered === undefined && id !== UNNAMED && !unreviewed.has(id) && !known.unread.has(id)) {
          unreviewed.add(id);
          report.warn(path, {
            ...placeOf(claim),
            rule: 'unknown-speaker',
            reason: `Nobody has reviewed ${JSON.stringify(name)}. Write speakers/${id}.md, or put the name among the aliases of a speaker.`,
          });
        }
        if (registered !== undefined && registered !== name)
          say(
            claim,
            'reference',
            `names ${id} "${name}", but speakers/${id}.md has "${registered}". Run \`npm run extract\``,
          );
      }
    }
  }
  drawing.check(report, speakers);
}

/** Files of what editors decided, by folder and article. */
async function edits(folder: string): Promise<[folder: string, slug: string][]> {
  return (await namesIn(join(contentDir, folder), '.yaml')).map((slug) => [folder, slug]);
}

/** What the site must not be built without: that an editor has checked every quotation, or every claim. */
function checkRequired(
  { claims, checks = [] }: Article,
  required: Required,
  say: (claim: Claim, rule: string, reason: string) => void,
): void {
  if (required === null) return;
  const checked = new Set(checks.map(({ claim }) => claim));
  const wanted = claims.filter(({ type }) => required === 'all' || type === 'quotation');
  const open = wanted.filter(({ id }) => !checked.has(id));
  const [first] = open;
  if (first !== undefined)
    say(
      first,
      'unchecked',
      `no editor has checked it. ${open.length} of ${wanted.length} are unchecked here, and site.yaml has \`require_checked: ${required}\`. Check them in \`npm run desk\``,
    );
}

function checkArticle(
  { slug, counts, claims, paragraphs }: Article,
  source: SourceFile,
  say: (reason: string) => void,
) {
  if (slug !== source.slug) say(`Its slug is "${slug}". Run \`npm run extract\`.`);
  for (const type of ['quotation', 'figure', 'date'] as const) {
    const found = claims.filter((claim) => claim.type === type).length;
    if (found !== counts[type])
      say(`counts.${type} is ${counts[type]}, but there are ${found}. Run \`npm run extract\`.`);
  }
  paragraphs.forEach(({ start, end }, index) => {
    if (start >= end || end > source.text.length || start < (paragraphs[index - 1]?.end ?? 0))
      say(
        `Paragraph ${index} (${start}–${end}) is empty, outside of the source, or out of order. Run \`npm run extract\`.`,
      );
  });
}

function partiesOf(claim: Claim): { id: string; name: string }[] {
  if (claim.type === 'date') return [];
  const others = claim.type === 'quotation' ? [...claim.with, ...claim.via, claim.to] : [];
  return [claim.speaker, ...others].filter((party) => party !== null);
}

/** An earlier version has an article that can be read. */
async function checkEarlier(report: Report, path: string): Promise<void> {
  const file = await report.reading(async () => (await readTextIfThere(path)) ?? '');
  if (file === '')
    report.error(path, { ...top, rule: 'not-extracted', reason: 'There is no such file. Run `npm run extract`.' });
  else if (file !== null) await report.reading(() => readArticle(file, path).article);
}
