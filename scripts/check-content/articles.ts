import { join } from 'node:path';
import { isEdtf } from '../../src/extract/dates/edtf.ts';
import { edtfValuesOf, findBrokenAnchors } from '../../src/extract/text/anchors.ts';
import { readArticle } from '../../src/markdown/article-file.ts';
import type { Article } from '../../src/schema/article.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { RegisteredSpeaker } from '../../src/schema/speaker.ts';
import { contentDir, namesIn, readSourceFile, type SourceFile, sourceSlugs } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';
import { type Report, top } from './report.ts';

interface Known {
  speakers: readonly RegisteredSpeaker[];
  measures: ReadonlySet<string>;
}

/** Every source and its article. Gives the names of speakers that nobody has reviewed yet. */
export async function checkArticles(report: Report, { speakers, measures }: Known): Promise<Set<string>> {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const claimIds = new Map<string, string>();
  const unreviewed = new Set<string>();
  const slugs = await sourceSlugs();
  for (const slug of await namesIn(join(contentDir, 'sources'), '.yaml')) {
    if (!slugs.includes(slug))
      report.add(join(contentDir, 'sources', `${slug}.yaml`), { ...top, reason: `There is no ${slug}.txt beside it.` });
  }
  for (const slug of await namesIn(join(contentDir, 'articles'), '.md')) {
    if (!slugs.includes(slug))
      report.add(join(contentDir, 'articles', `${slug}.md`), {
        ...top,
        reason: `There is no sources/${slug}.txt. Run \`npm run extract\`, which removes this file.`,
      });
  }
  for (const slug of slugs) {
    const path = join(contentDir, 'articles', `${slug}.md`);
    const source = await report.reading(() => readSourceFile(slug));
    const file = await readText(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      report.add(path, { ...top, reason: 'There is no such file. Run `npm run extract`.' });
      return null;
    });
    if (source === null || file === null) continue;
    const article = await report.reading(() => readArticle(file, path).article);
    if (article === null) continue;
    const lines = file.split('\n');
    const say = (claim: Claim, reason: string) => {
      const line = lines.findIndex((text) => text.includes(`"id":"${claim.id}"`)) + 1;
      report.add(path, { line, column: 1, reason: `Claim ${claim.id} ${JSON.stringify(claim.exact)}: ${reason}.` });
    };
    checkArticle(article, source, (reason) => report.add(path, { ...top, reason }));
    for (const { claim, reason } of findBrokenAnchors(source.text, article.paragraphs, article.claims))
      say(claim, reason);
    const quotations = new Set(article.claims.filter(({ type }) => type === 'quotation').map(({ id }) => id));
    for (const claim of article.claims) {
      const other = claimIds.get(claim.id);
      if (other !== undefined && other !== slug) say(claim, `the article ${other} has a claim of the same id`);
      claimIds.set(claim.id, slug);
      for (const value of edtfValuesOf(claim)) if (!isEdtf(value)) say(claim, `"${value}" is not EDTF level 1`);
      if (claim.type === 'figure') {
        if (claim.measure !== null && !measures.has(claim.measure))
          say(claim, `site.yaml has no measure "${claim.measure}"`);
        if (claim.quotation !== null && !quotations.has(claim.quotation))
          say(claim, `the article has no quotation ${claim.quotation}`);
      }
      for (const { id, name } of partiesOf(claim)) {
        const registered = names.get(id);
        if (registered === undefined && id !== 'unnamed') unreviewed.add(name);
        if (registered !== undefined && registered !== name)
          say(claim, `names ${id} "${name}", but content/speakers has "${registered}"`);
      }
    }
  }
  return unreviewed;
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
      say(`Paragraph ${index} (${start}–${end}) is empty, outside of the source, or out of order.`);
  });
}

function partiesOf(claim: Claim): { id: string; name: string }[] {
  if (claim.type === 'date') return [];
  const others = claim.type === 'quotation' ? [...claim.with, ...claim.via, claim.to] : [];
  return [claim.speaker, ...others].filter((party) => party !== null);
}
