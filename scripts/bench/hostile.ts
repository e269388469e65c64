import { extractVerbatim } from '../../src/article/make.ts';
import { readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { readKnowledge } from '../extract/articles.ts';
import { repeated, typicalSnippets } from '../testing/snippets.ts';
import { cpuTime } from './cpu-time.ts';

/** More than this many times as long per character as prose is a fault. */
const SLOWEST = 10;

/**
 * Prints µs a character and the ratio to prose of the same length, of what the command does with a text: with the speakers
 * and measures of the site. False when one input is too slow.
 */
export async function benchHostile(size: number): Promise<boolean> {
  const knowledge = await readKnowledge();
  const perCharacter = (snippet: string) => {
    const text = repeated(snippet, size);
    const time = cpuTime(() => extractVerbatim({ id: 'bench', text, published: '2021-05-04', ...knowledge }, 'bench'));
    return time / text.length;
  };
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  const prose = perCharacter(`${sources.map(({ text }) => text).join('\n')}\n`);
  console.log(`At ${size} characters, µs a character and times prose (${prose.toFixed(2)} µs)`);
  const slow = typicalSnippets.filter((snippet) => {
    const cost = perCharacter(snippet);
    const ratio = cost / prose;
    const verdict = ratio > SLOWEST ? '  too slow' : '';
    console.log(
      `${JSON.stringify(snippet).padEnd(34)} ${cost.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(8)}${verdict}`,
    );
    return ratio > SLOWEST;
  });
  return slow.length === 0;
}
