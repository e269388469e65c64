import { createServer } from 'node:http';

/** Collects, from before the page's own scripts on, all that a reader's browser would complain of. */
const collector = `
window.faults = [];
const note = (kind, words) => window.faults.push(kind + ': ' + words);
for (const level of ['error', 'warn']) {
  const before = console[level];
  console[level] = (...words) => { note('console.' + level, words.join(' ')); before.apply(console, words); };
}
addEventListener('error', (event) => note('error', event.message || (event.target.outerHTML || '').slice(0, 200)), true);
addEventListener('unhandledrejection', (event) => note('rejection', String(event.reason)));
document.addEventListener('securitypolicyviolation', (event) => note('policy', event.violatedDirective + ' ' + event.blockedURI));
`;
const COLLECTOR_PATH = '/collector-of-faults.js';

declare global {
  /** Complaints since the page began to load: of the console, of scripts, of what did not load, of the policy. */
  var faults: string[] | undefined;
}

/** What stands between the built site and a browser under test. */
export interface ListeningSite {
  /** Without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

/**
 * The site at `origin` on another port, each page with a script in front that collects faults; or, as readers without
 * scripts have it, with a policy that runs none.
 */
export async function listenTo(origin: string, scripts: 'collect faults' | 'none'): Promise<ListeningSite> {
  const server = createServer(async (request, response) => {
    if (request.url === COLLECTOR_PATH) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(collector);
      return;
    }
    const answer = await fetch(origin + request.url, {
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity' },
    });
    const headers = Object.fromEntries(answer.headers);
    const { 'content-length': _length, 'content-encoding': _encoding, ...kept } = headers;
    if (scripts === 'none') kept['content-security-policy'] = "script-src 'none'";
    const isPage = kept['content-type']?.startsWith('text/html') === true;
    response.writeHead(answer.status, kept);
    if (isPage && scripts === 'collect faults')
      response.end((await answer.text()).replace('</title>', `</title><script src="${COLLECTOR_PATH}"></script>`));
    else response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
