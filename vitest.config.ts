import { configDefaults, defineConfig } from 'vitest/config';

const tests = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
const goldenTests = '**/*.golden.test.ts';
const browserTests = '**/*.browser.test.ts';
const setupFiles = ['scripts/testing/no-console.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        // Functions, tables of sentences, properties.
        test: {
          name: 'unit',
          include: tests,
          exclude: [...configDefaults.exclude, goldenTests, browserTests],
          setupFiles,
          testTimeout: 30_000, // some run a command, on a machine that may be busy
        },
      },
      {
        // The corpus: what is committed is what the extractor writes, and as good as promised.
        test: { name: 'golden', include: [goldenTests], setupFiles },
      },
      {
        // The built site in a real browser.
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: 'scripts/testing/built-site.ts',
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // The same tests on another corpus, of another subject and in another currency: nothing is about the first one.
        test: {
          name: 'second-corpus',
          include: ['src/pages/_{site,clicks,journeys,data,feeds,keyboard,structure}.browser.test.ts'],
          globalSetup: 'scripts/testing/second-site.ts',
          env: { CONTENT_DIR: '.cache/second-corpus' },
          setupFiles,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
