import type { Span } from '../../schema/span.ts';
import type { Bring, BroughtNow, Settled } from '../brought.ts';
import type { Compared, Taken } from '../compared.ts';
import type { Decision } from '../decision.ts';
import type { Published } from '../published.ts';
import type { Queue } from '../queue.ts';
import type { QueueFilter } from '../queue-filter.ts';
import type { SpanRead } from '../read-span.ts';
import type { Sheet } from '../sheet.ts';
import type { Belonging, SavedSite, SiteFault, SiteOnDesk } from '../site-fields.ts';

/** An article at the desk, and how much can be taken back. */
export type Shown = Sheet & { readonly history: { readonly undo: number; readonly redo: number } };

/** What some words of an article would be as a claim of each kind. */
export async function readWords(slug: string, span: Span): Promise<SpanRead> {
  const { data } = await asked<SpanRead>(`/api/articles/${slug}/read`, span);
  if (data === null || !('quotation' in data)) throw new Error(errorOf(data));
  return data;
}

/** What the desk says of a decision: the article as it is then, or what is wrong and in which field. */
export type Answer =
  | { readonly sheet: Shown }
  | { readonly error: string; readonly field: string | null; readonly sheet?: Shown };

async function asked<T>(path: string, body?: unknown): Promise<{ status: number; data: T | null }> {
  const response = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  return { status: response.status, data: response.status === 204 ? null : ((await response.json()) as T) };
}

/** The queue. Throws where the desk is not there any longer. */
export async function fetchQueue(filter: QueueFilter): Promise<Queue> {
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  const { data } = await asked<Queue>(`/api/queue?${query}`);
  if (data === null || !('articles' in data)) throw new Error(errorOf(data));
  return data;
}

/** An article; null where it is still as `hash` says. */
export async function fetchSheet(slug: string, hash = ''): Promise<Shown | null> {
  const { data } = await asked<Shown>(`/api/articles/${slug}?hash=${hash}`);
  if (data !== null && !('claims' in data)) throw new Error(errorOf(data));
  return data;
}

/** Carries out a decision. */
export async function send(slug: string, decision: Decision): Promise<Answer> {
  const { status, data } = await asked<Shown & { error: string; field: string | null; sheet?: Shown }>(
    `/api/articles/${slug}`,
    decision,
  );
  if (data === null) throw new Error('The desk gave no answer.');
  return status === 200 ? { sheet: data } : data;
}

/** What was taken back or done again: its article and the claim that it is about, where there are such. */
export type Moved =
  | { readonly sheet: Shown; readonly claim: string | null }
  | { readonly sheet: null; readonly isSite: boolean };

/** Takes the last decision back, or does it again. */
export async function move(way: 'undo' | 'redo'): Promise<Moved | Extract<Answer, { error: string }>> {
  const { data } = await asked<Moved | Extract<Answer, { error: string }>>(`/api/${way}`, {});
  if (data === null) throw new Error('The desk gave no answer.');
  return data;
}

/** What is said of a step that was taken back or done again, where there was one. */
export function movedInWords(way: 'undo' | 'redo', isMoved: boolean): string {
  if (isMoved) return way === 'undo' ? 'Taken back.' : 'Done again.';
  return way === 'undo' ? 'There is nothing to take back.' : 'There is nothing to do again.';
}

function errorOf(data: unknown): string {
  const { error } = (data ?? {}) as { error?: string };
  return error ?? 'The desk gave no answer.';
}

/** Brings a file or an address: the articles in it, looked at. */
export async function bring(what: Bring): Promise<readonly BroughtNow[]> {
  const { data } = await asked<readonly BroughtNow[]>('/api/bring', what);
  if (!Array.isArray(data)) throw new Error(errorOf(data));
  return data;
}

/** Adds an article that was looked at. */
export async function add(
  id: string,
  settled: Settled,
): Promise<{ readonly slug: string } | { readonly error: string; readonly field: string | null }> {
  const { data } = await asked<{ slug: string } | { error: string; field: string | null }>(`/api/bring/${id}`, settled);
  if (data === null) throw new Error('The desk gave no answer.');
  return data;
}

/** Editors who decided apart. */
export async function fetchCompared(): Promise<Compared> {
  const { data } = await asked<Compared>('/api/editors');
  if (data === null || !('editors' in data)) throw new Error(errorOf(data));
  return data;
}

/** Takes over what editors decided. */
export async function settle(taken: readonly Taken[]): Promise<Compared | { readonly error: string }> {
  const { data } = await asked<Compared | { error: string }>('/api/editors', taken);
  if (data === null) throw new Error('The desk gave no answer.');
  return data;
}

/** `site.yaml` as its form shows it. */
export async function fetchSite(): Promise<SiteOnDesk> {
  const { data } = await asked<SiteOnDesk>('/api/site');
  if (data === null || !('fields' in data)) throw new Error(errorOf(data));
  return data;
}

/** Saves the form. Gives what is there then, or what is wrong with which field. */
export async function saveSite(
  saved: SavedSite,
): Promise<SiteOnDesk | { readonly faults: readonly SiteFault[] } | { readonly error: string }> {
  const { data } = await asked<SiteOnDesk | { faults: readonly SiteFault[] } | { error: string }>('/api/site', saved);
  if (data === null) throw new Error('The desk gave no answer.');
  return data;
}

/** The figures that belong to each of some measures, given as JSON. */
export async function fetchBelonging(measures: string): Promise<readonly (Belonging | null)[]> {
  const { data } = await asked<readonly (Belonging | null)[]>('/api/site/belonging', JSON.parse(measures));
  if (!Array.isArray(data)) throw new Error(errorOf(data));
  return data;
}

/** How the site was built, or how far it is. */
export async function fetchPublished(): Promise<Published> {
  return publishedOf(await asked<Published>('/api/publish'));
}

/** Begins to build it. */
export async function publish(): Promise<Published> {
  return publishedOf(await asked<Published>('/api/publish', {}));
}

function publishedOf({ data }: { readonly data: Published | null }): Published {
  if (data === null || !('state' in data)) throw new Error(errorOf(data));
  return data;
}
