import { additions } from './additions.ts';
import { addresses } from './addresses.ts';
import { moves, refusals, sites } from './changes.ts';
import { content } from './content.ts';
import type { Entry } from './run.ts';

/** Bad inputs of one kind: what they are called, the file in which what was said of them is kept, and the runs. */
export const groups = [
  { heading: 'Adding files', file: 'additions.md', run: additions },
  { heading: 'Adding addresses', file: 'addresses.md', run: addresses },
  { heading: 'Checking content', file: 'content.md', run: content },
  { heading: 'Checking site.yaml', file: 'sites.md', run: sites },
  { heading: 'Renaming, removing, and what was stopped', file: 'moves.md', run: moves },
  { heading: 'What the system refuses, and settings', file: 'refusals.md', run: refusals },
] as const;

const note = `Each as it is printed, with fewer blanks; the folder of the site is called /news. Where a command is called wrongly, its usage
follows, which is left out here. A report of \`npm run check:content\` is cut up by file.`;

/** What was said, as Markdown, to be read. */
export function printed(heading: string, entries: readonly Entry[]): string {
  const blocks = entries.map(
    ({ what, command, said }, index) =>
      `## ${index + 1}. ${what[0]?.toUpperCase()}${what.slice(1)}\n\n\`\`\`\n$ ${command}\n${said}\n\`\`\``,
  );
  return `${[`# ${heading}`, note, ...blocks].join('\n\n')}\n`;
}
