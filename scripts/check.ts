import { spawnSync } from 'node:child_process';
import { runCommand } from './cli.ts';

const help = `
Usage: npm run check

Runs all that CI runs before the tests, and goes on to the end when one fails: formatting and lint (Biome), types
(astro check, TypeScript files included), dead code (knip), drift of content/articles, soundness of content/.
`;

const checks = [
  'biome ci --error-on-warnings',
  'astro check',
  'knip',
  'node scripts/extract.ts --check',
  'node scripts/check-content.ts',
];

await runCommand({ help }, () => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const failed = checks.filter((command) => {
    console.log(`\n> ${command}`);
    return spawnSync(command, { shell: true, stdio: 'inherit', env }).status !== 0;
  });
  for (const command of failed) console.error(`Does not pass: ${command}`);
  if (failed.length === 0) console.log('\nEverything passes.');
  return failed.length === 0 ? 0 : 1;
});
