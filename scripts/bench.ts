import { benchArchive } from './bench/archive.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchLinking } from './bench/linking.ts';
import { benchPages } from './bench/pages.ts';
import { compareWithPeers } from './bench/peers.ts';
import { benchScale } from './bench/scale.ts';
import { benchTimeline } from './bench/timeline.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';

const help = `
Usage: npm run bench [-- --only <part>] [-- --seconds <n>] [-- --size <characters>] [-- --runs <n>] [-- --sizes <n,n>]

Measures speed and size, part by part:

  extraction  articles per second over the sources of ${contentDir}, beside one pass of wink-nlp with all its pipes and
              one of compromise over the same texts in the same run
  hostile     time per character on long hostile inputs, as a ratio to prose of the same length
  linking     time per claim on synthetic corpora of 1,000 to 100,000 claims
  pages       on the site as it is built now: what its pages weigh, and Lighthouse's performance as a phone on each kind
  timeline    the timeline's page beside TimelineJS3 with 50, 500 and 5,000 events: bytes, script, first mark
  scale       only when asked for, as it takes many minutes: extracting and building synthetic corpora, per article
  archive     only when asked for: linking and publishing archives, per claim

  --only <part>  one of them
  --seconds <n>  how long the extraction runs (default 3)
  --size <n>     length of each hostile input (default 1000000)
  --runs <n>     how often Lighthouse visits a page; the median counts (default 5)
  --sizes <n,n>  articles in the corpora of \`scale\` and \`archive\` (default 1000,10000)
`;

const options = {
  only: { type: 'string' },
  seconds: { type: 'string', default: '3' },
  size: { type: 'string', default: '1000000' },
  runs: { type: 'string', default: '5' },
  sizes: { type: 'string', default: '1000,10000' },
} as const;

interface Amounts {
  seconds: number;
  size: number;
  runs: number;
  sizes: readonly number[];
}

/** Take too long to be run with the others. */
const OPT_IN: ReadonlySet<string> = new Set(['scale', 'archive']);

/** Each prints its figures, and gives false when one is past its limit. */
const parts: Readonly<Record<string, (amounts: Amounts) => Promise<boolean> | boolean>> = {
  extraction: ({ seconds }) => compareWithPeers(seconds).then(() => true), // a comparison, without a limit
  hostile: ({ size }) => benchHostile(size),
  linking: () => benchLinking(),
  pages: ({ runs }) => benchPages(runs),
  timeline: () => benchTimeline(),
  scale: ({ sizes }) => benchScale(sizes),
  archive: ({ sizes }) => benchArchive(sizes),
};

await runCommand({ help, options }, async (values) => {
  const sizes = values.sizes.split(',').map(Number);
  const amounts = { seconds: Number(values.seconds), size: Number(values.size), runs: Number(values.runs), sizes };
  if (Object.values(amounts).some((amount) => [amount].flat().some((number) => !(number > 0))))
    throw new UsageError('--seconds, --size, --runs and --sizes take numbers above 0.');
  const { only } = values;
  if (only !== undefined && !(only in parts)) throw new UsageError(`--only takes ${Object.keys(parts).join(', ')}.`);
  await needContent();
  let passes = true;
  for (const [part, measure] of Object.entries(parts))
    if (only === part || (only === undefined && !OPT_IN.has(part))) passes = (await measure(amounts)) && passes;
  return passes ? 0 : 1;
});
