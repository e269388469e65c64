import { describe, expect, test } from 'vitest';
import { extract } from '../../extract/index.ts';
import { indexRegistry } from '../../extract/speakers/registry.ts';
import type { Claim } from '../../schema/claim.ts';
import { findSeen } from './find-seen.ts';
import { keepIds, type Pin } from './keep-ids.ts';
import { seenOf } from './seen.ts';
import { tidied } from './surroundings.ts';

// Edits that a publisher makes in an article after an editor has decided on its claims. Each sentence is numbered, so that a
// test knows which claims of the later version are which of the earlier one, whatever the program thinks.

/** Paragraphs of sentences. The same short words are said by several people, the same figures and days stand in several sentences. */
const article: readonly (readonly string[])[] = [
  ['Lantern fair returns to Velmora after six years'],
  [
    'VELMORA, 4 March 2037 — The lantern fair will return in May, Mayor Ines Calloway said on Tuesday.',
    '“We are ready,” Calloway told reporters.',
    'The town has set aside $3 million for it.',
  ],
  [
    'Traders were less certain.',
    '“We are ready,” said Otto Brandell, who sells paper birds, “but the square is not.”',
    'He expects sales to rise by 12% this year.',
  ],
  [
    'The Velmora Guild said its members had lost $3 million since 2031.',
    'Membership fell by 12% in 2033.',
    '“No,” Brandell said when he was asked whether he would wait another year.',
  ],
  [
    'Calloway said the bridge would open before the fair.',
    '“No,” she said when she was asked whether the tolls would stay.',
    'The bridge cost $41 million and took 26 months to build.',
  ],
  ['“Nobody here has forgotten the flood.”', 'Selma Quist, who chairs the Velmora Guild, said this on Monday.'],
  [
    'Quist told the council that the guild had written to the ministry twice.',
    'The ministry replied on 11 February 2037.',
    'It said that “no further money” was planned.',
  ],
  [
    'About 9,000 people came to the last fair, according to the Velmora Guild.',
    'Brandell said 9,000 was a guess.',
    'Calloway hopes for 15,000.',
  ],
  ['“We will count them this time,” Calloway said.', 'Tickets cost $4.', 'In 2031 they cost $4, too, Quist said.'],
  ['The ministry declined to comment on Tuesday.', 'The fair ends on 30 May.'],
];

const registered = [
  ['ines-calloway', 'Ines Calloway'],
  ['otto-brandell', 'Otto Brandell'],
  ['selma-quist', 'Selma Quist'],
] as const;
const speakers = [
  ...registered.map(([id, name]) => ({ ...{ id, name, kind: 'person' as const }, ...nothingElse() })),
  { ...{ id: 'velmora-guild', name: 'Velmora Guild', kind: 'organisation' as const }, ...nothingElse() },
];
function nothingElse() {
  return { country: null, aliases: [], roles: [] };
}

/** A sentence and the number that it has through all versions, reworded too; null for a copy. */
interface Numbered {
  readonly number: number | null;
  readonly text: string;
}
type Version = readonly (readonly Numbered[])[];

let count = 0;
const first: Version = article.map((sentences) => sentences.map((text) => ({ number: count++, text })));

interface Read {
  readonly text: string;
  readonly claims: readonly Claim[];
  /** By claim: the number of its sentence, and its words. */
  readonly placeOf: (claim: Claim) => string | null;
}

function read(version: Version): Read {
  const starts: { number: number | null; start: number; end: number }[] = [];
  let text = '';
  for (const sentences of version) {
    if (sentences.length === 0) continue;
    sentences.forEach(({ number, text: words }, index) => {
      if (index > 0) text += ' ';
      starts.push({ number, start: text.length, end: text.length + words.length });
      text += words;
    });
    text += '\n\n';
  }
  const { claims } = extract({ id: 'fair', text, published: '2037-03-04', speakers });
  const placeOf = (claim: Claim) => {
    const sentence = starts.find(({ start, end }) => start <= claim.start && claim.end <= end);
    if (sentence === undefined || sentence.number === null) return null;
    return `${claim.type} in ${sentence.number}: ${claim.exact}`;
  };
  return { text, claims, placeOf };
}

function speakerOf(claim: Claim): string | null {
  return claim.type === 'date' ? null : (claim.speaker?.id ?? null);
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

function withSentences(paragraph: number, change: (sentences: readonly Numbered[]) => readonly Numbered[]): Version {
  return first.map((sentences, index) => (index === paragraph ? change(sentences) : sentences));
}

const numbers = first.flatMap((sentences, paragraph) =>
  sentences.map((sentence, at) => ({ ...sentence, paragraph, at })),
);

/** Words that an editor of the publisher would put instead. */
const rewordings: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/, 'stated'],
  [/\bthe\b/, 'this'],
  [/\$(\d+)/, '$$7$1'],
  [/“(\w+)/, '“Well, $1'],
];

const edits: readonly (readonly [kind: string, what: string, version: Version])[] = [
  ...numbers
    .slice(1)
    .map(
      ({ paragraph, at, number }) =>
        ['delete', `sentence ${number}`, withSentences(paragraph, (sentences) => without(sentences, at))] as const,
    ),
  ...first.slice(1).map((_, index) => ['delete', `paragraph ${index + 1}`, without(first, index + 1)] as const),
  ...numbers.slice(1).flatMap(({ paragraph, at, number, text }) =>
    rewordings.flatMap(([from, to]) => {
      const changed = { number, text: text.replace(from, to) };
      if (changed.text === text) return [];
      const version = withSentences(paragraph, (sentences) => sentences.with(at, changed));
      return [['reword', `sentence ${number} by ${to}`, version] as const];
    }),
  ),
  ...first.slice(1, -1).flatMap((_, index) =>
    [1, 2, 4].flatMap((by) => {
      const [here, there] = [index + 1, index + 1 + by];
      const [a, b] = [first[here], first[there]];
      return a === undefined || b === undefined
        ? []
        : [['swap', `paragraphs ${here} and ${there}`, first.with(here, b).with(there, a)] as const];
    }),
  ),
  ...numbers.slice(1).flatMap(({ paragraph, at, number }) => {
    const next = first[paragraph]?.[at + 1];
    const here = first[paragraph]?.[at];
    return next === undefined || here === undefined
      ? []
      : [
          [
            'swap',
            `sentences ${number} and ${next.number}`,
            withSentences(paragraph, (sentences) => sentences.with(at, next).with(at + 1, here)),
          ] as const,
        ];
  }),
  ...numbers.slice(1).flatMap(({ paragraph, at, number, text }) => {
    const copy = { number: null, text };
    return [
      ['duplicate', `sentence ${number} at the end`, [...first, [copy]]] as const,
      ['duplicate', `sentence ${number} before all`, first.toSpliced(1, 0, [copy])] as const,
      [
        'duplicate',
        `sentence ${number} behind itself`,
        withSentences(paragraph, (sentences) => sentences.toSpliced(at + 1, 0, copy)),
      ] as const,
    ];
  }),
  ...Array.from({ length: 30 }, (_, seed) => {
    const [headline, ...rest] = first as [readonly Numbered[], ...Version];
    const order = rest.map((paragraph, index) => ({ paragraph, key: ((index + 1) * (seed * 7 + 3)) % 31 }));
    const sorted = order.sort((a, b) => a.key - b.key).map(({ paragraph }) => paragraph);
    return ['reorder', `paragraphs, ${seed}`, [headline, ...sorted]] as const;
  }),
];

const before = read(first);
const registry = indexRegistry(speakers);
const pins: Pin[] = before.claims.map((claim) => ({
  id: claim.id,
  type: claim.type,
  seen: seenOf(claim, before.text),
}));

/** What became of every claim that was decided on. */
function outcome(version: Version) {
  const after = read(version);
  const context = { ...after, registry };
  const wrong: string[] = [];
  const lost: string[] = [];
  let kept = 0;
  before.claims.forEach((claim, index) => {
    const { found } = findSeen(after.claims, pins[index] as Pin, context);
    const place = before.placeOf(claim);
    const survivor = after.claims.find(
      (other) => after.placeOf(other) === place && speakerOf(other) === speakerOf(claim),
    );
    // A copy of the whole sentence, by the same speaker, is the same statement.
    const sentenceOf = (text: string, { sentence }: Claim) => tidied(text.slice(sentence.start, sentence.end));
    const isSame =
      found !== null &&
      (found === survivor ||
        (found.exact === claim.exact &&
          speakerOf(found) === speakerOf(claim) &&
          sentenceOf(after.text, found) === sentenceOf(before.text, claim)));
    const label = `${claim.exact} (${place})`;
    if (found !== null && !isSame) wrong.push(`${label} → ${found.exact} (${after.placeOf(found)})`);
    if (survivor !== undefined && found === null) lost.push(label);
    if (survivor !== undefined && isSame) kept++;
  });
  return { after, wrong, lost, kept };
}

describe('decisions on an article that is edited after them', () => {
  const outcomes = edits.map(([kind, what, version]) => ({ kind, what, ...outcome(version) }));

  test('there are enough edits of each kind, and enough to lose', () => {
    const kinds = Object.fromEntries(
      Object.entries(Object.groupBy(edits, ([kind]) => kind)).map(([k, v]) => [k, v?.length]),
    );
    expect(edits.length).toBeGreaterThanOrEqual(200);
    expect(Object.values(kinds).every((n) => (n ?? 0) >= 25)).toBe(true);
    expect(before.claims.length).toBeGreaterThan(30);
    const words = before.claims.map(({ type, exact }) => `${type} ${exact}`);
    expect(words.length - new Set(words).size).toBeGreaterThanOrEqual(4);
  });

  test('none moves to other words, to another speaker or to another sentence', () => {
    expect(outcomes.flatMap(({ kind, what, wrong }) => wrong.map((one) => `${kind} ${what}: ${one}`))).toEqual([]);
  });

  test.each([...new Set(edits.map(([kind]) => kind))])(
    'of %s, at least 98 of 100 that are there still are kept',
    (kind) => {
      const of = outcomes.filter((one) => one.kind === kind);
      const kept = of.reduce((sum, one) => sum + one.kept, 0);
      const lost = of.flatMap(({ what, lost }) => lost.map((one) => `${what}: ${one}`));
      expect(kept / (kept + lost.length), lost.join('\n')).toBeGreaterThanOrEqual(0.98);
    },
  );

  test('an id that was decided on is never on other words or on another speaker, and no two claims share one', () => {
    for (const { after } of outcomes) {
      const context = { slug: 'fair', text: after.text, paragraphs: [], sentences: [], registry };
      const claims = keepIds(after.claims, pins, context);
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
      for (const claim of claims) {
        const had = before.claims.find(({ id }) => id === claim.id);
        if (had === undefined) continue;
        expect([claim.exact, speakerOf(claim)]).toEqual([had.exact, speakerOf(had)]);
      }
    }
  });
});
