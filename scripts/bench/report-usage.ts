import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Loaded into each process that is measured: leaves behind what it has used.

const { USAGE_DIR } = process.env;
process.on('exit', () => {
  if (USAGE_DIR === undefined) return;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    join(USAGE_DIR, `${process.pid}.json`),
    JSON.stringify({ micros: userCPUTime + systemCPUTime, bytes: maxRSS * 1024 }),
  );
});
