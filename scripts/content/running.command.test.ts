import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning, nameOfProcess } from './running.ts';

test('this process runs', () => {
  expect(nameOfProcess()).toMatch(/^\d+-\d+$/);
  expect(isRunning(nameOfProcess())).toBe(true);
});

test('a process that was given the id of an earlier one is not that one', () => {
  expect(isRunning(`${process.pid}-1`)).toBe(false);
  expect(isRunning(String(process.pid))).toBe(true); // nothing is known of its begin
});

test('a process that has ended does not run', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  expect(isRunning(`${child.pid}-0`)).toBe(false);
});
