import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What tells a process from a later one of the same id: when it began, in a unit of the system's own. */
const UNKNOWN = '0';

/** This process as part of a file's name: its id, and when it began. `"4711-56985"` */
export function nameOfProcess(): string {
  return `${process.pid}-${beginOf(process.pid)}`;
}

/**
 * Whether the process that `nameOfProcess` named runs still. A later process that was given the same id is another one;
 * where the system does not tell when a process began, any process of that id is taken for it.
 */
export function isRunning(name: string): boolean {
  const [pid = '', begin = UNKNOWN] = name.split('-');
  if (!isThere(Number(pid))) return false;
  const now = beginOf(Number(pid));
  return begin === UNKNOWN || now === UNKNOWN || now === begin;
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0); // no signal: only asks
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux tells it in a file, others by `ps`. What has ended and was not yet waited for is gone. */
function beginOf(pid: number): string {
  if (process.platform === 'win32') return UNKNOWN;
  try {
    // Behind the name in brackets, which may have blanks: state, and as the twentieth value the begin.
    const values = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return values[0] === 'Z' ? 'ended' : (values[19] ?? UNKNOWN);
  } catch (error) {
    if (process.platform === 'linux' && isMissing(error)) return UNKNOWN;
    return beginByPs(pid);
  }
}

function beginByPs(pid: number): string {
  try {
    const printed = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { stdio: 'pipe' });
    return String(Date.parse(printed.toString()) || UNKNOWN);
  } catch (error) {
    if (isMissing(error) || (error as { status?: number }).status === 1) return UNKNOWN;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '');
}
