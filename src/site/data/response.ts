import { ReadableStream } from 'node:stream/web';
import { mediaTypes } from './files.ts';

/** Pieces are handed on in batches of about so many characters: a buffer for every line would weigh more than the lines. */
const BATCH = 1_000_000;

/** A file of data as a route answers with it, piece by piece. */
export function dataResponse(
  pieces: Iterable<string> | AsyncIterable<string>,
  type: keyof typeof mediaTypes,
): Response {
  const encoder = new TextEncoder();
  const encoded = async function* () {
    let batch = '';
    for await (const piece of pieces) {
      batch += piece;
      if (batch.length < BATCH) continue;
      yield encoder.encode(batch);
      batch = '';
    }
    if (batch !== '') yield encoder.encode(batch);
  };
  return new Response(ReadableStream.from(encoded()) as BodyInit, {
    headers: { 'content-type': `${mediaTypes[type]}; charset=utf-8` },
  });
}
