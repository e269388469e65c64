import type { parseArgs } from 'node:util';
import type { Engine } from './archive/engines.ts';
import { extractShards } from './archive/extract.ts';
import { readManifest } from './archive/manifest.ts';
import { plan, RECORDS } from './archive/plan.ts';
import { runCommand, UsageError } from './cli.ts';
import { readSite } from './content/corpus.ts';
import { readLinkContext } from './content/linkables.ts';
import { needContent } from './content/need-content.ts';
import { progressOn } from './extract/progress.ts';

const help = `
Usage: npm run archive -- plan ARCHIVE INPUT…
       npm run archive -- extract ARCHIVE [--with here | parallel | slurm] [--jobs N] [--hosts HOSTS]
       npm run archive -- link ARCHIVE
       npm run archive -- publish ARCHIVE
       npm run archive -- all ARCHIVE INPUT… [options of each]

For more articles than a site can have pages for. ARCHIVE is a folder of its own. Whatever stops a step, the same command
continues it, and the result is the same to the byte.

  plan      cut inputs into shards and append them: NDJSON as of extract --ndjson (more fields: title, publisher, url),
            WARC, packed (.gz) or not, folders of sources; an input that is there already is passed over
  extract   read the claims of each shard, by one process of extract --ndjson for each
  link      find what says the same, what differs, and what is shared, by DuckDB: in a few GB of memory, whatever the size
  publish   write ARCHIVE/record: every claim as Parquet, a file a month, with a data package; only months that changed
  all       one after the other

  --records N   records of a shard (${RECORDS})
  --with        who runs the shards: here, processes of this machine (the default); parallel, GNU parallel;
                slurm, an array job
  --jobs N      shards at once, on each host (as many as there are processors)
  --hosts       for parallel: hosts over ssh, as in 2/ann.example,: (its --sshlogin); they see the same folders
  --help        print this

CONTENT_DIR names the content folder whose speakers and measures are used.
`;

const options = {
  records: { type: 'string' },
  with: { type: 'string' },
  jobs: { type: 'string' },
  hosts: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const steps: Readonly<Record<string, (folder: string, inputs: readonly string[], values: Values) => Promise<number>>> =
  {
    plan: planned,
    extract: extracted,
    link: linked,
    publish: published,
  };

await runCommand({ help, options, positionals: true }, async (values, [step = '', folder, ...inputs]) => {
  const chosen = step === 'all' ? Object.values(steps) : [steps[step]].filter((known) => known !== undefined);
  if (chosen.length === 0) throw new UsageError(`Name a step: ${Object.keys(steps).join(', ')} or all.`);
  if (folder === undefined) throw new UsageError('Name the folder of the archive.');
  await needContent();
  for (const run of chosen) {
    const code = await run(folder, inputs, values);
    if (code !== 0) return code;
  }
  return 0;
});

async function planned(folder: string, inputs: readonly string[], { records }: Values): Promise<number> {
  if (inputs.length === 0) throw new UsageError('Name an input, or several.');
  const before = await readManifest(folder);
  const after = await plan(folder, inputs, numberOf('records', records));
  const fresh = after.inputs.slice(before.inputs.length);
  for (const { path, left_out: left } of fresh)
    for (const { what, reason } of left) console.error(`${path}: ${what}: left out. ${reason}`);
  const added = after.shards.slice(before.shards.length);
  const count = added.reduce((sum, shard) => sum + shard.records, 0);
  console.log(
    `${fresh.length} inputs planned, ${inputs.length - fresh.length} known: ${count} records in ${added.length} shards`,
  );
  return 0;
}

async function extracted(folder: string, _: readonly string[], values: Values): Promise<number> {
  const progress = progressOn(process.stderr, 'articles');
  const { manifest, failed } = await extractShards(folder, engineOf(values), progress);
  const states = manifest.shards.flatMap(({ state }) => state ?? []);
  const sum = (key: 'records' | 'claims' | 'failures') => states.reduce((all, state) => all + state[key], 0);
  console.log(`${sum('records')} articles extracted: ${sum('claims')} claims, ${sum('failures')} records without`);
  if (failed.length > 0)
    console.error(`${failed.length} shards failed: ${failed.slice(0, 10).join(', ')}. Run the same command again.`);
  return failed.length === 0 ? 0 : 1;
}

async function linked(folder: string): Promise<number> {
  const manifest = await readManifest(folder);
  if (manifest.shards.some(({ state }) => state === null))
    throw new UsageError('Some shards have no claims yet. Run extract first.');
  const { officials } = await readLinkContext();
  const { linkArchive } = await import('./archive/link/index.ts');
  const { clusters, differences, shared, leftOut } = await linkArchive(
    folder,
    manifest,
    officials,
    progressOn(process.stderr, 'articles'),
  );
  console.log(`${clusters} clusters, ${differences} differences, ${shared} shared passages`);
  console.log(
    `${leftOut.toLocaleString('en-US')} meetings left out: under a key that many have, each meets its next four`,
  );
  return 0;
}

async function published(folder: string): Promise<number> {
  const { publish } = await import('./archive/publish.ts');
  const { name = 'On the Record', description = '' } = (await readSite()) ?? {};
  const { written, files } = await publish(folder, { name, description });
  console.log(`${written} of ${files} files of the record written`);
  return 0;
}

function engineOf({ with: who = 'here', jobs, hosts }: Values): Engine {
  if (who !== 'here' && who !== 'parallel' && who !== 'slurm')
    throw new UsageError(`--with ${who}: It is here, parallel or slurm.`);
  if (hosts !== undefined && who !== 'parallel') throw new UsageError('--hosts goes with --with parallel.');
  return { with: who, jobs: numberOf('jobs', jobs), hosts };
}

function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new UsageError(`--${name} ${value}: It is a whole number from 1.`);
  return Number(value);
}
