import type { Claim } from '../schema/claim.ts';
import type { Address } from '../schema/correction.ts';

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

/** A whole `speakers/<id>.md`. */
export function speakerFile(name: string): string {
  return [
    '---',
    `name: ${JSON.stringify(name)}`,
    'kind: person # or organisation, government, news agency, newspaper, broadcaster, website',
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
