import { wordList } from './word-list.ts';

/** Names of months, January first; the full name first, then what it is shortened to. */
export const months = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['march', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['may', 'may.'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sep.', 'sept', 'sept.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
] as const;

/** Every name of a month, in lower case. */
export const monthNames = wordList(months.flat());

/** Names of days, Monday first. */
export const weekdays = [
  ['monday', 'mon.'],
  ['tuesday', 'tue.', 'tues.'],
  ['wednesday', 'wed.'],
  ['thursday', 'thu.', 'thur.', 'thurs.'],
  ['friday', 'fri.'],
  ['saturday', 'sat.'],
  ['sunday', 'sun.'],
] as const;
