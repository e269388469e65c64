import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractSource } from '../../src/article/make.ts';
import { UsageError } from '../cli.ts';
import { contentDir, readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { readKnowledge } from '../extract/articles.ts';
import { cpuTime } from './cpu-time.ts';

/** Processor time, in seconds, that each takes to be compiled. */
const WARM_UP = 8;

/**
 * Prints articles per second, in turns: what `npm run extract` does to a source of the corpus until it has its claims, with
 * the speakers and measures of the site; one pass of wink-nlp with all its pipes; one of compromise.
 */
export async function compareWithPeers(seconds: number): Promise<void> {
  const knowledge = await readKnowledge();
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  if (sources.length === 0) throw new UsageError(`There is no source in ${contentDir}/sources.`);
  const nlp = winkNLP(model);
  const ours = () => {
    for (const source of sources) extractSource(source, knowledge);
  };
  const wink = () => {
    for (const { text } of sources) {
      const doc = nlp.readDoc(text);
      doc.sentences().out();
      doc.tokens().out(nlp.its.pos);
      doc.entities().out();
    }
  };
  const tagged = () => {
    for (const { text } of sources) compromise(text).json();
  };
  const runs = { extract: ours, 'wink-nlp': wink, compromise: tagged };
  // What counts is the speed over a corpus: each runs unmeasured until it is compiled, which takes the longer the more code it is.
  for (const run of Object.values(runs)) for (let time = 0; time < WARM_UP * 1e6; ) time += cpuTime(run);
  // Turn by turn, so that whatever else the machine does hits all alike; the slowest, by far, takes every tenth turn.
  const spent = { extract: 0, 'wink-nlp': 0, compromise: 0 };
  const articles = { extract: 0, 'wink-nlp': 0, compromise: 0 };
  const names = ['extract', 'wink-nlp', 'compromise'] as const;
  for (let turn = 0; spent.extract < seconds * 1e6; turn++) {
    for (const name of names) {
      if (name === 'compromise' && turn % 10 !== 0) continue;
      spent[name] += cpuTime(runs[name]);
      articles[name] += sources.length;
    }
  }
  const ourTime = spent.extract / articles.extract;
  for (const name of names) {
    const time = spent[name] / articles[name]; // µs an article
    const speed = (1e6 / time).toFixed(0).padStart(5);
    console.log(`${name.padEnd(12)}${speed} articles/s of processor time, ${(time / ourTime).toFixed(2)} times ours`);
  }
  console.log('');
}
