import { siteYaml } from './small-site.ts';

// A town that votes for a bridge, and what it takes for crossing: what tests of commands get wrong, piece by piece.

/** A sound text about one plan of the town. */
export const vote = (about: string) => `Council votes for ${about}

ORVIK, 3 May 2021 — The council voted for the ${about} on Monday, Mayor Ada Brun said. It will cost 40 million crowns.
`;

/** `site.yaml` with the series of the tolls and others beside it, by name; `more` are further series, as YAML. */
export const tollsYaml = (others: readonly string[] = [], more = '') =>
  siteYaml(
    'bridges',
    `measures:
  - { id: tolls, name: Tolls, unit: SEK, scale: 1e6, scale_name: million crowns, of: [[tolls]] }
series:
  - { id: tolls-annual, name: Tolls, by: The town, scale: 1e6, method: Counted., role: main }
${others.map((name) => `  - { id: tolls-${name}, name: Tolls, by: The town, scale: 1e6, method: Counted., role: other }\n`).join('')}${more}chart: { title: Tolls, measure: tolls }
`,
  );

/** The first line of a series. */
export const header = 'measure,period,value,status,released,source,url,note\n';

/** A sound series of one row. */
export const series = `${header}tolls,2020,4,as printed,,The town,https://town.example,\n`;

/** The file of a speaker, with some keys changed. */
export const speaker = (name: string, changed: Readonly<Record<string, string>> = {}) => {
  const keys = { name, kind: 'person', country: 'null', roles: '[]', aliases: '[]', wikidata: 'null', ...changed };
  return ['---', ...Object.entries(keys).map(([key, value]) => `${key}: ${value}`), '---', ''].join('\n');
};

/** Why and when something was corrected, as YAML. */
export const why = 'reason: Read again., date: "2021-05-05"';
