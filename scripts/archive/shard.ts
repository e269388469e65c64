import { runCommand, UsageError } from '../cli.ts';
import { extractShard } from './extract-shard.ts';

// What an engine starts for each shard, on whatever machine.

const help = `
Usage: node scripts/archive/shard.ts ARCHIVE SHARD

Extracts the claims of one shard of an archive. npm run archive -- extract starts it for each that is to be done.
`;

await runCommand({ help, positionals: true }, async (_, [folder, name, ...more]) => {
  if (folder === undefined || name === undefined || more.length > 0)
    throw new UsageError('Name an archive and a shard.');
  const { records, failures, claims } = await extractShard(folder, name);
  console.log(`${name}: ${records} records, ${claims} claims, ${failures} without`);
  return 0;
});
