import { describe, expect, test } from 'vitest';
import { isNear } from './near-speaker.ts';

const known = (name: string, ...aliases: string[]) => ({ name, aliases });

describe('is near', () => {
  test.each([
    ['Crane', known('Ida Crane')],
    ['I. Crane', known('Ida Crane')],
    ['Ida Marie Crane', known('Ida Crane')],
    ['Hallow Union', known('Hallow Boatmen’s Union')],
    ['HBU', known('Hallow Boatmen’s Union')],
    ['the Union of Millers', known('Union of Millers')],
    ['Ida Krane', known('Ida Crane')],
    ['Mrs Lund', known('Ida Crane', 'Mrs Lund')],
  ])('%s', (name, who) => expect(isNear(name, who)).toBe(true));
});

describe('is not near', () => {
  test.each([
    ['Ida Crane', known('Odd Crane')],
    ['the miller', known('Ida Crane')],
    ['Hallow Post', known('Hallow Council')],
    ['I.', known('Ida Crane')],
    ['', known('Ida Crane')],
    ['HB', known('Hallow Boatmen’s Union')],
  ])('%s', (name, who) => expect(isNear(name, who)).toBe(false));
});
