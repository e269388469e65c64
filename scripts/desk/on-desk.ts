import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../src/article/file.ts';
import { articleOf, type Opened } from '../../src/desk/opened.ts';
import type { OnDesk } from '../../src/desk/queue.ts';
import { contentDir, namesIn } from '../content/corpus.ts';

/**
 * All articles as the queue has them. Of thousands only those are read anew whose files have changed since; one whose
 * article file is newer than all that it is made of is read from there, which takes a hundredth of the time.
 */
export class Overview {
  readonly #kept = new Map<string, { readonly key: string; readonly onDesk: OnDesk }>();

  /** One article with the decisions in a folder; `known` is when speakers and measures changed last, `open` reads it whole. */
  async of(slug: string, layer: string, known: number, open: () => Promise<Opened>): Promise<OnDesk> {
    const parts = [
      ...[`sources/${slug}.txt`, `sources/${slug}.yaml`, `earlier/${slug}`],
      ...['corrections', 'checks'].map((kind) => join(layer, kind, `${slug}.yaml`)),
    ];
    const times = parts.map((path) => changedAt(join(contentDir, path)));
    const path = join(contentDir, 'articles', `${slug}.md`);
    const made = layer === '' ? changedAt(path) : 0;
    const key = JSON.stringify([known, times, made]);
    const before = this.#kept.get(slug);
    if (before?.key === key) return before.onDesk;
    const isFresh = made > Math.max(known, ...times);
    const onDesk = (isFresh ? await fromFile(path) : null) ?? ofOpened(await open());
    this.#kept.set(slug, { key, onDesk });
    return onDesk;
  }
}

/** When speakers and measures changed last, in milliseconds. */
export async function knowledgeChangedAt(): Promise<number> {
  const speakers = (await namesIn(join(contentDir, 'speakers'), '.md')).map((id) => `speakers/${id}.md`);
  const times = ['site.yaml', 'speakers', ...speakers].map((path) => changedAt(join(contentDir, path)));
  return Math.max(...times);
}

/** An article as it was extracted; null for an excerpt, whose file has not all of its claims. */
async function fromFile(path: string): Promise<OnDesk | null> {
  const { article } = readArticle(await readFile(path, 'utf8'), path, { validate: false });
  return article.display === 'excerpt'
    ? null
    : { article, checked: new Set((article.checks ?? []).map(({ claim }) => claim)) };
}

function ofOpened(at: Opened): OnDesk {
  return { article: articleOf(at), checked: new Set(at.edits.checked.map(({ claim }) => claim)) };
}

/**
 * 0 where there is no such file. It waits for the disk: six files each of a thousand articles take a tenth of the time that as many
 * promises take.
 */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
