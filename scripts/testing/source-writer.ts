import { clearLeftovers } from '../add/leftovers.ts';
import { Taken, writeSource } from '../add/write-source.ts';
import { sourceOf } from './source-pairs.ts';

// A process that adds, for tests that kill it: `node source-writer.ts <folder> <writer> <slug> …`. It prints the name of
// each source that it was told is in.

const [folder = '', writer = '', ...slugs] = process.argv.slice(2);
await clearLeftovers(folder);
for (const slug of slugs) {
  const { text, about } = sourceOf(writer);
  try {
    await writeSource(folder, slug, text, about);
    process.stdout.write(`${slug}\n`);
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
  }
}
