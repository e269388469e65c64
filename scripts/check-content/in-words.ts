import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Report } from './report.ts';

/** Of one rule so many warnings are shown; an error among hundreds would else be overlooked. */
const SHOWN = 5;

type Message = VFile['messages'][number];

/** What a report has, to be printed: warnings, those of one rule counted where they are many, and then the errors. */
export function inWords({ files, errors, warnings }: Report, { all = false } = {}): string {
  const counts = new Map<string, number>();
  const shown = filesWith(files, ({ fatal, ruleId }) => {
    const rule = ruleId ?? '';
    const count = (counts.get(rule) ?? 0) + (fatal ? 0 : 1);
    counts.set(rule, count);
    return !fatal && (all || count <= SHOWN);
  });
  const more = [...counts].flatMap(([rule, count]) =>
    !all && count > SHOWN
      ? [`and ${count - SHOWN} more warnings of ${rule}: \`npm run check:content -- --all\` shows them`]
      : [],
  );
  const parts = [
    warnings > 0 ? [listed(shown), ...more].join('\n') : '',
    errors > 0 ? listed(filesWith(files, ({ fatal }) => fatal === true)) : '',
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Copies of the files with those of their messages that are wanted. */
function filesWith(files: readonly VFile[], isWanted: (message: Message) => boolean): VFile[] {
  return files.flatMap((file) => {
    const messages = file.messages.filter(isWanted);
    if (messages.length === 0) return [];
    const copy = new VFile({ path: file.path });
    copy.messages.push(...messages);
    return [copy];
  });
}

/** Without the reporter's own sum, which would count what is shown. */
function listed(files: VFile[]): string {
  return reporter(files).replace(/\n\n\S* ?\d+ (?:errors?|warnings?).*$/s, '');
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
