import { wordList } from './word-list.ts';

/** Last words of names on the map. Such a place is nobody's full name, though some of these are surnames too. */
export const placeWords = wordList(
  'street city town village road avenue highway bridge river valley shire county province district region peninsula island islands airport station harbour harbor canal ocean strait desert',
);

/** Places by which news means somebody in them, in lower case, and whom. */
export const metonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    brussels: 'European Union',
    'capitol hill': 'United States Congress',
    'foggy bottom': 'US Department of State',
    holyrood: 'Scottish Parliament',
    stormont: 'Northern Ireland Assembly',
    'the vatican': 'Holy See',
    vatican: 'Holy See',
  }),
);

/** Seats that are bodies of their own, with a press office each, in lower case, and how they are called. */
export const seats: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'white house': 'White House',
    kremlin: 'Kremlin',
    'downing street': 'Downing Street',
    élysée: 'Élysée Palace',
    'élysée palace': 'Élysée Palace',
    pentagon: 'Pentagon',
  }),
);

/**
 * Places that news names for many who are there, and for none of them alone: seats of courts and of organisations of states, hosts of
 * summits, and streets of a trade.
 */
export const placesOfMany = wordList('geneva davos strasbourg luxembourg hollywood broadway');
export const streetsOfMany: ReadonlySet<string> = new Set([
  'the hague',
  'hague',
  'wall street',
  'silicon valley',
  'fleet street',
  'main street',
  'high street',
  'the city',
]);
