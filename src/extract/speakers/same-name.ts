/** Whether two full names are of one person. */
export function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const [given, surname] = [short[0] ?? '', short.at(-1) ?? ''];
  const [itsGiven, itsSurname] = [long[0] ?? '', long.at(-1) ?? ''];
  // “Joel Erlands Ek” and “Erlands Ek”, “Luis Castro Ruiz” and “Luis Castro”
  if (short.length >= 2 && (ends(long, short) || starts(long, short))) return true;
  if (surname === itsSurname) return given === itsGiven || isInitial(given, itsGiven) || isSpelling(given, itsGiven);
  return given === itsGiven && long.length === short.length && surname.length > 4 && isSpelling(surname, itsSurname);
}

function starts(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => word === long[index]);
}

function ends(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, index) => word === long[long.length - short.length + index]);
}

/** “A. Berg” and “Ann Berg”. */
function isInitial(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return /^\p{L}\.?$/u.test(short) && long.startsWith(short.charAt(0));
}

/** Whether two words are one in two spellings: four letters or more, one of them changed, added or left out. */
function isSpelling(a: string, b: string): boolean {
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return a.slice(same + (a.length >= b.length ? 1 : 0)) === b.slice(same + (b.length >= a.length ? 1 : 0));
}
