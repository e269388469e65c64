declare module 'vnu-jar' {
  /** Path of the checker, as an object. */
  const path: { toString(): string };
  export default path;
}
