import { parseDocument, stringify } from 'yaml';
import type { SpeakerEntry } from '../schema/speaker.ts';
import { DecisionFault } from './decision.ts';

/** A new `speakers/<id>.md`. `role` is empty where none is known. */
export function newSpeakerFile(
  { name, kind, country, aliases }: Pick<SpeakerEntry, 'name' | 'kind' | 'country' | 'aliases'>,
  role: string,
): string {
  const roles = role.trim() === '' ? [] : [{ title: role.trim() }];
  const entry = { name, kind, country, roles, aliases, wikidata: null };
  return `---\n${stringify(entry, { lineWidth: 0 })}---\n`;
}

/** The file of a speaker with another name by which articles call them. */
export function withAlias(file: string, alias: string): string {
  const [, open = '', yaml = '', rest = ''] = /^(\ufeff?---\r?\n)(.*?)(^---[ \t]*(?:\r?\n|$).*)$/msu.exec(file) ?? [];
  if (yaml === '') throw new DecisionFault('The file of this speaker has no front matter. Mend it first.');
  const document = parseDocument(yaml);
  document.addIn(['aliases'], alias);
  return `${open}${document.toString({ lineWidth: 0, flowCollectionPadding: false })}${rest}`;
}
