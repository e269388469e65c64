import { existsSync, readFileSync } from 'node:fs';

// Last line of `.ci/run`: what Vitest's JSON reporter counted in each run, in a form that CI reads. No report is a failure, too.

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

const reports = process.argv
  .slice(2)
  .map(
    (path): VitestReport =>
      existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as VitestReport)
        : { success: false, numPassedTests: 0, numFailedTests: 1 },
  );
const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
// What fails outside of a test (a file that cannot be loaded, the site that cannot be built) counts as one.
const failed = reports.reduce(
  (sum, { success, numFailedTests }) => sum + (success ? 0 : Math.max(1, numFailedTests)),
  reports.length === 0 ? 1 : 0,
);
console.log(`${passed} passed, ${failed} failed`);
