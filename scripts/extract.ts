import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { findDrift, readKnowledge, updateArticles } from './extract/articles.ts';
import { extractStream } from './extract/ndjson.ts';
import { progressOn } from './extract/progress.ts';
import { renamedInWords } from './extract/renamed-speakers.ts';

const help = `
Usage: npm run extract [-- --check | --force | --only SLUG]
       npm run -s extract -- --ndjson < records.ndjson > claims.ndjson

Reads every source of ${contentDir}/sources and writes ${contentDir}/articles/<slug>.md: metadata, claims and text.
Sources unchanged since the last run are skipped; articles without a source are removed. Editors' corrections
(${contentDir}/corrections/<slug>.yaml) are applied to what was found. If you interrupt it, every file is still complete.

  --check   write nothing; fail if a file differs from what the extractor would write
  --force   skip nothing
  --only    only this article
  --ndjson  read {"id","text","published"?} line by line from stdin, write {"id","claims"} or {"id","error"} for each
            line, in the same order, to stdout; a bad line stops nothing, but the exit code is then 1
  --help    print this

CONTENT_DIR names another content folder; with --ndjson its speakers and measures are used.
`;

const options = {
  check: { type: 'boolean' },
  force: { type: 'boolean' },
  only: { type: 'string' },
  ndjson: { type: 'boolean' },
} as const;

await runCommand({ help, options }, async ({ check, force, only, ndjson }) => {
  if ([check, force, only, ndjson].filter(Boolean).length > 1)
    throw new UsageError('--check, --force, --only and --ndjson exclude each other.');
  await needContent();
  if (ndjson) return answerStdin();
  return check ? checkArticles() : writeArticles(force === true, only);
});

async function writeArticles(force: boolean, only?: string): Promise<number> {
  const { written, unchanged, removed, renamed } = await updateArticles({
    force,
    ...(only === undefined ? {} : { only }),
    progress: progressOn(process.stderr),
  });
  for (const slug of written) console.log(`wrote    ${slug}`);
  for (const slug of removed) console.log(`removed  ${slug}`);
  for (const speaker of renamed.values()) console.error(renamedInWords(speaker));
  console.log(`${written.length} written, ${unchanged.length} unchanged, ${removed.length} removed`);
  return 0;
}

async function checkArticles(): Promise<number> {
  const drift = await findDrift();
  for (const { path, line, reason } of drift) console.error(`${path}:${line}: ${reason}`);
  if (drift.length === 0) console.log('Articles are what the extractor would write.');
  else console.error(`${drift.length} of the articles drifted. Run \`npm run extract\` and commit what it writes.`);
  return drift.length === 0 ? 0 : 1;
}

async function answerStdin(): Promise<number> {
  const { records, failures } = await extractStream(process.stdin, process.stdout, await readKnowledge());
  const [first] = failures;
  if (first === undefined) return 0;
  console.error(
    `extract: ${failures.length} of ${records} records failed, first on line ${first.line}: ${first.message}`,
  );
  return 1;
}
