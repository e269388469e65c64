declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  // The published types are those of Express, for whose requests it is written; it takes Node's own.
  interface Compression {
    (options: {
      filter: (request: IncomingMessage, response: ServerResponse) => boolean;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** Whether what a response says of its type compresses. */
    filter: (request: IncomingMessage, response: ServerResponse) => boolean;
  }
  const compression: Compression;
  export default compression;
}
