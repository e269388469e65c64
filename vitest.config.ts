import { configDefaults, defineConfig } from 'vitest/config';

const tests = ['src/**/*.test.ts', 'scripts/**/*.test.ts'];
const goldenTests = '{src,scripts}/**/*.golden.test.ts';
const browserTests = '{src,scripts}/**/*.browser.test.ts';
const commandTests = '{src,scripts}/**/*.command.test.ts';
const breakTests = '{src,scripts}/**/*.break.test.ts';
const secondTests = '{src,scripts}/**/*.second.test.ts';
const engineTests = '{src,scripts}/**/*.engines.test.ts';
const setupFiles = ['scripts/testing/no-console.ts'];

// No test measures time: a limit only ends what hangs. Machines are slow at times, so it is far beyond what a test takes.
const patient = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        // Functions, tables of sentences, properties.
        test: {
          name: 'unit',
          include: tests,
          exclude: [
            ...configDefaults.exclude,
            goldenTests,
            browserTests,
            secondTests,
            commandTests,
            breakTests,
            engineTests,
          ],
          setupFiles,
          ...patient,
        },
      },
      {
        // The commands as a user calls them: each test starts processes.
        test: { name: 'commands', include: [commandTests], setupFiles, ...patient },
      },
      {
        // What a breaker tries, at length: sizes, kills, races, odd file systems. `npm run break`, not `npm test`.
        test: {
          name: 'break',
          include: [breakTests],
          setupFiles,
          ...patient,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // The corpus: what is committed is what the extractor writes, and as good as promised.
        test: { name: 'golden', include: [goldenTests], setupFiles, ...patient },
      },
      {
        // The built site in a real browser.
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: 'scripts/testing/built-site.ts',
          setupFiles,
          ...patient,
        },
      },
      {
        // What a reader does, in the engines of Firefox and Safari too. `npm run test:browsers`.
        test: {
          name: 'engines',
          include: [engineTests],
          globalSetup: 'scripts/testing/built-site.ts',
          setupFiles,
          ...patient,
        },
      },
      {
        // The same tests on another corpus, of another subject and in another currency: nothing is about the first one.
        test: {
          name: 'second-corpus',
          include: [
            secondTests,
            'src/site/{tests/{site,clicks,journeys,keyboard,structure},data/data,feeds/feeds}.browser.test.ts',
          ],
          globalSetup: 'scripts/testing/second-site.ts',
          env: { CONTENT_DIR: '.cache/second-corpus' },
          setupFiles,
          ...patient,
        },
      },
    ],
  },
});
