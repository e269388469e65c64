import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { getRequestListener } from '@hono/node-server';
import { names } from '../src/editing/agreement/names.ts';
import { runCommand, UsageError } from './cli.ts';
import { contentDir } from './content/corpus.ts';
import { needContent } from './content/need-content.ts';
import { writeText } from './content/text-file.ts';
import { deskApp } from './desk/app.ts';
import { Intake } from './desk/bring.ts';
import { bundleDesk } from './desk/bundle.ts';
import { Publisher } from './desk/publisher.ts';
import { Session } from './desk/session.ts';
import { listen } from './listen.ts';
import { clearStopped, latestToday, today } from './move/changing.ts';
import { portToServe } from './settings.ts';

const help = `
Usage: npm run desk [-- --as NAME] [--blind]
       npm run desk -- --agreement
       npm run desk -- --gold FILE.ndjson

Opens the editor's desk on this machine alone: every statement, figure and date of ${contentDir} in its article, with why the
program read it so. What you decide is written at once into ${contentDir}/corrections, checks and speakers, as you would have
written it by hand; articles, site.yaml and the built site change only when you add, save or publish. Ctrl-C stops it.

  --as NAME  who decides, for the files of checks (else the name that Git has, or the system)
  --blind    decide without seeing what others have decided; yours is in ${contentDir}/blind/, to be compared and settled
  --agreement  how far editors agree who decided with --blind, by kind and field, and end
  --gold     write what you decided on the articles that are checked as a whole, for npm run score -- --sets, and end
  --help     print this

PORT sets another port than 4322 (0 for any that is free), CONTENT_DIR another content folder.
`;

const options = {
  as: { type: 'string' },
  gold: { type: 'string' },
  blind: { type: 'boolean' },
  agreement: { type: 'boolean' },
} as const;

/** Beside the site's own, which `npm start` takes. */
const PORT = 4322;

await runCommand({ help, options }, async ({ as, gold, blind = false, agreement = false }) => {
  await needContent();
  await clearStopped();
  if (blind && as === undefined) throw new UsageError('--blind goes with --as NAME.');
  const session = new Session({ by: as ?? nameOfEditor(), today, isBlind: blind });
  if (agreement) return tellAgreement(session);
  if (gold !== undefined) return writeGold(session, gold);
  const files = await bundleDesk();
  const intake = new Intake(latestToday);
  const publisher = new Publisher();
  const app = deskApp({ session, intake, publisher }, files, () => listening.port);
  const port = process.env.PORT === undefined ? PORT : portToServe();
  const listening = await listen(getRequestListener(app.fetch), port, '127.0.0.1');
  const stopped = new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
  console.log(`The desk is at http://127.0.0.1:${listening.port}/ (Ctrl-C to stop)`);
  await stopped;
  await Promise.all([listening.close(), publisher.close(), intake.close()]);
  // At once, whatever is open: a decision that waits for its turn is not made, one that is being written is completed by the next command.
  process.exit(0);
});

/** Krippendorff's α by kind of claim and field. */
async function tellAgreement(session: Session): Promise<number> {
  const { editors, table, disputed } = await session.compare();
  if (editors.length < 2) {
    console.log('There are no two editors to compare: each decides with --as NAME --blind.');
    return 0;
  }
  console.log(`${editors.join(', ')}: ${disputed.length} to settle, at the desk under “Settle”.`);
  for (const { type, field, units, agree, alpha } of table)
    if (units > 0)
      console.log(
        `  ${`${type}, ${names[field]}`.padEnd(32)} ${String(units).padStart(5)} judged by both, ${Math.round((agree ?? 0) * 100)} % the same, α ${alpha === null ? 'undefined: all the same' : alpha.toFixed(3)}`,
      );
  return 0;
}

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
