/** The words of lists as they are typed here: parted by white space, in lower case. */
export function wordList(...lists: (string | Iterable<string>)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (typeof list === 'string' ? list.trim().split(/\s+/) : [...list])));
}
