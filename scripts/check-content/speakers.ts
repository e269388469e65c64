import { join } from 'node:path';
import { faultOf } from '../../src/schema/reading/in-words.ts';
import { placeAt } from '../../src/schema/reading/text-faults.ts';
import { parseFrontMatter } from '../../src/schema/reading/yaml-file.ts';
import { slugSchema } from '../../src/schema/span.ts';
import { type RegisteredSpeaker, speakerSchema } from '../../src/schema/speaker.ts';
import { contentDir, namesIn } from '../content/corpus.ts';
import { readText } from '../content/text-file.ts';
import type { Aliases } from './aliases.ts';
import { type Report, top } from './report.ts';

interface CheckedSpeakers {
  readonly speakers: readonly RegisteredSpeaker[];
  /** Ids of those whose files cannot be used: who names them is not at fault. */
  readonly unread: ReadonlySet<string>;
}

/** Every file of the registry; no two speakers may go by the same name. */
export async function checkSpeakers(report: Report, aliases: Aliases): Promise<CheckedSpeakers> {
  const unread = new Set<string>();
  const speakers: RegisteredSpeaker[] = [];
  const owners = new Map<string, string>();
  for (const id of await namesIn(join(contentDir, 'speakers'), '.md')) {
    const path = join(contentDir, 'speakers', `${id}.md`);
    const text = await report.reading(() => readText(path));
    const file = text === null ? null : await report.reading(() => parseFrontMatter(text, path, speakerSchema));
    if (text === null || file === null) {
      unread.add(id);
      continue;
    }
    const fault = faultOf(slugSchema, id);
    if (fault !== null) report.error(path, { ...top, rule: 'slug', reason: `The file's name ${fault} Rename it.` });
    const { data } = file;
    for (const name of new Set([data.name, ...data.aliases])) {
      const owner = owners.get(name.toLowerCase());
      const place = placeAt(text, Math.max(0, text.indexOf(name)));
      if (owner === undefined) owners.set(name.toLowerCase(), id);
      else
        report.error(path, {
          ...place,
          rule: 'alias-twice',
          reason: `"${name}" is a name of speakers/${owner}.md, too, and can be that of one speaker only. Delete it in one of the two files.`,
        });
    }
    for (const { title, since, until } of data.roles) {
      if (since !== undefined && until !== undefined && since > until)
        report.error(path, {
          rule: 'role',
          ...placeAt(text, text.indexOf(title)),
          reason: `The role "${title}" ends (${until}) before it begins (${since}). Correct one of the two.`,
        });
    }
    for (const alias of data.aliases) aliases.expect(alias, path, placeAt(text, Math.max(0, text.lastIndexOf(alias))));
    speakers.push({ id, ...data });
  }
  return { speakers, unread };
}
