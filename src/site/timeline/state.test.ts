import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laneKinds } from './lanes.ts';
import { clocks, kinds } from './marks.ts';
import { homeState, queryOf, stateOf, type TimelineState, wholeDays } from './state.ts';

const home = { clock: 'happened', lanes: 'article' } as const;
const DAY = 86_400_000;

describe('the state in the address', () => {
  test('is left out where it is the page’s own', () => {
    expect(queryOf(homeState(home), home)).toBe('');
    expect(queryOf(homeState(home), { clock: 'said', lanes: 'speaker' })).toBe('?clock=happened&lanes=article');
  });

  test('names the last day of a stretch, not the moment after it', () => {
    const window = [Date.UTC(2031, 4, 1), Date.UTC(2031, 5, 1)] as const;
    expect(queryOf({ ...homeState(home), window }, home)).toBe('?from=2031-05-01&to=2031-05-31');
  });

  test('comes back as it was', () => {
    const day = fc.integer({ min: -20_000, max: 60_000 });
    const name = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: null });
    const anyState: fc.Arbitrary<TimelineState> = fc.record({
      clock: fc.constantFrom(...clocks),
      lanes: fc.constantFrom(...laneKinds),
      article: name,
      speaker: name,
      kinds: fc.subarray([...kinds]),
      window: fc.option(
        fc
          .tuple(day, fc.integer({ min: 1, max: 900 }))
          .map(([from, days]) => [from * DAY, (from + days) * DAY] as const),
        { nil: null },
      ),
    });
    fc.assert(
      fc.property(anyState, (state) => {
        expect(stateOf(queryOf(state, home), home)).toEqual(state);
      }),
    );
  });

  test.each([
    '?clock=yesterday',
    '?lanes=street',
    '?from=2031-05-01',
    '?from=2031-13-01&to=2031-14-01',
    '?from=2031-05-02&to=2031-05-01',
  ])('passes over %s', (query) => expect(stateOf(query, home)).toEqual(homeState(home)));
});

test('a stretch becomes whole days within the bounds; all of them is none', () => {
  const bounds = [0, 100 * DAY] as const;
  expect(wholeDays([10.4 * DAY, 20.6 * DAY], bounds)).toEqual([10 * DAY, 21 * DAY]);
  expect(wholeDays([-5 * DAY, 20 * DAY], bounds)).toEqual([0, 20 * DAY]);
  expect(wholeDays([0.1 * DAY, 99.8 * DAY], bounds)).toBeNull();
  expect(wholeDays([10.1 * DAY, 10.2 * DAY], bounds)).toEqual([10 * DAY, 11 * DAY]);
});
