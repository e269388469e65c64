import { type Choice, everything, laneKinds } from './lanes.ts';
import { clocks, kinds } from './marks.ts';

// What a reader has chosen, as a query: only what differs from the page's own drawing is written.

/** A stretch of whole days, in milliseconds since 1970; the second is the moment after the last. */
export type Window = readonly [number, number];

export interface TimelineState extends Choice {
  /** Null: all of the page. */
  readonly window: Window | null;
}

/** What a page shows before anything is chosen. */
export type Home = Pick<Choice, 'clock' | 'lanes'>;

const DAY = 86_400_000;

/** Nothing shorter is shown: two weeks, in milliseconds. */
export const SHORTEST = 14 * DAY;

/** The state of a page as it comes: everything, and the whole stretch of time. */
export function homeState(home: Home): TimelineState {
  return { ...everything, ...home, window: null };
}

/** `"?clock=said&from=2031-05-01&to=2031-05-31"`; empty for the page as it is. */
export function queryOf(state: TimelineState, home: Home): string {
  const query = new URLSearchParams();
  if (state.clock !== home.clock) query.set('clock', state.clock);
  if (state.lanes !== home.lanes) query.set('lanes', state.lanes);
  if (state.article !== null) query.set('article', state.article);
  if (state.speaker !== null) query.set('speaker', state.speaker);
  if (state.kinds.length < kinds.length) query.set('kinds', state.kinds.join(' '));
  if (state.window !== null) {
    query.set('from', dayOf(state.window[0]));
    query.set('to', dayOf(state.window[1] - DAY));
  }
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** The state that a query says. What it says of things unknown is passed over. */
export function stateOf(query: string, home: Home): TimelineState {
  const said = new URLSearchParams(query);
  const named = said.get('kinds')?.split(' ');
  return {
    clock: oneOf(clocks, said.get('clock')) ?? home.clock,
    lanes: oneOf(laneKinds, said.get('lanes')) ?? home.lanes,
    article: said.get('article'),
    speaker: said.get('speaker'),
    kinds: named === undefined ? kinds : kinds.filter((kind) => named.includes(kind)),
    window: windowOf(said.get('from'), said.get('to')),
  };
}

/** Days as `2031-05-09`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The same stretch in whole days, within the bounds; null where it is all of them. */
export function wholeDays([from, to]: Window, bounds: Window): Window | null {
  const first = Math.max(bounds[0], Math.min(Math.round(from / DAY) * DAY, bounds[1] - DAY));
  const last = Math.min(bounds[1], Math.max(Math.round(to / DAY) * DAY, first + DAY));
  return first === bounds[0] && last === bounds[1] ? null : [first, last];
}

function windowOf(from: string | null, to: string | null): Window | null {
  const [first, last] = [dayIn(from), dayIn(to)];
  return first === null || last === null || last < first ? null : [first, last + DAY];
}

function dayIn(text: string | null): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? Date.parse(text as string) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

function oneOf<const Value extends string>(values: readonly Value[], said: string | null): Value | undefined {
  return values.find((value) => value === said);
}
