import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../../src/extract/index.ts';
import { UsageError } from '../cli.ts';
import { contentDir, readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { readKnowledge } from '../extract/articles.ts';
import { cpuTime } from './cpu-time.ts';

/**
 * Prints articles per second of the extraction over the corpus, of one pass of wink-nlp with all its pipes, and of one of
 * compromise, in turns.
 */
export async function compareWithPeers(seconds: number): Promise<void> {
  const knowledge = await readKnowledge();
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  if (sources.length === 0) throw new UsageError(`There is no source in ${contentDir}/sources.`);
  const nlp = winkNLP(model);
  const ours = () => {
    for (const { slug, text, about } of sources)
      extract({ id: slug, text, published: about.published.value, ...knowledge });
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
  for (let i = 0; i < 10; i++) Object.values(runs).forEach(cpuTime); // warms up
  // Turn by turn, so that whatever else the machine does hits all alike.
  const spent = { extract: 0, 'wink-nlp': 0, compromise: 0 };
  let articles = 0;
  while (spent.extract < seconds * 1e6) {
    for (const [name, run] of Object.entries(runs)) spent[name as keyof typeof spent] += cpuTime(run);
    articles += sources.length;
  }
  for (const [name, time] of Object.entries(spent)) {
    const speed = ((articles * 1e6) / time).toFixed(0);
    console.log(
      `${name.padEnd(12)}${speed.padStart(5)} articles/s of processor time, ${(time / spent.extract).toFixed(2)} times ours`,
    );
  }
  console.log('');
}
