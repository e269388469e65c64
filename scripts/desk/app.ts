import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { contentType } from 'mime-types';
import { z } from 'zod';
import { bringSchema, settledSchema } from '../../src/desk/brought.ts';
import { takenSchema } from '../../src/desk/compared.ts';
import { ClaimChanged, DecisionFault, decisionSchema } from '../../src/desk/decision.ts';
import { queueKinds, SHOWN } from '../../src/desk/queue-filter.ts';
import { savedSiteSchema } from '../../src/desk/site-fields.ts';
import { ContentError } from '../../src/schema/content-error.ts';
import { check, faultInWords } from '../../src/schema/reading/in-words.ts';
import { systemErrorInWords } from '../../src/schema/reading/system-words.ts';
import { slugSchema, spanSchema } from '../../src/schema/span.ts';
import { Unsettled, Unusable } from '../add/found.ts';
import { NotAsRead } from '../content/change-files.ts';
import { sourceSlugs } from '../content/corpus.ts';
import { type Intake, saidOf } from './bring.ts';
import type { Publisher } from './publisher.ts';
import type { Session } from './session.ts';

/** What is asked of the queue, as a query has it. */
const filterSchema = z.object({
  kind: z.enum(['all', ...queueKinds]).default('all'),
  speaker: z.string().default(''),
  article: z.string().default(''),
  shown: z.coerce.number().int().min(1).max(10_000).default(SHOWN),
  page: z.coerce.number().int().min(1).default(1),
});

/** Files that the desk is made of, by the path that the browser asks for. */
export type DeskFiles = ReadonlyMap<string, string | Uint8Array>;

/** What the desk answers with. */
interface AtDesk {
  readonly session: Session;
  readonly intake: Intake;
  readonly publisher: Publisher;
}

/** A decision is a few words. */
const LONGEST = 256 * 1024;

/** A page that was saved with its pictures, as base64. */
const LARGEST = 70_000_000;

/** Only what the desk itself serves is loaded, sent to, or framed. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/**
 * What answers the browser. Only pages of this very address are answered: a name that another site has pointed at this
 * machine (DNS rebinding) is refused by its `Host`, a page of another site that would write by its `Origin`.
 */
export function deskApp({ session, intake, publisher }: AtDesk, files: DeskFiles, port: () => number): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const hosts = [`127.0.0.1:${port()}`, `localhost:${port()}`];
    const host = context.req.header('host') ?? '';
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isWrite = context.req.method !== 'GET';
    const isOwn = origin === undefined ? !isWrite : origin === `http://${host}`;
    const isNear = site === undefined || site === 'same-origin' || (site === 'none' && !isWrite);
    if (!hosts.includes(host) || !isOwn || !isNear)
      return context.text('The desk answers only to its own pages on this machine.', 403, headers);
    if (isWrite && !/^application\/json\b/.test(context.req.header('content-type') ?? ''))
      return context.text('Send JSON.', 415, headers);
    await next();
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    return undefined;
  });
  app.use('/api/bring', bodyLimit({ maxSize: LARGEST }));
  app.use('/api/*', async (context, next) =>
    context.req.path === '/api/bring' ? next() : bodyLimit({ maxSize: LONGEST })(context, next),
  );

  app.get('/api/queue', async (context) => {
    const { data, faults } = check(filterSchema, context.req.query());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    return context.json(await session.queue(data));
  });
  app.get('/api/articles/:slug', async (context) => {
    const slug = await known(context.req.param('slug'));
    if (slug === null) return context.json({ error: 'There is no such article.' }, 404);
    const sheet = await session.sheet(slug);
    return sheet.hash === context.req.query('hash') ? context.body(null, 204) : context.json(sheet);
  });
  app.post('/api/articles/:slug', async (context) => {
    const slug = await known(context.req.param('slug'));
    if (slug === null) return context.json({ error: 'There is no such article.' }, 404);
    const { data, faults } = check(decisionSchema, await context.req.json<unknown>());
    if (faults !== null) {
      const field = faults[0]?.path.map(String).at(-1) ?? null;
      return context.json({ error: faults.map(faultInWords).join(' '), field }, 422);
    }
    try {
      await session.decide(slug, data);
    } catch (error) {
      if (error instanceof DecisionFault) return context.json({ error: error.message, field: error.field }, 422);
      if (error instanceof ClaimChanged || error instanceof NotAsRead)
        return context.json({ error: error.message, field: null, sheet: await session.sheet(slug) }, 409);
      throw error;
    }
    return context.json(await session.sheet(slug));
  });
  app.post('/api/articles/:slug/read', async (context) => {
    const slug = await known(context.req.param('slug'));
    if (slug === null) return context.json({ error: 'There is no such article.' }, 404);
    const { data, faults } = check(spanSchema, await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    return context.json(await session.read(slug, data));
  });
  app.post('/api/bring', async (context) => {
    const { data, faults } = check(bringSchema, await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    return context.json(
      data.what === 'address'
        ? await intake.address(data.address)
        : await intake.file(data.name, Buffer.from(data.content, 'base64')),
    );
  });
  app.post('/api/bring/:id', async (context) => {
    const { data, faults } = check(settledSchema, await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    try {
      return context.json({ slug: await intake.add(context.req.param('id'), data) });
    } catch (error) {
      if (error instanceof Unusable)
        return context.json({ error: saidOf(error), field: error instanceof Unsettled ? error.field : null }, 422);
      throw error;
    }
  });
  app.get('/api/editors', async (context) => context.json(await session.compare()));
  app.post('/api/editors', async (context) => {
    const { data, faults } = check(z.array(takenSchema).min(1), await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    const slugs = await sourceSlugs();
    if (!data.every(({ slug }) => slugs.includes(slug)))
      return context.json({ error: 'There is no such article.' }, 404);
    try {
      await session.settle(data);
    } catch (error) {
      if (error instanceof DecisionFault) return context.json({ error: error.message, field: error.field }, 422);
      if (error instanceof NotAsRead) return context.json({ error: error.message, field: null }, 409);
      throw error;
    }
    return context.json(await session.compare());
  });
  app.get('/api/site', async (context) => context.json(await session.site()));
  app.post('/api/site', async (context) => {
    const { data, faults } = check(savedSiteSchema, await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    try {
      const wrong = await session.saveSite(data);
      if (wrong.length > 0) return context.json({ faults: wrong }, 422);
    } catch (error) {
      if (error instanceof NotAsRead) return context.json({ error: error.message, field: null }, 409);
      throw error;
    }
    return context.json(await session.site());
  });
  app.post('/api/site/belonging', async (context) => {
    const { data, faults } = check(z.array(z.unknown()).max(100), await context.req.json<unknown>());
    if (faults !== null) return context.json({ error: faults.map(faultInWords).join(' '), field: null }, 422);
    return context.json(await session.belonging(data));
  });
  app.get('/api/publish', (context) => context.json(publisher.now));
  app.post('/api/publish', (context) => context.json(publisher.start()));
  for (const way of ['undo', 'redo'] as const)
    app.post(`/api/${way}`, async (context) => {
      try {
        const moved = await session.move(way);
        const sheet = typeof moved?.slug === 'string' ? await session.sheet(moved.slug) : null;
        const isThere = sheet?.claims.some(({ claim }) => claim.id === moved?.claim) === true;
        const claim = isThere ? moved?.claim : null; // what was added and is taken back is there no longer
        return context.json({ isSite: moved !== null && sheet === null, sheet, claim });
      } catch (error) {
        if (error instanceof NotAsRead) return context.json({ error: error.message, field: null }, 409);
        throw error;
      }
    });
  app.get('*', (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const file = files.get(path);
    if (file === undefined) return context.text('There is no such page at the desk.', 404);
    const type = contentType(path.slice(path.lastIndexOf('/') + 1)) || 'application/octet-stream';
    return context.body(typeof file === 'string' ? file : Uint8Array.from(file), 200, { 'content-type': type });
  });
  app.onError((error, context) => {
    if (error instanceof ContentError) return context.json({ error: error.message, field: null }, 422, headers);
    const words = error instanceof SyntaxError ? 'That is no JSON.' : systemErrorInWords(error);
    if (words === null) console.error(error);
    return context.json(
      { error: words ?? 'The desk has a fault of its own; see its terminal.', field: null },
      words === null ? 500 : 400,
      headers,
    );
  });
  return app;
}

async function known(slug: string): Promise<string | null> {
  return slugSchema.safeParse(slug).success && (await sourceSlugs()).includes(slug) ? slug : null;
}
