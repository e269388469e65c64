import { expect, test } from 'vitest';
import { figure, meta, party, quotation } from '../../schema/testing-claims.ts';
import { speakerDrawing } from './speaker-drawing.ts';
import { timelineOf } from './timeline.ts';

const forecast = figure('$5bn', { modality: 'forecast', period: '2031' });
const timeline = timelineOf([
  {
    article: meta('2031-05-09'),
    claims: [
      quotation('Soon', { said: '2031-05-08' }),
      forecast,
      quotation('Never', { said: '2031-05-07', speaker: party('Bo Lind'), start: 300, end: 305 }),
    ],
    words: () => '',
  },
]);
const recorded = (claim: string) => (claim === forecast.id ? 'the Harbour Board recorded 4.8' : null);

test('has what one speaker said, a figure with what was recorded later; nobody else, and no name on each mark', () => {
  const view = speakerDrawing(timeline, 'ana-reyes', recorded);
  for (const drawing of Object.values(view?.drawings ?? {})) {
    const items = drawing.lanes.flatMap(({ marks }) => marks.map(({ item }) => item));
    expect(items.map(({ who, label, tail }) => [who, label, tail])).toEqual([
      [null, '$5bn, freight', 'forecast; the Harbour Board recorded 4.8'],
      [null, '“Soon”', ''],
    ]);
    expect(items.map((item) => view?.entryHref(item))).toEqual(items.map(({ id }) => `/timeline/#${id}`));
  }
});

test('is none of a speaker with one dated thing, or nothing', () => {
  expect(speakerDrawing(timeline, 'bo-lind', recorded)).toBeNull();
  expect(speakerDrawing(timeline, 'nobody-of-that-name', recorded)).toBeNull();
});
