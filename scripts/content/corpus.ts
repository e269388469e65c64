import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ArticleSource, CorrectionsFile } from '../../src/article/make.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { faultOf, wantedBy } from '../../src/schema/reading/in-words.ts';
import { parseFrontMatter, parsePlacedYaml } from '../../src/schema/reading/yaml-file.ts';
import { type Site, siteSchema } from '../../src/schema/site.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { slugSchema } from '../../src/schema/span.ts';
import { type RegisteredSpeaker, speakerSchema } from '../../src/schema/speaker.ts';
import { contentDir } from '../../src/site/record/content-files.ts';
import { readChecks } from './checks.ts';
import { readCorrections } from './corrections.ts';
import { readText, readTextIfThere } from './text-file.ts';

/** The corpus that commands work on: the one that the site is built from. */
export { contentDir };

export interface SourceFile extends ArticleSource {
  earlier: readonly EarlierFile[];
  /** `<slug>.yaml`, and where a key of it stands. */
  aboutPath: string;
  placeAt: CorrectionsFile['placeAt'];
}

/** An article as it was before a later version, in a content folder of its own. */
export interface EarlierFile extends SourceFile {
  dir: string;
  /** The name of that folder: the day on which the later version came, numbered from the second of a day on. */
  until: string;
}

/** Names of the files of a folder that end so, sorted, without the ending; none where there is no such folder. */
export async function namesIn(dir: string, ending: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending))
    .sort();
}

/** Slugs of all sources, sorted. */
export async function sourceSlugs(dir = contentDir): Promise<string[]> {
  return namesIn(join(dir, 'sources'), '.txt');
}

/** A source text, what is known about it, and what editors corrected and checked. */
export async function readSourceFile(slug: string, dir = contentDir): Promise<SourceFile> {
  const path = join(dir, 'sources', `${slug}.txt`);
  const fault = faultOf(slugSchema, slug);
  if (fault !== null)
    throw new ContentError(path, [{ line: 1, column: 1, reason: `The file's name ${fault} Rename it.` }]);
  const text = await readText(path);
  const yamlPath = join(dir, 'sources', `${slug}.yaml`);
  const yaml = await readTextIfThere(yamlPath);
  if (yaml === null) throw new ContentError(yamlPath, [{ line: 1, column: 1, reason: await noAbout(slug, dir) }]);
  const [corrections, checks] = await Promise.all([readCorrections(slug, dir), readChecks(slug, dir)]);
  const { data: about, placeAt } = parsePlacedYaml(yaml, yamlPath, schemaFor(text));
  const earlier = await readEarlier(slug, dir);
  return { slug, path, text, about, aboutPath: yamlPath, placeAt, corrections, checks, earlier };
}

/** What there was of an article before, oldest first: `earlier/<slug>/<day>/` is the content folder that it was in, for it alone. */
async function readEarlier(slug: string, dir: string): Promise<EarlierFile[]> {
  const folder = join(dir, 'earlier', slug);
  return Promise.all(
    (await namesIn(folder, '')).map(async (until) => {
      const own = join(folder, until);
      return { ...(await readSourceFile(slug, own)), dir: own, until };
    }),
  );
}

async function noAbout(slug: string, dir: string): Promise<string> {
  const isMisnamed = (await readTextIfThere(join(dir, 'sources', `${slug}.yml`))) !== null;
  return isMisnamed
    ? `There is no such file, but ${slug}.yml. Rename that to ${slug}.yaml.`
    : `There is no such file beside ${slug}.txt. Move ${slug}.txt out of sources/ and add it with \`npm run add\`, which writes both; or write this file like the others here, with ${wantedBy(sourceSchema)}.`;
}

/** The words that a note is about stand in this very text. */
function schemaFor(text: string) {
  return sourceSchema.superRefine(({ notes }, context) => {
    notes.forEach(({ at }, index) => {
      if (at !== undefined && !text.includes(at))
        context.addIssue({
          code: 'custom',
          path: ['notes', index, 'at'],
          message: `${JSON.stringify(at)} is not in the text. Copy the words exactly as they are there`,
        });
    });
  });
}

/** The registry of speakers, by id; empty where there is none. */
export async function readSpeakers(dir = contentDir): Promise<RegisteredSpeaker[]> {
  const folder = join(dir, 'speakers');
  const ids = await namesIn(folder, '.md');
  return Promise.all(
    ids.map(async (id) => {
      const path = join(folder, `${id}.md`);
      const { data } = parseFrontMatter(await readText(path), path, speakerSchema);
      return { id, ...data };
    }),
  );
}

/** `site.yaml` and where a key of it stands, or null where there is none. */
export async function readPlacedSite(
  dir = contentDir,
): Promise<{ site: Site; placeAt: CorrectionsFile['placeAt'] } | null> {
  const path = join(dir, 'site.yaml');
  const yaml = await readTextIfThere(path);
  if (yaml === null) return null;
  const { data: site, placeAt } = parsePlacedYaml(yaml, path, siteSchema);
  return { site, placeAt };
}

/** `site.yaml`, or null where there is none. */
export async function readSite(dir = contentDir): Promise<Site | null> {
  return (await readPlacedSite(dir))?.site ?? null;
}
