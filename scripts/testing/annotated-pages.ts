import { readdir, readFile } from 'node:fs/promises';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { z } from 'zod';

// Pages as publishing systems write them, of invented publishers, in `pages/`. Each begins with a comment that says what is to
// be read of it. In it stand, marked before a program read it: the lines of the text ⟦so⟧, what may be in the text or not ⟦?so⟧,
// captions ⟦cso⟧. All else is furniture.

const expectedSchema = z.strictObject({
  system: z.string(),
  headline: z.string(),
  byline: z.string().nullable(),
  day: z.iso.date(),
  publisher: z.string().nullable(),
  url: z.string().optional(),
});

/** A page, and what is to be read of it. Lines have single spaces. */
export interface AnnotatedPage extends z.infer<typeof expectedSchema> {
  readonly html: string;
  readonly lines: readonly string[];
  readonly either: readonly string[];
  readonly captions: readonly string[];
}

/** The annotated pages, by name. */
export async function annotatedPages(): Promise<AnnotatedPage[]> {
  const folder = new URL('pages/', import.meta.url);
  const names = (await readdir(folder)).sort();
  return Promise.all(names.map(async (name) => annotated(await readFile(new URL(name, folder), 'utf8'))));
}

function annotated(file: string): AnnotatedPage {
  const [, head = '', marked = ''] = /^<!--\n(.*?)\n-->\n(.*)$/s.exec(file) ?? [];
  const found: Record<'' | '?' | 'c', string[]> = { '': [], '?': [], c: [] };
  for (const [, kind = '', html = ''] of marked.matchAll(/⟦([?c]?)(.*?)⟧/gs))
    found[kind as '' | '?' | 'c'].push(wordsOf(html));
  const expected = expectedSchema.parse(parse(head));
  return {
    ...expected,
    headline: wordsOf(expected.headline),
    html: marked.replace(/⟦[?c]?|⟧/g, ''),
    lines: found[''],
    either: found['?'],
    captions: found.c,
  };
}

function wordsOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
