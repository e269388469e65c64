import { defineConfig } from 'vitest/config';

// The tests that find a mutant: functions, tables and the corpus. No commands, no browsers.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.{browser,command,break,engines}.test.ts', '**/linear.test.ts'],
    setupFiles: ['scripts/testing/no-console.ts'],
    testTimeout: 30_000,
  },
});
