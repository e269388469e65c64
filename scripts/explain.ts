import { basename } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { readSource } from '../src/extract/text/read-source.ts';
import { overlaps, type Span } from '../src/extract/text/span.ts';
import type { TraceStep } from '../src/extract/text/trace.ts';
import { placeAt } from '../src/schema/reading/text-faults.ts';
import { runCommand, UsageError } from './cli.ts';
import { readSourceFile, sourceSlugs } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { readText } from './content/text-file.ts';
import { readKnowledge } from './extract/articles.ts';

const help = `
Usage: npm run explain -- <slug or file> <offset> [--around <characters>]

Prints what each stage of the extractor proposed, changed, merged or dropped at an offset of a source, and the claims
that are there in the end. A slug is read with its publication date, any other text file without one.

  --published <day>  publication date of a file that is no source
  --around <n>       also what happened up to n characters before and after (default 0)
`;

const options = { around: { type: 'string', default: '0' }, published: { type: 'string' } } as const;

await runCommand({ help, options, positionals: true }, async ({ around, published }, [name, offset]) => {
  if (name === undefined || !/^\d+$/.test(offset ?? '') || !/^\d+$/.test(around))
    throw new UsageError('Name a source and an offset.');
  await needContent();
  const { text, day, title } = await readNamed(name);
  const at = Number(offset);
  const place: Span = { start: at - Number(around), end: at + 1 + Number(around) };
  const steps: TraceStep[] = [];
  const { claims } = extract({
    id: basename(name),
    text,
    published: published ?? day,
    paragraphs: readSource(text, { title }).paragraphs,
    ...(await readKnowledge()),
    trace: (step) => steps.push(step),
  });
  const { line, column } = placeAt(text, at);
  console.log(
    `${name}:${line}:${column}  ${words(text, { start: at - 30, end: at })}▸${words(text, { start: at, end: at + 50 })}\n`,
  );
  for (const step of steps.filter((candidate) => overlaps(candidate, place)))
    console.log(
      `${step.stage.padEnd(24)} ${step.verdict.padEnd(9)} ${span(step)} ${words(text, step)}\n${' '.repeat(25)}${step.why}`,
    );
  const there = claims.filter((claim) => overlaps(claim, place));
  console.log(`\n${there.length === 0 ? 'No claim stands here.' : 'Claims here:'}`);
  for (const claim of there) console.log(JSON.stringify(claim, null, 2));
  return 0;
});

async function readNamed(name: string): Promise<{ text: string; day: string | null; title: string | undefined }> {
  const slug = basename(name, '.txt');
  if ((await sourceSlugs()).includes(slug)) {
    const { text, about } = await readSourceFile(slug);
    return { text, day: about.published.value, title: about.title };
  }
  return { text: await readText(name), day: null, title: undefined };
}

function span({ start, end }: Span): string {
  return `${start}–${end}`.padEnd(11);
}

/** On one line, and not too long. */
function words(text: string, { start, end }: Span): string {
  const line = text.slice(Math.max(0, start), Math.max(0, end)).replace(/\s/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
}
