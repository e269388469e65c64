import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SettingError } from './settings.ts';

/** The addresses that only this machine reaches. Browsers take “localhost” for either. */
const loopback = ['127.0.0.1', '::1'];

/** What is said of an address that the machine does not have, such as ::1 where IPv6 is off. */
const absent: ReadonlySet<string | undefined> = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);

/** So often another port is taken, when any will do and the first is free on one address only. */
const TRIES = 10;

/** Something that listens, on one port. */
export interface Listening {
  port: number;
  /** Ends it, and what is under way. */
  close: () => Promise<void>;
}

/**
 * Listens on a port: of this machine alone, or of one address. Port 0 takes any that is free. Throws a SettingError when
 * the port is taken, or cannot be had.
 */
export async function listen(answer: RequestListener, port: number, host: string | null): Promise<Listening> {
  const addresses = host === null ? loopback : [host];
  for (let tries = 1; ; tries++) {
    const servers: Server[] = [];
    const close = async () => {
      await Promise.all(servers.map(end));
    };
    try {
      for (const address of addresses) {
        const server = await listenOn(answer, portOf(servers) ?? port, address, host === null);
        if (server !== null) servers.push(server);
      }
      const taken = portOf(servers);
      if (taken === null) throw new SettingError('This machine has no address of its own to listen on. Set HOST.');
      return { port: taken, close };
    } catch (error) {
      await close();
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' && port === 0 && tries < TRIES) continue;
      throw told(error as NodeJS.ErrnoException, port, host);
    }
  }
}

/** Null when the machine does not have the address, and need not. */
async function listenOn(answer: RequestListener, port: number, host: string, mayLack: boolean): Promise<Server | null> {
  const server = createServer(answer);
  try {
    server.listen({ port, host, ipv6Only: true });
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (mayLack && absent.has((error as NodeJS.ErrnoException).code)) return null;
    throw error;
  }
}

function portOf([server]: readonly Server[]): number | null {
  return server === undefined ? null : (server.address() as AddressInfo).port;
}

function end(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}

/** In words, when it is the setting that is at fault. */
function told(error: NodeJS.ErrnoException, port: number, host: string | null): Error {
  const { code } = error;
  if (code === 'EADDRINUSE') return new SettingError(`Port ${port} is taken. Stop what listens there, or set PORT.`);
  if (code === 'EACCES') return new SettingError(`Port ${port} is not for everybody. Set PORT to one from 1024 on.`);
  if (host !== null && (absent.has(code) || error.syscall === 'getaddrinfo'))
    return new SettingError(`HOST=${host}: This machine has no such address. 0.0.0.0 is all that it has.`);
  return error;
}
