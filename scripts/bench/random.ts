// What synthetic corpora are made of: the same for the same seed.

/** Numbers from 0 to 1 in a fixed order (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words as frequent as in a language: the nth about 1/n times as often as the first. */
export function makeWord(random: () => number): string {
  const rank = Math.floor(30_000 ** random());
  const syllables = [
    'ka',
    'to',
    'mi',
    'ren',
    'sol',
    'var',
    'pel',
    'dun',
    'ost',
    'lim',
    'gra',
    'hev',
    'nor',
    'bis',
    'ulm',
    'tav',
  ];
  let word = '';
  for (let rest = rank; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
  return word;
}
