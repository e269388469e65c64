import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The part of a path that is a file, so that nothing can be below it: `content` of `content/articles/bridge.md`, where that is
 * a file. Null where there is none.
 */
export function fileAbove(path: string): string | null {
  for (let at = path, above = dirname(at); ; [at, above] = [above, dirname(above)]) {
    if (statSync(at, { throwIfNoEntry: false })?.isFile() === true) return at;
    if (above === at) return null;
  }
}
