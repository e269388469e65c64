const SPACE = 0x20;

/** What `\s` matches beyond ASCII. */
const wideSpaces = new Set(
  Array.from('\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', (space) => space.charCodeAt(0)),
);
for (let code = 0x2000; code <= 0x200a; code++) wideSpaces.add(code);

/** Whether a UTF-16 unit is white space as regular expressions know it. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  return wideSpaces.has(code);
}

/** How many runs of other characters white space parts a text into; no more than `most` are counted. */
export function countRuns(text: string, most: number): number {
  let runs = 0;
  let isRun = false;
  for (let at = 0; at < text.length && runs < most; at++) {
    const isPart = !isSpace(text.charCodeAt(at));
    if (isPart && !isRun) runs++;
    isRun = isPart;
  }
  return runs;
}
