import { extract } from '../../src/extract/index.ts';
import { readSourceFile, sourceSlugs } from '../content/corpus.ts';
import { cpuTime } from './cpu-time.ts';

/** More than this many times as long per character as prose is a fault. */
const SLOWEST = 10;

/** What finders might begin to read again and again. */
const hostile: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'straight marks': '" ',
  'marks and words': '"a" ',
  'he said': 'he said ',
  'said, "': 'said, "no ',
  'according to': 'according to ',
  amounts: '$1 ',
  'amounts to amounts': '$1 to $2 ',
  ranges: 'from 1 to 2 ',
  durations: '1 day ',
  'digits and commas': '1,1,',
  shares: 'half a ',
  digits: '9',
  'scale words': '5 million million ',
  'percent signs': '% ',
  'month names': 'January ',
  'day names': 'on Monday ',
  'last last': 'last last ',
  'years to years': '1999 to ',
  'capital words': 'Abc ',
  names: 'Ann Lee ',
  'names and stops': 'Lee. ',
  'words without a stop': 'word ',
  'quoted saying': '"a said ',
  abbreviations: 'U.S. ',
  addresses: 'http://',
  hyphens: 'a-',
  'one long word': 'a',
  commas: ', ',
  brackets: '([{',
  spaces: ' ',
  'line breaks': '\n',
  'short lines': 'No.\n',
  'lines that say': 'Ann Lee said on Monday it was 5%.\n',
  'one long sentence': 'and the council then said it ',
};

/** Prints µs a character and the ratio to prose of the same length. False when one input is too slow. */
export async function benchHostile(size: number): Promise<boolean> {
  const sources = await Promise.all((await sourceSlugs()).map((slug) => readSourceFile(slug)));
  const prose = perCharacter(`${sources.map(({ text }) => text).join('\n')}\n`, size);
  console.log(`At ${size} characters, µs a character and times prose (${prose.toFixed(2)} µs)`);
  const slow = Object.entries(hostile).filter(([name, piece]) => {
    const cost = perCharacter(piece, size);
    const ratio = cost / prose;
    const verdict = ratio > SLOWEST ? '  too slow' : '';
    console.log(`${name.padEnd(22)} ${cost.toFixed(2).padStart(8)} ${ratio.toFixed(2).padStart(8)}${verdict}`);
    return ratio > SLOWEST;
  });
  return slow.length === 0;
}

function perCharacter(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return cpuTime(() => extract({ id: 'bench', text, published: '2021-05-04' })) / length;
}
