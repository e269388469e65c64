/** `edtf` ships no types; this is what is used of it. */
declare module 'edtf' {
  /** Throws on a value that is not EDTF of that level. */
  export function parse(value: string, constraints: { readonly level: 0 | 1 | 2 }): unknown;
}
