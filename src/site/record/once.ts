/** Runs on first use and keeps the answer: what many pages of a build ask for is made once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
