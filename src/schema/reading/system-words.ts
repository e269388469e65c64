/** What the system's refusals mean, and what to do; by the codes of `errno`. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'The system does not allow it. Change who may read and write it.',
  EBUSY: 'Another program uses it. Try again when that has ended.',
  EDQUOT: 'Your share of the disk is full. Make room, and run it again.',
  EEXIST: 'There is one already. Remove or rename it.',
  EFBIG: 'It is too large for this disk.',
  EIO: 'The disk does not answer as it should. Look after it.',
  EISDIR: 'It is a folder, and a file was wanted. Rename or remove it.',
  ELOOP: 'It is a symbolic link that leads back to itself. Put the file that was meant in its place.',
  EMFILE: 'Too many files are open. Close other programs, or allow more with ulimit -n.',
  ENAMETOOLONG: 'Its name is too long for this disk. Give it a shorter one.',
  ENFILE: 'Too many files are open on this machine. Close other programs.',
  ENOENT: 'There is no such file. Look at the name, and at CONTENT_DIR.',
  ENOSPC: 'The disk is full. Make room, and run it again.',
  ENOTDIR: 'A part of its path is a file, and a folder was wanted. Rename or remove that file.',
  ENOTEMPTY: 'The folder is not empty. Empty it, or name another one.',
  ENOTSUP: 'The disk cannot do it. Name a folder on another one.',
  ENXIO: 'It is a socket or a device, and a file was wanted.',
  EPERM: 'The system does not allow it. Change who may read and write it.',
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
  unlink: 'cannot be removed',
  rm: 'cannot be removed',
};

/**
 * A refusal of the system on one line, without the path: `cannot be opened: The disk is full. Make room, …`. Null for any
 * other error, which is a fault of the program.
 */
export function systemWords(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return null;
  const refusal = refusals[code];
  return refusal === undefined ? null : `${deeds[syscall] ?? 'cannot be used'}: ${refusal}`;
}

/** The same with the file's name before it: `content/site.yaml cannot be opened: …`. */
export function systemErrorInWords(error: unknown): string | null {
  const words = systemWords(error);
  const { path } = error as NodeJS.ErrnoException;
  return words === null ? null : `${path ?? 'A file'} ${words}`;
}

/** What a refusal of the system means that another program met, by its code: `ENOSPC` → `The disk is full. Make room, …`. */
export function refusalInWords(code: string): string | null {
  return refusals[code] ?? null;
}
