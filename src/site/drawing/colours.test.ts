import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';

const tokens = readFileSync('src/site/frame/tokens.css', 'utf8');

test.each(Object.entries(colours))('%s is the token of that name', (name, [light, dark]) => {
  expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
