import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scratch } from '../testing/scratch.ts';
import { Publisher } from './publisher.ts';

// What the desk says of a build, however it ends.

let scratch: Scratch;
beforeAll(async () => {
  scratch = await Scratch.make({
    'made.mjs': "console.log('Built.');\n",
    'refused.mjs': "console.error('site.yaml:1:1: no name');\nprocess.exitCode = 1;\n",
  });
});
afterAll(() => scratch.remove());

async function published(command: string, show: () => Promise<never>) {
  const publisher = new Publisher(scratch.path(command), show);
  publisher.start();
  await expect.poll(() => publisher.now.state).not.toBe('under way');
  const { state, lines, site } = publisher.now;
  return { state, lines, site };
}

test('a site that is built and cannot be shown is told of, and the desk goes on', async () => {
  const show = () => Promise.reject(new Error('No port is free.'));
  expect(await published('made.mjs', show)).toEqual({
    state: 'made',
    lines: ['Built.', 'The site is built, but the desk cannot show it: No port is free.'],
    site: null,
  });
});

test('a build that fails is refused with what it said', async () => {
  const show = () => Promise.reject(new Error('It is not built.'));
  expect(await published('refused.mjs', show)).toEqual({
    state: 'refused',
    lines: ['site.yaml:1:1: no name'],
    site: null,
  });
});
