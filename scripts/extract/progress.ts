import type { WriteStream } from 'node:tty';

/** Told after each source, or whatever is counted, how many are done of how many. */
export type Progress = (done: number, total: number) => void;

const WIDTH = 30;

/** Lines elsewhere than on a terminal come after so many sources. */
const LINE_EVERY = 1_000;

/** In milliseconds. A bar that has not grown is drawn again after so long, for its time that is left. */
const SECOND = 1_000;

/** A bar that is drawn over itself on a terminal and gone at the end; elsewhere now and then a line. */
export function progressOn(
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
  what = 'sources',
  clock: () => number = () => performance.now(),
): Progress {
  let drawn = '';
  let drawnAt = 0;
  let told = 0;
  let first: { readonly done: number; readonly at: number } | null = null;
  return (done, total) => {
    first ??= { done, at: clock() };
    if (!stream.isTTY) {
      // What comes many at once seldom falls on a round number.
      if (Math.floor(done / LINE_EVERY) > Math.floor(told / LINE_EVERY)) stream.write(`${counts(done, total, what)}\n`);
      told = done;
      return;
    }
    const now = clock();
    const bar = done === total ? '' : progressBar(done, total, what);
    if (bar === drawn && (bar === '' || now - drawnAt < SECOND)) return;
    const rate = (done - first.done) / ((now - first.at) / SECOND);
    stream.write(`\r\u001b[K${bar}${paceInWords(rate, total - done)}`);
    [drawn, drawnAt] = [bar, now];
  };
}

/** `"[=======                ] 30%"`; changes once a percent, so that a terminal is not kept busy. */
export function progressBar(done: number, total: number, what = 'sources'): string {
  const percent = Math.floor((100 * done) / total);
  const full = Math.floor((WIDTH * percent) / 100);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${percent}% of ${total.toLocaleString('en-US')} ${what}`;
}

/** `", 210 a second, 4 min left"`; nothing while there is no pace to tell, or the end is near. */
export function paceInWords(rate: number, left: number): string {
  const seconds = left / rate;
  if (!Number.isFinite(seconds) || seconds < 10) return '';
  const time = [
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
  ] as const;
  const [unit, name] = time.find(([size]) => seconds >= 1.5 * size) ?? time[2];
  return `, ${Math.round(rate).toLocaleString('en-US')} a second, ${Math.round(seconds / unit)} ${name} left`;
}

function counts(done: number, total: number, what: string): string {
  return `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} ${what}`;
}
