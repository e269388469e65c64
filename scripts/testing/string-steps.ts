/** A method of a prototype, whatever it takes and gives. */
type Method = (this: unknown, ...given: unknown[]) => unknown;

/** How many characters a call goes through, at most: from its arguments and its result. */
type Cost = (text: string, given: readonly unknown[], result: unknown) => number;

const whole: Cost = (text) => text.length;
const ofResult: Cost = (_text, _given, result) => (result as string).length;
const ofSearched: Cost = (_text, [sought]) => String(sought).length;
const found: Cost = (text, [, from = 0], result) =>
  (result === -1 ? text.length : (result as number)) - Math.min(Number(from), text.length) + 1;
const foundBackwards: Cost = (text, [, from = text.length], result) =>
  Math.min(Number(from), text.length) - Math.max(Number(result), 0) + 1;

const costs: Readonly<Record<string, Cost>> = {
  slice: ofResult,
  substring: ofResult,
  toLowerCase: whole,
  toUpperCase: whole,
  trim: whole,
  normalize: whole,
  split: whole,
  replace: whole,
  replaceAll: whole,
  match: whole,
  matchAll: whole,
  includes: whole,
  startsWith: ofSearched,
  endsWith: ofSearched,
  indexOf: found,
  lastIndexOf: foundBackwards,
};

/**
 * Counts the characters that operations on strings and patterns go through while `work` runs: how much a text costs, the
 * same on every machine and at every load. Loops over arrays are not seen.
 */
export function countStringSteps(work: () => void): number {
  let steps = 0;
  const strings = String.prototype as unknown as Record<string, Method>;
  const patterns = RegExp.prototype as unknown as Record<string, Method>;
  const native = Object.fromEntries(Object.keys(costs).map((name) => [name, strings[name] as Method]));
  const { exec, test } = patterns as { exec: Method; test: Method };

  // What one method leaves to another is counted once; whether it does so depends on how the engine compiled it.
  let isInside = false;
  const apart = (method: Method, self: unknown, given: readonly unknown[]): unknown => {
    const before = isInside;
    isInside = true;
    const result = method.apply(self, [...given]);
    isInside = before;
    return result;
  };

  for (const [name, cost] of Object.entries(costs)) {
    const method = native[name] as Method;
    strings[name] = function (...given) {
      const result = apart(method, this, given);
      if (!isInside) steps += cost(String(this), given, result);
      return result;
    };
  }
  patterns.exec = function (this: RegExp, ...given) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const result = apart(exec, this, given) as RegExpExecArray | null;
    const missed = this.sticky ? from : String(given[0]).length;
    if (!isInside) steps += (result === null ? missed : result.index + result[0].length) - from + 1;
    return result;
  } as Method;
  patterns.test = function (...given) {
    return (patterns.exec as Method).apply(this, given) !== null;
  };
  try {
    work();
  } finally {
    Object.assign(strings, native);
    Object.assign(patterns, { exec, test });
  }
  return steps;
}
