import { wordList } from './word-list.ts';

/** Words for people: their offices, what they are to one another, and forms of address. */

/** Offices and callings, as in “the minister” and in “Minister Lee”. */
const offices = `
  president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor king queen prince princess pope
  chairman chairwoman chair director head chief ceo executive officer manager founder co-founder owner editor correspondent reporter columnist analyst economist strategist professor dean researcher scientist historian author writer critic
  spokesman spokeswoman spokesperson envoy ambassador diplomat consul commissioner negotiator delegate adviser advisor counsel aide attorney lawyer prosecutor judge justice magistrate sheriff general colonel major captain lieutenant admiral commander
  coach player striker activist campaigner candidate nominee leader lawmaker legislator deputy speaker treasurer planner official veteran actor actress singer councillor councilor councilman councilwoman alderman mp sister`;

/** Offices and forms of address that stand before a name. */
export const titleWords = wordList(
  offices,
  `mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady rev rev. fr fr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. adm adm. st st. hon
  emperor cardinal bishop archbishop rabbi imam sheikh ayatollah chairperson cfo lecturer spokespersons diplomats counselor counsellor sergeant marshal comptroller coordinator
  director-general secretary-general undersecretary under-secretary counterpart lieutenant-general cllr cllr. cr mep msp baroness baron duke duchess inspector superintendent constable engr engr. alhaji mallam`,
);

/** Nouns for one person, as in “the minister”, “a nurse”. */
export const personNouns = wordList(
  offices,
  `man woman boy girl person journalist victim witness source expert doctor nurse teacher student worker farmer resident neighbour neighbor father mother son daughter brother husband wife friend
  driver passenger survivor suspect defendant plaintiff investor trader billionaire politician democrat republican conservative chief-executive`,
);

/** Nouns for those who speak for a body. */
export const spokesNouns = wordList('spokesman spokeswoman spokesperson spokespeople spokespersons representative');

/** Plurals that speak together without a name. */
export const crowdNouns = wordList(
  `officials sources analysts experts critics observers economists people residents witnesses authorities supporters opponents lawyers prosecutors investigators researchers scientists diplomats aides lawmakers
  senators ministers leaders reports reporters traders investors executives insiders activists campaigners voters doctors police workers unions companies members families relatives others some many several most all both`,
);

/** Lower-case parts of names. */
export const nameParticles = wordList('de da di du del della der den van von bin ibn al el la le ten ter dos das y');
