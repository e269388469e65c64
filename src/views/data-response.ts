import { ReadableStream } from 'node:stream/web';
import { mediaTypes } from '../data/files.ts';

/** A file of data as a route answers with it, piece by piece. */
export function dataResponse(
  pieces: Iterable<string> | AsyncIterable<string>,
  type: keyof typeof mediaTypes,
): Response {
  const encoder = new TextEncoder();
  const encoded = async function* () {
    for await (const piece of pieces) yield encoder.encode(piece);
  };
  return new Response(ReadableStream.from(encoded()) as BodyInit, {
    headers: { 'content-type': `${mediaTypes[type]}; charset=utf-8` },
  });
}
