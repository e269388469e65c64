import { expect, test } from 'vitest';
import { failuresIn } from './report.ts';

const passed = { fullName: 'sums adds', status: 'passed', failureMessages: [] };
const failed = { fullName: 'sums carries', status: 'failed', failureMessages: ['Error: expected 2 to be 3\n    at x'] };

function report(...files: { message?: string; tests: (typeof failed | typeof passed)[] }[]) {
  return {
    success: false,
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: files.map(({ message = '', tests }, n) => ({
      name: `/site/src/file-${n}.test.ts`,
      status: message !== '' || tests.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
      message,
      assertionResults: tests,
    })),
  };
}

test('names the file, the test and the first line of its message', () => {
  expect(failuresIn(report({ tests: [passed] }, { tests: [failed, passed] }), '/site')).toEqual([
    'FAILED src/file-1.test.ts: sums carries: Error: expected 2 to be 3',
  ]);
});

test('a file that cannot be loaded is named, and so is one whose set-up fails beside its tests', () => {
  expect(
    failuresIn(report({ message: 'Cannot find y\nhere', tests: [] }, { message: 'no port', tests: [failed] }), '/site'),
  ).toEqual([
    'FAILED src/file-0.test.ts: the file itself: Cannot find y',
    'FAILED src/file-1.test.ts: the file itself: no port',
    'FAILED src/file-1.test.ts: sums carries: Error: expected 2 to be 3',
  ]);
});

test('a file without a message that failed outside of its tests is named', () => {
  const { testResults, ...run } = report({ tests: [passed] });
  expect(
    failuresIn({ ...run, testResults: testResults.map((file) => ({ ...file, status: 'failed' })) }, '/site'),
  ).toEqual(['FAILED src/file-0.test.ts: the file itself: no message']);
});

test('a run that failed without any file says so, and one that passed says nothing', () => {
  expect(failuresIn(report(), '/site')).toEqual([
    'FAILED the run itself: no file of tests is to blame; its log says why',
  ]);
  expect(failuresIn({ ...report({ tests: [passed] }), success: true }, '/site')).toEqual([]);
});
