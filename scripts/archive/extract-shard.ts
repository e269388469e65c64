import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { EXTRACTOR_VERSION } from '../../src/extract/index.ts';
import { writeText } from '../content/text-file.ts';
import { readKnowledge } from '../extract/articles.ts';
import { linesOf } from '../extract/ndjson.ts';
import { codeHash, hash } from '../extract/state.ts';
import { placesIn, readManifest, type ShardState } from './manifest.ts';
import { linesIn, writePacked } from './whole-file.ts';

/** How often a record may end its process before it is left without claims: others may end a process, too. */
const TRIES = 3;
/** Seconds without an answer after which a process is taken to hang. The longest article takes some. */
const SILENCE = 300;

const command = join(import.meta.dirname, '..', 'extract.ts');

/** Version of the extractor, with the speakers and measures that it knows: claims of another are extracted again. */
export async function extractorHere(): Promise<string> {
  return `${EXTRACTOR_VERSION}-${hash([await codeHash(), JSON.stringify(await readKnowledge())])}`;
}

/** Extracts the claims of one shard by `extract --ndjson`, and writes them, and then their state, beside each other. */
export async function extractShard(folder: string, name: string): Promise<ShardState> {
  const places = placesIn(folder);
  const shard = (await readManifest(folder)).shards.find((one) => one.name === name);
  if (shard === undefined) throw new Error(`There is no shard ${name} in ${places.manifest}.`);
  const records: Uint8Array[] = [];
  for await (const line of linesIn(places.shard(name))) records.push(line);
  const counts = { failures: 0, claims: 0 };
  const sum = await writePacked(places.claimsOf(name), counted(answersTo(records, spawnExtract), counts));
  const state = {
    shard: name,
    input: shard.sha256,
    extractor: await extractorHere(),
    records: records.length,
    ...counts,
    ...sum,
  };
  await writeText(places.stateOf(name), `${JSON.stringify(state)}\n`);
  return state;
}

function spawnExtract(): ChildProcess {
  return spawn(process.execPath, [command, '--ndjson'], { stdio: ['pipe', 'pipe', 'pipe'] });
}

/**
 * An answer to each record, in order. A record that ends its process, whatever the reason, gets an error, and a new
 * process goes on behind it.
 */
export async function* answersTo(
  records: readonly Uint8Array[],
  start: () => ChildProcess,
): AsyncGenerator<Uint8Array> {
  let [done, tries] = [0, 0];
  while (done < records.length) {
    const before = done;
    const child = start();
    // Blank lines get no answer, but count as lines: errors name the line of the shard.
    const input = [
      Buffer.from('\n'.repeat(done)),
      ...records.slice(done).map((line) => Buffer.concat([line, Buffer.from('\n')])),
    ];
    child.stdin?.on('error', () => child.stdin?.destroy()); // it ended before it had read all
    Readable.from(input).pipe(child.stdin as NonNullable<typeof child.stdin>);
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const complaint = text(child.stderr as Readable);
    const hangs = setTimeout(() => child.kill('SIGKILL'), SILENCE * 1000);
    try {
      const output = new Output(child.stdout as Readable);
      for await (const line of linesOf(output)) {
        // What comes when all is read has no end of its own: it was being written when the process ended.
        if (output.isRead) break;
        hangs.refresh();
        done++;
        yield Buffer.concat([line, Buffer.from('\n')]);
      }
    } finally {
      clearTimeout(hangs);
      if (done < records.length) child.kill('SIGKILL');
    }
    const [code, signal] = await ended;
    if (done === records.length) return;
    if (code === 1 && done === before) throw new Error(`extract --ndjson cannot begin:\n${await complaint}`);
    tries = done === before ? tries + 1 : 1;
    if (tries < TRIES) continue;
    const message = `Reading it ended the process (${signal ?? `exit code ${code}`}) ${TRIES} times. It is left without claims.`;
    yield Buffer.from(
      `${JSON.stringify({ id: idOf(records[done] as Uint8Array), error: { message, line: done + 1 } })}\n`,
    );
    done++;
    tries = 0;
  }
}

/** What a process prints, and whether all of it was read. */
class Output {
  isRead = false;
  readonly #stream: Readable;

  constructor(stream: Readable) {
    this.#stream = stream;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield* this.#stream;
    this.isRead = true;
  }
}

function idOf(record: Uint8Array): unknown {
  try {
    return (JSON.parse(Buffer.from(record).toString('utf8')) as { id?: unknown } | null)?.id ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function* counted(lines: AsyncIterable<Uint8Array>, counts: { failures: number; claims: number }) {
  for await (const line of lines) {
    const { claims } = JSON.parse(Buffer.from(line).toString('utf8')) as { claims?: unknown[] };
    if (claims === undefined) counts.failures++;
    else counts.claims += claims.length;
    yield line;
  }
}
