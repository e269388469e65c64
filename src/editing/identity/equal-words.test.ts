import { describe, expect, test } from 'vitest';
import { extract } from '../../extract/index.ts';
import { indexRegistry } from '../../extract/speakers/registry.ts';
import type { Claim } from '../../schema/claim.ts';
import { correctionsSchema } from '../../schema/correction.ts';
import { applyCorrections } from '../corrections/apply.ts';
import { seenOf } from './seen.ts';

// Two people say the same words. An editor corrects the first; then the publisher takes that sentence out.

const speakers = ['Ada Holt', 'Ben Marsh'].map((name) => ({
  ...{ id: name.toLowerCase().replace(' ', '-'), name, kind: 'person' as const },
  ...{ country: null, aliases: [], roles: [] },
}));
const first = 'The fire was out by noon on Sunday. “We will rebuild the pier,” Ada Holt said on Monday.';
const second = 'Others agreed. “We will rebuild the pier,” Ben Marsh said on Tuesday.';

function read(...paragraphs: string[]) {
  const text = `Pier burns\n\n${paragraphs.join('\n\n')}\n`;
  return { text, ...extract({ id: 'pier', text, published: '2033-06-10', speakers }) };
}

const whole = read(first, second);
const [adas, bens] = whole.claims.filter(({ exact }) => exact.startsWith('We will rebuild')) as [Claim, Claim];

/** A correction of a claim of the whole article, applied to another version. */
function correct(claim: Claim, version: ReturnType<typeof read>, seen = true) {
  const why = { reason: 'By her office.', date: '2033-06-11' };
  const address = { claim: claim.id, type: 'quotation', ...(seen && { seen: seenOf(claim, whole.text) }) };
  const corrections = correctionsSchema.parse([{ do: 'set', ...address, fields: { said: '2033-06-08' }, ...why }]);
  const context = { slug: 'pier', ...version, registry: indexRegistry(speakers) };
  const { claims, problems } = applyCorrections(version.claims, corrections, context);
  const of = (name: string) =>
    claims.find((one) => one.type === 'quotation' && one.speaker?.name === name && one.exact === adas.exact);
  return { problems, ada: of('Ada Holt'), ben: of('Ben Marsh') };
}

describe('a correction of words that two have said', () => {
  test('without what was seen moves to the other, when the first is taken out', () => {
    const { ben, problems } = correct(adas, read(second), false);
    expect(problems).toEqual([]);
    expect(ben).toMatchObject({ id: adas.id, said: '2033-06-08' });
  });

  test('with it tells that they are gone, and gives that one another id', () => {
    const { ben, problems } = correct(adas, read(second));
    expect(problems).toMatchObject([{ keys: [0, 'seen'] }]);
    expect(problems[0]?.reason).toMatch(
      /^"We will rebuild the pier," is not where it was seen\. The nearest is the quotation [0-9a-f]{12} "We will rebuild the pier," of Ben Marsh\./,
    );
    expect(ben).not.toMatchObject({ said: '2033-06-08' });
    expect(ben?.id).not.toBe(adas.id);
  });

  test('tells whose they are now, where another is said to have said them', () => {
    const { problems } = correct(adas, read(first.replace('Ada Holt', 'Ben Marsh')));
    expect(problems[0]?.reason).toMatch(
      /^"We will rebuild the pier," was checked as words of Ada Holt, and is read as words of somebody else now \(quotation [0-9a-f]{12} "We will rebuild the pier," of Ben Marsh\)\./,
    );
  });

  test('stays with the second, which keeps its id, when the first is taken out or comes behind it', () => {
    for (const version of [read(second), read(second, first), read(`It was late. ${second}`)]) {
      const { ben, problems } = correct(bens, version);
      expect(problems).toEqual([]);
      expect(ben).toMatchObject({ id: bens.id, said: '2033-06-08', origin: 'corrected' });
    }
  });

  test('tells of the nearest words, when they were reworded', () => {
    const { problems } = correct(adas, read(first.replace('the pier', 'this pier'), second.replace('the pier', 'it')));
    expect(problems[0]?.reason).toMatch(
      /^No claim has the words "We will rebuild the pier," any longer\. The nearest is the quotation [0-9a-f]{12} "We will rebuild this pier," of Ada Holt\./,
    );
  });

  test('of who speaks holds, too, when the program has come to read it so', () => {
    const version = read(first, second);
    const seen = { ...seenOf(adas, whole.text), speaker: null };
    const why = { reason: 'By her office.', date: '2033-06-11' };
    const one = { do: 'set', claim: adas.id, seen, fields: { speaker: 'Ada Holt' }, ...why };
    const context = { slug: 'pier', ...version, registry: indexRegistry(speakers) };
    expect(applyCorrections(version.claims, correctionsSchema.parse([one]), context)).toMatchObject({
      log: [],
      problems: [],
    });
  });
});
