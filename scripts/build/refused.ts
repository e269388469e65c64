import { constants } from 'node:os';
import { refusalInWords } from '../../src/schema/reading/system-words.ts';

/** What the system may refuse any program, whatever it writes where. Others may be faults of the program. */
const codes = ['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'EIO'] as const;

/**
 * What the system refused a program that has ended, in our words, from what it printed: the error of Node, `ENOSPC: no space
 * left on device`, or of a part in Rust, `(os error 28)`. Null where it tells of no refusal.
 */
export function refusalIn(printed: string): string | null {
  const code = codes.find((each) =>
    new RegExp(`(?<![A-Z])${each}: |\\(os error ${constants.errno[each]}\\)`).test(printed),
  );
  return code === undefined ? null : refusalInWords(code);
}
