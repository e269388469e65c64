import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../src/extract/index.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir, readSourceFile, sourceSlugs } from './content/corpus.ts';
import { readKnowledge } from './extract/articles.ts';

const help = `
Usage: npm run bench [-- --seconds <n>] [-- --size <characters>]

Speed of the extraction over the sources of ${contentDir}, beside one pass of wink-nlp with all its pipes over the same
texts in the same run; then time per character on long hostile inputs, where anything worse than linear shows.

  --seconds <n>  how long the extraction runs (default 3)
  --size <n>     length of each hostile input (default 1000000)
`;

const options = {
  seconds: { type: 'string', default: '3' },
  size: { type: 'string', default: '1000000' },
} as const;

/** Worse than this, in microseconds a character, is a fault. */
const SLOWEST = 20;

/** What finders might begin to read again and again. */
const hostile: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'straight marks': '" ',
  'marks and words': '"a" ',
  'he said': 'he said ',
  'said, "': 'said, "no ',
  'according to': 'according to ',
  amounts: '$1 ',
  digits: '9',
  'scale words': '5 million million ',
  'percent signs': '% ',
  'month names': 'January ',
  'day names': 'on Monday ',
  'last last': 'last last ',
  'years to years': '1999 to ',
  'capital words': 'Abc ',
  abbreviations: 'U.S. ',
  addresses: 'http://',
  hyphens: 'a-',
  'one long word': 'a',
  commas: ', ',
  brackets: '([{',
  spaces: ' ',
  'line breaks': '\n',
  'short lines': 'No.\n',
  'one long sentence': 'and the council then said it ',
};

await runCommand({ help, options }, async (values) => {
  const seconds = Number(values.seconds);
  const size = Number(values.size);
  if (!(seconds > 0 && size > 0)) throw new UsageError('--seconds and --size take numbers above 0.');
  await compareWithWink(seconds);
  return runHostile(size) ? 0 : 1;
});

async function compareWithWink(seconds: number): Promise<void> {
  const knowledge = await readKnowledge();
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  if (sources.length === 0) throw new UsageError(`There is no source in ${contentDir}/sources.`);
  const nlp = winkNLP(model);
  const ours = () => {
    for (const { slug, text, about } of sources)
      extract({ id: slug, text, published: about.published.value, ...knowledge });
  };
  const theirs = () => {
    for (const { text } of sources) {
      const doc = nlp.readDoc(text);
      doc.sentences().out();
      doc.tokens().out(nlp.its.pos);
      doc.entities().out();
    }
  };
  for (let i = 0; i < 10; i++) [ours, theirs].forEach(cpuTime); // warms up
  // Turn by turn, so that whatever else the machine does hits both alike.
  let [spentByUs, spentByThem, articles] = [0, 0, 0];
  while (spentByUs < seconds * 1e6) {
    spentByUs += cpuTime(ours);
    spentByThem += cpuTime(theirs);
    articles += sources.length;
  }
  console.log(`extract    ${((articles * 1e6) / spentByUs).toFixed(0)} articles/s of processor time`);
  console.log(
    `wink-nlp   ${((articles * 1e6) / spentByThem).toFixed(0)} (tokens, sentences, parts of speech, entities)`,
  );
  console.log(`ratio      ${(spentByThem / spentByUs).toFixed(2)} (1 or more is as promised)\n`);
}

/** Processor time of some work, in µs. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Prints µs a character at a tenth of the size and at the size: the two are about equal when time is linear. */
function runHostile(size: number): boolean {
  console.log(`µs a character, at ${size / 10} and ${size} characters`);
  const slow = Object.entries(hostile).filter(([name, piece]) => {
    const [small, large] = [size / 10, size].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      return cpuTime(() => extract({ id: name, text, published: '2021-05-04' })) / length;
    }) as [number, number];
    console.log(
      `${name.padEnd(20)} ${small.toFixed(2).padStart(8)} ${large.toFixed(2).padStart(8)}${large > SLOWEST ? '  too slow' : ''}`,
    );
    return large > SLOWEST;
  });
  return slow.length === 0;
}
