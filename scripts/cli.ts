import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ContentError } from '../src/schema/content-error.ts';
import { nearWord } from '../src/schema/reading/near-word.ts';
import { systemErrorInWords } from '../src/schema/reading/system-words.ts';
import { fileAbove } from './content/file-above.ts';
import { SettingError } from './settings.ts';

/** A fault of the caller: reported without a stack. */
export class UsageError extends Error {}

interface Command<Options extends ParseArgsOptionsConfig> {
  /** What `--help` prints: usage, what it does, options. */
  help: string;
  options?: Options;
  /** Whether words may follow that are no options. */
  positionals?: boolean;
}

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: boolean }>
>['values'];

/**
 * Runs a command-line entry: parses its arguments, answers `--help`, turns what is thrown into a message and an exit
 * code. `main` gives the exit code, nothing meaning 0.
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  { help, options, positionals = false }: Command<Options>,
  main: (values: Values<Options>, words: string[]) => number | undefined | Promise<number | undefined>,
): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe: no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    console.error(`The output cannot be written on: ${error.message}.`);
    process.exit(1);
  });
  try {
    const asked = parse({ ...options, help: { type: 'boolean', short: 'h' } }, positionals);
    if ((asked.values as { help?: boolean }).help) {
      console.log(help.trim());
      return;
    }
    process.exitCode = (await main(asked.values as Values<Options>, asked.positionals)) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ContentError || error instanceof SettingError || error instanceof AggregateError)
      console.error(error.message);
    else if (error instanceof UsageError) console.error(`${error.message}\n\n${help.trim()}`);
    else console.error(systemErrorInWords(error, fileAbove) ?? error);
  }
}

function parse(options: ParseArgsOptionsConfig, allowPositionals: boolean) {
  try {
    return parseArgs({ options, allowPositionals });
  } catch (error) {
    throw new UsageError(misuseInWords((error as Error).message, Object.keys(options)), { cause: error });
  }
}

/** What Node says of the words of a command line, in ours. */
function misuseInWords(message: string, known: readonly string[]): string {
  const [, stray] = /^Unknown option '(?:-[a-z], )?(--?[^' ]+)/.exec(message) ?? [];
  if (stray !== undefined) {
    const near = nearWord(stray.replace(/^-+/, ''), known);
    return `There is no option \`${stray}\`. ${near === null ? 'Look at those below.' : `Did you mean \`--${near}\`?`}`;
  }
  const [, empty] = /^Option '(?:-[a-z], )?(--[\w-]+) <value>' argument/.exec(message) ?? [];
  if (empty !== undefined) return `\`${empty}\` needs a value. Write it behind the option.`;
  const [, full] = /^Option '(?:-[a-z], )?(--[\w-]+)' does not take an argument/.exec(message) ?? [];
  if (full !== undefined) return `\`${full}\` takes no value. Delete what is behind the option.`;
  const [, word] = /^Unexpected argument '([^']*)'/.exec(message) ?? [];
  if (word !== undefined) return `"${word}" means nothing here. Delete it.`;
  return message;
}
