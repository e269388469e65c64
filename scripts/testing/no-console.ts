import { afterEach, beforeEach, expect, vi } from 'vitest';

// A test that prints says something that nobody will read: it fails. One that expects output spies on the console itself.

const printed: string[] = [];

beforeEach(() => {
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const)
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      printed.push(`console.${method}: ${words.map(String).join(' ')}`);
    });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(printed.splice(0), 'the test printed').toEqual([]);
});
