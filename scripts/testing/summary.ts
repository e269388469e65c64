import { existsSync, readFileSync } from 'node:fs';
import { failuresIn, type VitestReport } from './report.ts';

// Last lines of `.ci/run`: each failed test by name, so that a log of which only the end is kept tells them, and what
// Vitest's JSON reporter counted in all runs, in a form that CI reads. No report is a failure, too.

const reports = process.argv
  .slice(2)
  .map(
    (path): VitestReport =>
      existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as VitestReport)
        : { success: false, numPassedTests: 0, numFailedTests: 1, testResults: [] },
  );
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
// What fails outside of a test (a file that cannot be loaded, the site that cannot be built) counts as one.
const failed = reports.reduce(
  (sum, { success, numFailedTests }) => sum + (success ? 0 : Math.max(1, numFailedTests)),
  reports.length === 0 ? 1 : 0,
);
for (const line of reports.flatMap((report) => failuresIn(report, process.cwd()))) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
