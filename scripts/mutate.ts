import { execFileSync } from 'node:child_process';
import { Stryker } from '@stryker-mutator/core';
import { runCommand, UsageError } from './cli.ts';

const help = `
Usage: npm run mutate [-- --since <commit>] [-- <file>…]

Changes the code in small ways, one after the other, and runs the tests that touch it. Each change that no test notices
is printed with its place. It changes the files that differ from a commit, or those that you name, and takes seconds for
each change.

  --since <commit>  what the files are compared with (default HEAD: what is not committed yet)
  --help            print this
`;

await runCommand(
  { help, options: { since: { type: 'string', default: 'HEAD' } }, positionals: true },
  async (values, words) => {
    const files = words.length > 0 ? words : changedSince(values.since);
    if (files.length === 0)
      throw new UsageError(
        `No module of src or scripts differs from ${values.since}. Name files, or a commit with --since.`,
      );
    const results = await new Stryker({
      mutate: files,
      testRunner: 'vitest',
      plugins: ['@stryker-mutator/vitest-runner'],
      vitest: { configFile: 'scripts/mutate/vitest.config.ts' },
      tempDirName: '.cache/mutants',
      ignorePatterns: ['.cache', '.astro', 'dist'],
      reporters: ['clear-text', 'progress-append-only'],
      clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, reportScoreTable: false },
      // Words for people and messages are not behaviour.
      mutator: { excludedMutations: ['StringLiteral'] },
      ignoreStatic: true, // what runs once, as a module is loaded, would need all tests again
      concurrency: 2,
      allowConsoleColors: process.stdout.isTTY,
    }).runMutationTest();
    const survived = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    console.log(`${results.length} changes, ${survived.length} not noticed by any test.`);
    return 0;
  },
);

/** Modules that differ from a commit, tests aside. */
function changedSince(commit: string): string[] {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).split('\n');
  return [
    ...git('diff', '--name-only', '--diff-filter=d', commit),
    ...git('ls-files', '--others', '--exclude-standard'),
  ].filter((file) => /^(?:src|scripts)\/.*(?<!\.(?:test|d))\.ts$/.test(file));
}
