import { relative } from 'node:path';

/** What Vitest's JSON reporter writes about a run, as far as we read it. */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  testResults: readonly TestedFile[];
}

interface TestedFile {
  /** Its absolute path. */
  name: string;
  status: string;
  /** Why the file itself failed, empty where only its tests did. */
  message: string;
  assertionResults: readonly { fullName: string; status: string; failureMessages: readonly string[] }[];
}

/**
 * Each test that failed, with its file and the first line of its message, and each file that failed outside of its tests:
 * `FAILED src/link/sums.test.ts: adds what is said twice: AssertionError: expected 2 to be 3`. Files are named from `root`.
 */
export function failuresIn({ success, testResults }: VitestReport, root: string): string[] {
  const lines = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap((file) => {
      const tests = file.assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => [fullName, failureMessages[0] ?? 'no message'] as const);
      const outside = tests.length === 0 || file.message !== '';
      return [...(outside ? [['the file itself', file.message || 'no message'] as const] : []), ...tests].map(
        ([what, message]) => `FAILED ${relative(root, file.name)}: ${what}: ${firstLine(message)}`,
      );
    });
  return success || lines.length > 0
    ? lines
    : ['FAILED the run itself: no file of tests is to blame; its log says why'];
}

function firstLine(message: string): string {
  return message.trim().split('\n', 1)[0] ?? '';
}
