import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../src/extract/index.ts';
import { benchPages } from './bench/pages.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir, readSourceFile, sourceSlugs } from './content/corpus.ts';
import { readKnowledge } from './extract/articles.ts';

const help = `
Usage: npm run bench [-- --seconds <n>] [-- --size <characters>]

Speed of the extraction over the sources of ${contentDir}, beside one pass of wink-nlp with all its pipes and one of
compromise over the same texts in the same run; then time per character on long hostile inputs, as a ratio to prose of the same length.
Then, on the site as it is built now: what its pages weigh, and Lighthouse's performance as a phone on each kind of them.

  --seconds <n>  how long the extraction runs (default 3)
  --size <n>     length of each hostile input (default 1000000)
  --runs <n>     how often Lighthouse visits a page, of which the median counts (default 5)
  --only <part>  extraction or pages
`;

const options = {
  seconds: { type: 'string', default: '3' },
  size: { type: 'string', default: '1000000' },
  runs: { type: 'string', default: '5' },
  only: { type: 'string' },
} as const;

/** More than this many times as long per character as prose is a fault. */
const SLOWEST = 10;

/** What finders might begin to read again and again. */
const hostile: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'straight marks': '" ',
  'marks and words': '"a" ',
  'he said': 'he said ',
  'said, "': 'said, "no ',
  'according to': 'according to ',
  amounts: '$1 ',
  'amounts to amounts': '$1 to $2 ',
  ranges: 'from 1 to 2 ',
  durations: '1 day ',
  'digits and commas': '1,1,',
  shares: 'half a ',
  digits: '9',
  'scale words': '5 million million ',
  'percent signs': '% ',
  'month names': 'January ',
  'day names': 'on Monday ',
  'last last': 'last last ',
  'years to years': '1999 to ',
  'capital words': 'Abc ',
  names: 'Ann Lee ',
  'names and stops': 'Lee. ',
  'words without a stop': 'word ',
  'quoted saying': '"a said ',
  abbreviations: 'U.S. ',
  addresses: 'http://',
  hyphens: 'a-',
  'one long word': 'a',
  commas: ', ',
  brackets: '([{',
  spaces: ' ',
  'line breaks': '\n',
  'short lines': 'No.\n',
  'lines that say': 'Ann Lee said on Monday it was 5%.\n',
  'one long sentence': 'and the council then said it ',
};

await runCommand({ help, options }, async (values) => {
  const seconds = Number(values.seconds);
  const size = Number(values.size);
  const runs = Number(values.runs);
  if (!(seconds > 0 && size > 0 && runs > 0))
    throw new UsageError('--seconds, --size and --runs take numbers above 0.');
  const { only } = values;
  if (only !== undefined && only !== 'extraction' && only !== 'pages')
    throw new UsageError('--only takes extraction or pages.');
  let passes = true;
  if (only !== 'pages') {
    await compareWithPeers(seconds);
    passes = await runHostile(size);
  }
  if (only !== 'extraction') passes = (await benchPages(runs)) && passes;
  return passes ? 0 : 1;
});

async function compareWithPeers(seconds: number): Promise<void> {
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

/** Processor time of some work, in µs. */
function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Prints µs a character and the ratio to prose of the same length. False when one input is too slow. */
async function runHostile(size: number): Promise<boolean> {
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  const prose = perCharacter(`${sources.map(({ text }) => text).join('\n')}\n`, size);
  console.log(`At ${size} characters, µs a character and times prose (${prose.toFixed(2)} µs)`);
  const slow = Object.entries(hostile).filter(([name, piece]) => {
    const cost = perCharacter(piece, size);
    const ratio = cost / prose;
    const verdict = ratio > SLOWEST ? '  too slow' : '';
    console.log(`${name.padEnd(22)} ${cost.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(8)}${verdict}`);
    return ratio > SLOWEST;
  });
  return slow.length === 0;
}

function perCharacter(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return cpuTime(() => extract({ id: 'bench', text, published: '2021-05-04' })) / length;
}
