/** Plurals that rules do not reach, and nouns that are their own plural. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    children: 'child',
    grandchildren: 'grandchild',
    men: 'man',
    women: 'woman',
    servicemen: 'serviceman',
    policemen: 'policeman',
    gunmen: 'gunman',
    fishermen: 'fisherman',
    lawmakers: 'lawmaker',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    wolves: 'wolf',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    thieves: 'thief',
    feet: 'foot',
    teeth: 'tooth',
    geese: 'goose',
    mice: 'mouse',
    oxen: 'ox',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    theses: 'thesis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    media: 'medium',
    data: 'datum',
    bacteria: 'bacterium',
    fungi: 'fungus',
    alumni: 'alumnus',
    cacti: 'cactus',
    nuclei: 'nucleus',
    buses: 'bus',
    viruses: 'virus',
    campuses: 'campus',
    bonuses: 'bonus',
    gases: 'gas',
    lenses: 'lens',
    censuses: 'census',
    statuses: 'status',
    movies: 'movie',
    cookies: 'cookie',
    zombies: 'zombie',
    selfies: 'selfie',
    calories: 'calorie',
    ties: 'tie',
    pies: 'pie',
    rookies: 'rookie',
    heroes: 'hero',
    potatoes: 'potato',
    tomatoes: 'tomato',
    torpedoes: 'torpedo',
    vetoes: 'veto',
    echoes: 'echo',
    volcanoes: 'volcano',
    shoes: 'shoe',
    canoes: 'canoe',
    matrices: 'matrix',
    indices: 'index',
    vertices: 'vertex',
    appendices: 'appendix',
  }),
);

/** One form for both numbers, or a plural that has no singular of its own. */
const unchanged: ReadonlySet<string> = new Set(
  'series species aircraft spacecraft hovercraft sheep fish deer cattle police troops staff personnel crew offspring headquarters means barracks works news sports cod salmon bison swine shrimp squid livestock offices yuan yen'
    .split(' ')
    .filter((word) => word !== 'offices' && word !== 'troops'),
);

/** “countries” → “country”, “people” → “person”. */
export function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (unchanged.has(word) || !word.endsWith('s') || word.length < 3) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (
    /(?:[sx]|ch|sh|zz)es$/.test(word) &&
    !word.endsWith('uses') &&
    !word.endsWith('ases') &&
    !word.endsWith('oses') &&
    !word.endsWith('nses') &&
    !word.endsWith('rses') &&
    !word.endsWith('ises')
  )
    return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** Whether a noun is in the plural, or counts as one. */
export function isPlural(word: string): boolean {
  if (irregular.has(word) || unchanged.has(word)) return true;
  return word.endsWith('s') && word.length > 2 && !/(?:ss|us|is|’s|'s)$/.test(word);
}
