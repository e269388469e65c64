import { hash } from '../../../src/link/near-pairs.ts';
import { Weights } from '../../../src/link/words/likeness.ts';
import type { Database } from './database.ts';
import { type KindName, kinds } from './kinds.ts';
import { itemOf } from './place.ts';

/** Items that share a key meet the next few of it, as in memory (`nearPairs`). */
const NEIGHBOURS = 4;
/** Characters that are gathered before they are written. */
const BUFFER = 1_000_000;
/** Items that are kept read, as those that follow each other meet the same ones. */
const KEPT = 20_000;

/**
 * Finds the matches of one kind: each item gives its keys, DuckDB puts those together that share some, and the rules of
 * `src/link` compare them. Leaves the table `matches` (a, b, and what they have in common); gives how many pairs that share a key did not meet,
 * since more than a few items share it.
 */
export async function pairItems(db: Database, name: KindName): Promise<number> {
  const { matching } = kinds[name];
  const weights = await weightsOf(db, name);
  const neighbours = Array.from({ length: NEIGHBOURS }, (_, at) => `lead(item, ${at + 1}) OVER shared`).join(', ');
  await db.run('CREATE OR REPLACE TABLE keys (key UINTEGER, n UINTEGER, sort UINTEGER)');
  await db.append('keys', "{key: 'UINTEGER', n: 'UINTEGER', sort: 'UINTEGER'}", keysOf(db, name, weights));
  const [[shared = 0, met = 0] = []] = await db.all<[number, number]>(`
    SELECT coalesce(sum(many * (many - 1) / 2), 0)::DOUBLE,
      coalesce(sum(CASE WHEN many <= ${NEIGHBOURS} THEN many * (many - 1) / 2
        ELSE ${NEIGHBOURS} * many - ${(NEIGHBOURS * (NEIGHBOURS + 1)) / 2} END), 0)::DOUBLE
    FROM (SELECT count(*)::DOUBLE AS many FROM keys GROUP BY key)`);
  await db.run(`
    CREATE OR REPLACE TABLE near AS
    SELECT (one >> 32)::UINTEGER AS a, (other >> 32)::UINTEGER AS b FROM (
      SELECT item AS one, unnest([${neighbours}]) AS other
      FROM (SELECT key, (n::UBIGINT << 32) | sort AS item FROM keys) WINDOW shared AS (PARTITION BY key ORDER BY item)
    ) WHERE other IS NOT NULL AND xor(one, other) & 4294967295 = 0
    GROUP BY a, b HAVING count(*) >= ${matching.least}`);
  await db.run('DROP TABLE keys');
  await db.run('CREATE OR REPLACE TABLE matches (a UINTEGER, b UINTEGER, json VARCHAR)');
  const read = new Map<number, unknown>();
  const known = (n: number, json: string): unknown => {
    let one = read.get(n);
    if (one === undefined) {
      if (read.size >= KEPT) read.clear();
      one = matching.read(itemOf(json));
      read.set(n, one);
    }
    return one;
  };
  let found: [number, number, string][] = [];
  const near = db.rows<[number, number, string, string]>(`
    SELECT near.a, near.b, one.json, other.json FROM near
    JOIN items one ON one.n = near.a JOIN items other ON other.n = near.b`);
  for await (const [a, b, one, other] of near) {
    const common = matching.compare(known(a, one), known(b, other), weights);
    if (common.length > 0) found.push([a, b, JSON.stringify(common)]);
    if (found.length < KEPT) continue;
    await db.insert('matches', found);
    found = [];
  }
  await db.insert('matches', found);
  await db.run('DROP TABLE near');
  return shared - met;
}

async function weightsOf(db: Database, name: KindName): Promise<Weights> {
  const [[texts = 0] = []] = await db.all<[number]>(`SELECT count(*)::UINTEGER FROM items WHERE kind = '${name}'`);
  const frequency = new Map<string, number>();
  const counts = db.rows<[string, number]>(
    `SELECT word, sum(times)::UINTEGER FROM words WHERE kind = '${name}' GROUP BY word`,
  );
  for await (const [word, times] of counts) frequency.set(word, times);
  return new Weights(texts, frequency);
}

async function* keysOf(db: Database, name: KindName, weights: Weights): AsyncGenerator<string> {
  const { matching } = kinds[name];
  let buffer = '';
  for await (const [n, json] of db.rows<[number, string]>(`SELECT n, json FROM items WHERE kind = '${name}'`)) {
    const read = matching.read(itemOf(json));
    const end = `,${n},${hash(matching.sortOf?.(read) ?? '')}\n`;
    for (const key of new Set(matching.keysOf(read, weights))) buffer += `${key}${end}`;
    if (buffer.length < BUFFER) continue;
    yield buffer;
    buffer = '';
  }
  yield buffer;
}
