import { existsSync, readFileSync } from 'node:fs';

// Last line of `.ci/run`: what Vitest's JSON reporter counted, in a form that CI reads. No report is a failure, too.

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

const [path = ''] = process.argv.slice(2);
const { success, numPassedTests, numFailedTests }: VitestReport = existsSync(path)
  ? (JSON.parse(readFileSync(path, 'utf8')) as VitestReport)
  : { success: false, numPassedTests: 0, numFailedTests: 1 };
// What fails outside of a test (a file that cannot be loaded, the site that cannot be built) counts as one.
console.log(`${numPassedTests} passed, ${success ? 0 : Math.max(1, numFailedTests)} failed`);
