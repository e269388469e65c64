import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** What comes into a site by other ways than its bundles. */
const beside: Readonly<Record<string, string>> = {
  pagefind: 'The search: its script, its WebAssembly and the index that it writes.',
  'world-countries':
    'Names of countries and their people, which the texts were read with: this site contains information from ' +
    'world-countries, which is made available under the Open Database License (ODbL).',
};

/** A package of which a site has a part. */
interface Notice {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says it; null where it says none. */
  readonly licence: string | null;
  /** Where the package comes from, or null. */
  readonly home: string | null;
  /** What of it is here; null of a package in the scripts and styles. */
  readonly what: string | null;
  /** The licence, word for word. */
  readonly text: string;
}

/**
 * Writes `licences.txt` into the built site: of each package that a script, a style or a font file was bundled from, its
 * name, its version and the whole text of its licence. A package without one ends the build.
 */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [gather(folders)] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const name of Object.keys(beside)) folders.add(join('node_modules', name));
        const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
        await writeFile(new URL('licences.txt', dir), textOf(notices));
      },
    },
  };
}

/** Collects the folders of packages that reach the browser: modules of its scripts, files beside them. */
function gather(folders: Set<string>): Plugin {
  const add = (id: string) => {
    const folder = packageOf(id);
    if (folder !== null) folders.add(folder);
  };
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const isForBrowsers = this.environment.name === 'client';
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset') part.originalFileNames.forEach(add);
        else if (isForBrowsers) part.moduleIds.forEach(add);
      }
    },
  };
}

/** The folder of the package that a module is from, `node_modules/d3-scale`; null of the site's own. */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const at = path.lastIndexOf('node_modules/');
  if (at === -1) return null;
  const [first = '', second = ''] = path.slice(at + 'node_modules/'.length).split('/');
  return path.slice(0, at) + join('node_modules', first, first.startsWith('@') ? second : '');
}

/** Reads a package's own words about itself. Throws where it has no licence to pass on. */
export function noticeOf(folder: string): Notice {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
    licenses?: readonly { type: string }[];
    homepage?: string;
    repository?: string | { url: string };
  };
  const texts = licenceTextsIn(folder);
  if (texts.length === 0)
    throw new Error(
      `${about.name} is in the site's files, and ${folder} holds no licence that could be passed on. Do without this package.`,
    );
  const { repository } = about;
  return {
    name: about.name,
    version: about.version,
    licence: about.license ?? about.licenses?.map(({ type }) => type).join(' or ') ?? null,
    home: about.homepage ?? (typeof repository === 'object' ? repository.url : repository) ?? null,
    what: beside[about.name] ?? null,
    text: texts.join('\n\n'),
  };
}

/** The licences of a package, word for word: `LICENSE.md`, or each file of a folder of that name. */
function licenceTextsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? readdirSync(path)
            .map((name) => join(path, name))
            .sort()
        : [path];
    })
    .map((path) => readFileSync(path, 'utf8').trim());
}

function textOf(notices: readonly Notice[]): string {
  const list = notices.map(
    ({ name, version, licence }) => `  ${name} ${version}${licence === null ? '' : `, ${licence}`}`,
  );
  const whole = notices.map(({ name, version, home, what, text }) =>
    [`${name} ${version}`, ...[home, what].filter((line) => line !== null), '', text].join('\n'),
  );
  return `${[`The files of this site hold work of others:\n\n${list.join('\n')}`, ...whole].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
