import type { WriteStream } from 'node:tty';

/** Told after each source how many are done of how many. */
export type Progress = (done: number, total: number) => void;

const WIDTH = 30;

/** Lines elsewhere than on a terminal come after so many sources. */
const LINE_EVERY = 1_000;

/** A bar that is drawn over itself on a terminal and gone at the end; elsewhere now and then a line. */
export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
  let drawn = '';
  return (done, total) => {
    if (!stream.isTTY) {
      if (done % LINE_EVERY === 0) stream.write(`${counts(done, total)}\n`);
      return;
    }
    const bar = done === total ? '' : progressBar(done, total);
    if (bar === drawn) return;
    stream.write(`\r\u001b[K${bar}`);
    drawn = bar;
  };
}

/** `"[=======                ] 30%"`; changes once a percent, so that a terminal is not kept busy. */
export function progressBar(done: number, total: number): string {
  const percent = Math.floor((100 * done) / total);
  const full = Math.floor((WIDTH * percent) / 100);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${percent}% of ${total.toLocaleString('en-US')} sources`;
}

function counts(done: number, total: number): string {
  return `${done.toLocaleString('en-US')} of ${total.toLocaleString('en-US')} sources`;
}
