import { dirname } from 'node:path';

/** What the system's refusals mean, and what to do; by the codes of `errno`. */
const refusals: Readonly<Record<string, string>> = {
  EBUSY: 'Another program uses it. Try again when that has ended.',
  EDQUOT: 'Your share of the disk is full. Make room, and run it again.',
  EEXIST: 'There is one already. Delete or rename it.',
  EFBIG: 'It is too large for this disk. Name a folder on another one.',
  EIO: 'The disk does not answer as it should. Copy what matters to another one, and run it again from there.',
  EISDIR: 'It is a folder, and a file is needed. Rename or delete it.',
  ELOOP: 'It is a symbolic link that leads back to itself. Delete it, and put the file that was meant in its place.',
  EMFILE: 'Too many files are open. Close other programs, or allow more with `ulimit -n`.',
  ENAMETOOLONG: 'Its name is too long for this disk. Give it a shorter one.',
  ENFILE: 'Too many files are open on this machine. Close other programs.',
  ENOENT: 'There is no such file. Look at its path.',
  ENOSPC: 'The disk is full. Make room, and run it again.',
  ENOTDIR:
    'A part of its path is a file, and a folder is needed there. If the path is mistyped, correct it; otherwise move that file elsewhere.',
  ENOTEMPTY: 'The folder is not empty. Empty it, or name another one.',
  ENOTSUP: 'The disk cannot do it. Name a folder on another one.',
  ENXIO: 'It is a socket or a device, and a file is needed. Name another one.',
  EROFS: 'The disk can only be read. Name a folder that can be written.',
  ETXTBSY: 'Another program runs it. Try again when that has ended.',
  EXDEV: 'It would have to move to another disk. Name a folder on the same one.',
};

/** What a call of the system was to do. */
const deeds: Readonly<Record<string, string>> = {
  open: 'cannot be opened',
  read: 'cannot be read',
  write: 'cannot be written',
  mkdir: 'cannot be made',
  link: 'cannot be put in place',
  scandir: 'cannot be read',
  rename: 'cannot be renamed',
  unlink: 'cannot be deleted',
  rm: 'cannot be deleted',
};

/** Calls that only look. */
const reading: ReadonlySet<string> = new Set(['open', 'read', 'scandir', 'stat', 'lstat', 'readlink']);

/** What of a path is a file where a folder is needed; null where that cannot be told. Who may look at the disk gives it. */
type FileAbove = (path: string) => string | null;

/**
 * A refusal of the system on one line, without the path: `cannot be opened. The disk is full. Make room, …`. Null for any
 * other error, which is a fault of the program.
 */
export function systemWords(error: unknown, fileAbove: FileAbove = () => null): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const above = code === 'ENOTDIR' && path !== undefined ? fileAbove(path) : null;
  const refusal =
    code === 'EACCES' || code === 'EPERM'
      ? noPermission(syscall, path)
      : above === null
        ? refusals[code]
        : `${above} is a file, and a folder is needed there. If the path is mistyped, correct it; otherwise move that file elsewhere.`;
  return refusal === undefined ? null : `${deeds[syscall] ?? 'cannot be used'}. ${refusal}`;
}

/** Who may not write a file may most often not write to its folder: what is written is put there under another name first. */
function noPermission(syscall: string, path: string | undefined): string {
  const folder = path === undefined ? 'its folder' : `the folder ${dirname(path)}`;
  const needed = reading.has(syscall) ? `read the file, and to open ${folder}` : `write to ${folder}`;
  return `You have no permission. Allow yourself to ${needed}, or ask whoever runs this machine.`;
}

/** The same with the file's name before it: `content/site.yaml cannot be opened. …`. */
export function systemErrorInWords(error: unknown, fileAbove?: FileAbove): string | null {
  const words = systemWords(error, fileAbove);
  const { path } = error as NodeJS.ErrnoException;
  return words === null ? null : `${path ?? 'A file'} ${words}`;
}

/** What a refusal of the system means that another program met, by its code: `ENOSPC` → `The disk is full. Make room, …`. */
export function refusalInWords(code: string): string | null {
  return refusals[code] ?? null;
}
