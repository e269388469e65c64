import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { writeText } from './content/text-file.ts';
import { deskApp } from './desk/app.ts';
import { Intake } from './desk/bring.ts';
import { bundleDesk } from './desk/bundle.ts';
import { Session } from './desk/session.ts';
import { listen } from './listen.ts';
import { clearStopped, latestToday, today } from './move/changing.ts';
import { portToServe } from './settings.ts';

const help = `
Usage: npm run desk [-- --as NAME]
       npm run desk -- --gold FILE.ndjson

Opens the editor's desk on this machine alone: every statement, figure and date of ${contentDir} in its article, with why the
program read it so. What you decide is written at once into ${contentDir}/corrections, checks and speakers, as you would have
written it by hand; nothing else is. Ctrl-C stops it.

  --as NAME  who decides, for the files of checks (else the name that Git has, or the system)
  --gold     write what you decided on the articles that are checked as a whole, for npm run score -- --sets, and end
  --help     print this

PORT sets another port than 4322 (0 for any that is free), CONTENT_DIR another content folder.
`;

const options = { as: { type: 'string' }, gold: { type: 'string' } } as const;

/** Beside the site's own, which `npm start` takes. */
const PORT = 4322;

await runCommand({ help, options }, async ({ as, gold }) => {
  await needContent();
  await clearStopped();
  const session = new Session({ by: as ?? nameOfEditor(), today });
  if (gold !== undefined) return writeGold(session, gold);
  const files = await bundleDesk();
  const intake = new Intake(latestToday);
  const app = deskApp(session, intake, files, () => listening.port);
  const port = process.env.PORT === undefined ? PORT : portToServe();
  const listening = await listen(getRequestListener(app.fetch), port, '127.0.0.1');
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  console.log(`The desk is at http://127.0.0.1:${listening.port}/ (Ctrl-C to stop)`);
  await stopped;
  await listening.close();
  await intake.close();
  return 0;
});

/** A set by which `score` measures the extractor on this publisher's own articles. */
async function writeGold(session: Session, path: string): Promise<number> {
  if (!path.endsWith('.ndjson')) throw new UsageError('The name of a set ends in .ndjson.');
  const records = await session.gold();
  await writeText(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  console.log(
    records.length === 0
      ? 'No article is checked as a whole yet, so the set is empty.'
      : `${records.length} of the articles are checked as a whole: ${path}`,
  );
  return 0;
}

function nameOfEditor(): string {
  try {
    return (
      execFileSync('git', ['config', 'user.name'], { stdio: ['ignore', 'pipe', 'ignore'] })
        .toString()
        .trim() || userInfo().username
    );
  } catch (error) {
    // Without Git, or without a name in it, the system has one.
    if ((error as { status?: number }).status === undefined && (error as NodeJS.ErrnoException).code !== 'ENOENT')
      throw error;
    return userInfo().username;
  }
}
