// Many entries as text, a line for each, piece by piece: the whole may be larger than a string can be.

/** An array, as one JSON document. */
export function* jsonArray(entries: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const entry of entries) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** A JSON document each, one a line. */
export function* ndjson(entries: Iterable<unknown>): Generator<string> {
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
