import { expect, test } from 'vitest';
import { slugSchema } from '../../src/schema/span.ts';
import { numbered, slugFor } from './slug.ts';

test.each([
  ['Council votes for São João bridge!', 'council-votes-for-sao-joao-bridge'],
  ['Måløy votes in Łódź', 'maloy-votes-in-lodz'],
  ["The harbour's “last” ferry – it's 100% full", 'the-harbours-last-ferry-its-100-full'],
  ['Совет голосует за мост', 'sovet-golosuet-za-most'],
  ['Το συμβούλιο ψηφίζει', 'to-symvoylio-psifizei'],
  ['议会投票支持桥梁', 'yi-hui-tou-piao-zhi-chi-qiao-liang'],
  ['다리 건설 승인', 'dali-geonseol-seungin'],
  ['المجلس يصوت على الجسر', 'lmjls-yswt-la-ljsr'],
  ['😀🔥', 'grinning-fire'],
])('%s → %s', (title, words) => expect(slugFor('2021-05-04', title)).toBe(`2021-05-04-${words}`));

test('headlines of one day that nothing can spell have names of their own', () => {
  const slugs = ['—', '…', '!!!'].map((title) => slugFor('2021-05-04', title));
  expect(new Set(slugs).size).toBe(3);
  for (const slug of slugs) expect(slug).toMatch(/^2021-05-04-[0-9a-f]{8}$/);
});

test.each([
  ['a long headline ends with a whole word', 'The council of the old harbour town votes again for the long bridge'],
  ['a word longer than a slug is cut', 'ก'.repeat(200)],
])('%s', (_, title) => {
  const slug = slugFor('2021-05-04', title);
  expect(slug.length).toBeLessThanOrEqual('2021-05-04-'.length + 60);
  expect(slug).not.toBe('2021-05-04');
  expect(slugSchema.safeParse(slug).success).toBe(true);
});

test('the second of one name is numbered', () => {
  expect([1, 2, 13].map((number) => numbered('2021-05-04-editorial', number))).toEqual([
    '2021-05-04-editorial',
    '2021-05-04-editorial-2',
    '2021-05-04-editorial-13',
  ]);
});
