import { organisationWords } from '../../extract/english/bodies.ts';
import type { Claim } from '../../schema/claim.ts';
import type { Address } from '../../schema/correction.ts';
import { type SpeakerEntry, speakerSchema } from '../../schema/speaker.ts';

// What an editor pastes into a file and fills in. Values that are left to fill in are "…", which no schema takes for a day.

/** An entry of `corrections/<slug>.yaml` that sets fields of a claim, given as YAML. */
export function correctionYaml({ id, exact }: Claim, fields: Readonly<Record<string, string>>): string {
  const address: Address = { claim: id };
  const list = Object.entries(fields).map(([key, value]) => `    ${key}: ${value}`);
  return [
    `- do: set # or drop, without fields`,
    `  claim: ${JSON.stringify(address.claim)} # ${shortened(exact)}`,
    '  fields:',
    ...list,
    '  reason: …',
    '  date: "…"',
  ].join('\n');
}

/** `published` of `sources/<slug>.yaml`. */
export function publishedYaml(day: string): string {
  return ['published:', `  value: ${JSON.stringify(day)}`, '  basis: stated', '  reason: …'].join('\n');
}

/** What a name looks like: “Norwegian Seafood Council” and “BBC” are no persons. An editor has the last word. */
function kindOf(name: string): SpeakerEntry['kind'] {
  if (/^government of /i.test(name)) return 'government';
  const words = name.toLowerCase().split(/\s+/);
  return words.some((word) => organisationWords.has(word)) || /^\p{Lu}{2,}$/u.test(name) ? 'organisation' : 'person';
}

/** A whole `speakers/<id>.md`. */
export function speakerFile(name: string): string {
  const kind = kindOf(name);
  return [
    '---',
    `name: ${JSON.stringify(name)}`,
    `kind: ${kind} # or ${speakerSchema.shape.kind.options.filter((other) => other !== kind).join(', ')}`,
    'country: null',
    'roles: []',
    'aliases: []',
    'wikidata: null',
    '---',
    '',
  ].join('\n');
}

/** On one line, as a comment. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()} …` : line;
}
