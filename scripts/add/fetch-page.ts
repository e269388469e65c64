import { NotNow, SAVE_TEXT, Unusable } from './found.ts';

/** What is fetched at most: bytes after unpacking, milliseconds in all, redirects. */
export const FETCH_LIMITS = { bytes: 10_000_000, time: 10_000, redirects: 5 } as const;

/** Why a PDF is refused. */
export const PDF = `It is a PDF, whose text has no order that can be relied on. ${SAVE_TEXT}`;

/** What to do about a server that will not give a page to a program, and about one that does not now. */
const SAVE_PAGE = 'Save the page from your browser, and add that.';
const LATER = 'Try again later, or save the page from your browser and add that.';

export interface Fetched {
  readonly bytes: Uint8Array;
  /** Where it came from in the end. */
  readonly url: string;
  /** Without parameters, in lower case: `text/html`. */
  readonly type: string;
  /** As the server says, or null. */
  readonly encoding: string | null;
}

const refusals: Readonly<Record<number, string>> = {
  401: `It asks for a password. ${SAVE_PAGE}`,
  402: `It is for those who pay. ${SAVE_PAGE}`,
  403: `The server does not show it to programs. ${SAVE_PAGE}`,
  404: 'There is no such page. Look at its address.',
  410: 'The page was taken away. Look whether it has another address.',
  429: `The server was asked too often. ${LATER}`,
  451: 'The server does not show it here, for reasons of law. If you may use it, ask the publisher for its text, save that as .txt, and add it.',
};

/**
 * One polite request for an address, with what redirects it. Throws `Unusable` with the reason where nothing comes, or
 * too much, or nothing that `types` matches; `NotNow` where it may come another time.
 */
export async function fetchPage(
  address: string,
  types: RegExp,
  limits: Readonly<Record<keyof typeof FETCH_LIMITS, number>> = FETCH_LIMITS,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time);
  const seen = new Set<string>();
  try {
    for (let url = address; ; ) {
      if (seen.has(url) || seen.size > limits.redirects)
        throw new Unusable(
          'Its redirects lead in a circle, or too far. Give the address that a browser shows in the end, or save the page from there and add that.',
        );
      seen.add(url);
      const headers = {
        'user-agent': 'on-the-record (adds single articles for an editor)',
        accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.8',
      };
      const response = await fetch(url, { redirect: 'manual', signal, headers });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        url = redirected(location, url);
        continue;
      }
      return await read(response, url, types, limits.bytes);
    }
  } catch (error) {
    throw error instanceof Unusable ? error : new NotNow(reasonOf(error, limits.time));
  }
}

function redirected(location: string, from: string): string {
  const url = URL.parse(location, from);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Unusable(
      `It redirects to "${location.slice(0, 200)}", which is not an address of the web. Give that of the article itself.`,
    );
  return url.href;
}

async function read(response: Response, url: string, types: RegExp, most: number): Promise<Fetched> {
  const { status, headers } = response;
  const refuse = async (reason: string) => {
    await response.body?.cancel();
    throw status === 429 || status >= 500 ? new NotNow(reason) : new Unusable(reason);
  };
  if (status !== 200) await refuse(refusals[status] ?? `The server answers with the error ${status}. ${LATER}`);
  const [type = '', ...parameters] = (headers.get('content-type') ?? 'text/html')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type === 'application/pdf') await refuse(PDF);
  if (!types.test(type))
    await refuse(
      `It is not an article but "${type}". Give the address of the article itself, or save its text as .txt, and add that.`,
    );
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) throw new Unusable(`It has more than ${most / 1e6} MB, which no article has. ${SAVE_TEXT}`);
    parts.push(part);
  }
  if (length === 0) throw new NotNow(`The server answers with nothing. ${LATER}`);
  const encoding =
    parameters
      .find((part) => part.startsWith('charset='))
      ?.slice('charset='.length)
      .replace(/"/g, '') ?? null;
  return { bytes: Buffer.concat(parts, length), url, type, encoding };
}

function reasonOf(error: unknown, time: number): string {
  const { name, cause } = error as Error;
  if (name === 'TimeoutError' || name === 'AbortError')
    return `It did not come within ${time / 1000} seconds. ${LATER}`;
  const { code, message } = (cause ?? error) as NodeJS.ErrnoException;
  if (message === 'bad port') return 'The port in its address is one that programs may not ask. Look at the address.';
  const known: Readonly<Record<string, string>> = {
    ENOTFOUND: 'There is no such server. Look at its address, and whether this machine is connected.',
    EAI_AGAIN: 'No server of this name answers. Look at its address, and whether this machine is connected.',
    ECONNREFUSED: 'The server takes no connection. Look at its address, or try again later.',
    ECONNRESET: `The server broke off. ${LATER}`,
    UND_ERR_SOCKET: `The server broke off. ${LATER}`,
    Z_DATA_ERROR: `The server sends what cannot be unpacked. ${SAVE_PAGE}`,
  };
  return known[code ?? ''] ?? `It cannot be fetched (${message}). ${SAVE_PAGE}`;
}
