/** One thing wrong with a file. Lines and columns count from 1. */
export interface Problem {
  line: number;
  column: number;
  /** What is wrong, and what to do about it. */
  reason: string;
  /** Which rule says so, as `check:content` names them. */
  rule?: string;
}

/** A file of the content folder that cannot be used. The message is one line per problem, as compilers print them. */
export class ContentError extends Error {
  readonly path: string;
  readonly problems: readonly Problem[];

  constructor(path: string, problems: readonly Problem[]) {
    super(problems.map(({ line, column, reason }) => `${path}:${line}:${column}: ${reason}`).join('\n'));
    this.name = 'ContentError';
    this.path = path;
    this.problems = problems;
  }
}
