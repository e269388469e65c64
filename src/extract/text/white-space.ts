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
