import { Scratch } from '../scratch.ts';

// What commands say of bad inputs, as somebody sees it who runs them, with what was wrong in a word.

/** One bad input, the command that met it, and what that printed of it. */
export interface Entry {
  readonly what: string;
  readonly command: string;
  readonly said: string;
}

/** Names of npm for the scripts that are run. */
const names: Readonly<Record<string, string>> = { 'check-content': 'check:content' };

interface How {
  readonly uid?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder with a site, and commands on it. */
export class Site {
  readonly #scratch: Scratch;

  private constructor(scratch: Scratch) {
    this.#scratch = scratch;
  }

  static async make(files: Readonly<Record<string, string | Uint8Array>>): Promise<Site> {
    return new Site(await Scratch.make(files));
  }

  get scratch(): Scratch {
    return this.#scratch;
  }

  /** What a command is called like, and what it says of what is bad. The folder is called `/news`, its files by their names. */
  async run(
    script: string,
    args: readonly string[] = [],
    how: How = {},
  ): Promise<{ readonly command: string; readonly said: string }> {
    const { stdout, stderr } = await this.#scratch.run(
      script,
      args.map((arg) => arg.replace(/^@/, `${this.#scratch.folder}/`)),
      how,
    );
    // Warnings alone are no failure, and go where a report goes.
    const said = (stderr.trim() === '' ? stdout : stderr)
      .replace(/\n\nUsage: [\s\S]*$/, '')
      .replaceAll(`${this.#scratch.folder}/content`, '/news/content')
      .replaceAll(`${this.#scratch.folder}/`, '')
      .replace(/ {3,}/g, '  ')
      // How deep a parser goes is up to the stack of the machine.
      .replace(/:\d{3,4}(?=(?:: not added\.[^\n]*|\s+error) Brackets or indents)/g, ':800')
      .trim();
    const env = Object.entries(how.env ?? {}).map(([name, value]) => `${name}=${value} `);
    const words = args.map((arg) => (/[\s"']/.test(arg) ? JSON.stringify(arg) : arg.replace(/^@/, '')));
    const command = `${env.join('')}npm run ${names[script] ?? script}${words.length > 0 ? ' --' : ''} ${words.join(' ')}`;
    return { command: command.trim(), said };
  }

  /** One bad input, whose message is all that is said. */
  async entry(what: string, script: string, args: readonly string[] = [], how: How = {}): Promise<Entry> {
    return { what, ...(await this.run(script, args, how)) };
  }

  remove(): Promise<void> {
    return this.#scratch.remove();
  }
}
