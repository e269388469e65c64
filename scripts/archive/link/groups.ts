import type { Database } from './database.ts';
import { type Found, type KindName, kinds } from './kinds.ts';
import { itemOf } from './place.ts';

/** Characters that are gathered before they are written. */
const BUFFER = 1_000_000;

/** What the matches of one kind give, one part after the other of those that hang together, and the number of each item. */
export async function* groupsOf(
  db: Database,
  name: KindName,
): AsyncGenerator<{ found: Found; numbers: Map<object, number> }> {
  const parts = await joined(db);
  await db.run('CREATE OR REPLACE TABLE parts (part UINTEGER, n UINTEGER)');
  await db.append('parts', "{part: 'UINTEGER', n: 'UINTEGER'}", membersOf(db, parts));
  const matches = db.rows<[number, number, number, string]>(
    'SELECT part, a, b, json FROM matches JOIN parts ON a = n ORDER BY part, a, b',
  );
  let next = await matches.next();
  let part = -1;
  let [ids, items]: [number[], object[]] = [[], []];
  const close = async () => {
    const place = new Map(ids.map((n, at) => [n, at]));
    const own: { a: number; b: number }[] = [];
    for (; !next.done && next.value[0] === part; next = await matches.next()) {
      const [, a, b, json] = next.value;
      const at = { a: place.get(a) ?? 0, b: place.get(b) ?? 0 };
      for (const common of JSON.parse(json) as object[]) own.push({ ...at, ...common });
    }
    return {
      found: kinds[name].together(items, own),
      numbers: new Map(items.map((item, at) => [item, ids[at] as number])),
    };
  };
  const members = db.rows<[number, number, string]>(
    'SELECT part, n, json FROM parts JOIN items USING (n) ORDER BY part, n',
  );
  for await (const [own, n, json] of members) {
    if (own !== part) {
      if (items.length > 0) yield await close();
      [part, ids, items] = [own, [], []];
    }
    ids.push(n);
    items.push(itemOf(json));
  }
  if (items.length > 0) yield await close();
}

/** Union–find over all items: four bytes for each. */
async function joined(db: Database): Promise<(n: number) => number> {
  const [[most = 0] = []] = await db.all<[number]>('SELECT coalesce(max(n), 0)::UINTEGER + 1 FROM items');
  const parents = new Uint32Array(most).map((_, n) => n);
  const rootOf = (n: number): number => {
    let root = n;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  for await (const [a, b] of db.rows<[number, number]>('SELECT a, b FROM matches')) {
    const [one, other] = [rootOf(a), rootOf(b)];
    parents[Math.max(one, other)] = Math.min(one, other);
  }
  return rootOf;
}

async function* membersOf(db: Database, partOf: (n: number) => number): AsyncGenerator<string> {
  let buffer = '';
  for await (const [n] of db.rows<[number]>('SELECT DISTINCT unnest([a, b]) FROM matches')) {
    buffer += `${partOf(n)},${n}\n`;
    if (buffer.length < BUFFER) continue;
    yield buffer;
    buffer = '';
  }
  yield buffer;
}
