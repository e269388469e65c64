import { wordList } from './word-list.ts';

/** Words for people: their offices, what they are to one another, and forms of address. */

/** Offices and callings, as in “the minister” and in “Minister Lee”. */
const offices = `
  president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor king queen prince princess pope
  chairman chairwoman chair director head chief ceo executive officer manager founder co-founder owner editor correspondent reporter columnist analyst economist strategist professor dean researcher scientist historian author writer critic
  spokesman spokeswoman spokesperson envoy ambassador diplomat consul commissioner negotiator delegate adviser advisor counsel aide attorney lawyer prosecutor judge justice magistrate sheriff general colonel major captain lieutenant admiral commander
  coach player striker activist campaigner candidate nominee leader lawmaker legislator deputy speaker treasurer planner official veteran actor actress singer councillor councilor councilman councilwoman alderman mp sister`;

/** Offices and callings by themselves. */
export const officeNouns = wordList(offices);

/** Forms of address that tell of no office. */
const address = 'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady';

/** Forms of address, by themselves. */
export const formsOfAddress = wordList(address);

/** Offices and forms of address that stand before a name. */
export const titleWords = wordList(
  offices,
  address,
  `prof prof. rev rev. fr fr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. adm adm. st st. hon
  emperor cardinal bishop archbishop reverend father rabbi imam sheikh ayatollah chairperson cfo lecturer spokespersons diplomats counselor counsellor sergeant marshal comptroller coordinator
  director-general secretary-general undersecretary under-secretary counterpart lieutenant-general cllr cllr. cr mep msp baroness baron duke duchess inspector superintendent constable engr engr. alhaji mallam`,
);

/** Offices by their abbreviations before a name: “Gov. Ann Lee” is a governor. */
const shortTitles: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  lt: 'lieutenant',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  maj: 'major',
  adm: 'admiral',
  prof: 'professor',
  dr: 'doctor',
  rev: 'reverend',
  cllr: 'councillor',
  supt: 'superintendent',
  justice: 'judge',
};

/** The office that a lower-case title stands for: “gov.” is “governor”, and “co-founder” one of the founders. */
export function officeOf(title: string): string {
  return shortTitles[title.replace(/\.$/, '')] ?? title.replace(/^co-/, '');
}

/** Callings, as in “a potter” and, in small letters or at the head of a sentence, in “potter Ann Lee”. */
const callings = `
  accountant architect artist astronomer athlete baker banker barber barrister biologist blogger boss botanist boxer breeder brewer broadcaster broker builder businessman businesswoman butcher campaigner caretaker carpenter cartoonist cashier chef chemist choreographer cleaner clerk climber comedian comic composer conductor contractor cook
  cricketer curator cyclist dancer dealer defender dentist dermatologist designer developer dj ecologist electrician employee engineer entrepreneur epidemiologist filmmaker financier firefighter fisherman footballer forecaster forward geographer geologist goalkeeper golfer grocer guitarist hairdresser historian host hotelier housekeeper hunter
  influencer innkeeper instructor inventor investigator jeweller jockey joiner juror keeper labourer laborer landlord landlady landowner librarian lifeguard mathematician mechanic merchant meteorologist midfielder midwife miller miner model musician novelist nurse oceanographer optician painter paramedic pathologist pharmacist philosopher photographer
  physician physicist physiotherapist pianist pilot playwright plumber poet policeman policewoman porter postman potter presenter priest principal producer programmer promoter psychiatrist psychologist publican publisher pundit rapper refugee rider rower runner sailor salesman saleswoman scholar sculptor server shepherd shopkeeper skipper sociologist
  soldier solicitor songwriter specialist strategist supervisor surfer surgeon surveyor swimmer tailor technician tenant theologian therapist tourist tradesman trainer translator trapper trustee tutor vet veterinarian vicar violinist virologist volunteer waiter waitress warden weaver welder widow widower winemaker wrestler youtuber zoologist`;

/** Nouns for one person, as in “the minister”, “a nurse”. */
export const personNouns = wordList(
  offices,
  callings,
  `man woman boy girl person journalist victim witness source expert doctor nurse teacher student worker farmer resident neighbour neighbor father mother son daughter brother husband wife friend
  driver passenger survivor suspect defendant plaintiff investor trader billionaire politician democrat republican conservative chief-executive
  adult americans attendee baby boyfriend bystander caller child commuter consumer counterpart critic customer detective diner donor elder enthusiast fan father-in-law fighter girlfriend graduate grandfather grandmother guest guide insider inmate islander lad landlady lady local migrant motorist mum mom dad
  nominee observer opponent organiser organizer parent participant partner patient pensioner people pilgrim prisoner prosecutor protester protestor pupil reader regulator relative representative respondent runner-up salesperson seller shareholder shopper spectator stakeholder supporter taxpayer teenager tory user viewer visitor voter watcher widow
  youngster youth master mate deckhand harbourmaster boatman clergyman gentleman gunman landsman kinsman tribesman townsman nephew niece uncle aunt cousin toddler schoolboy schoolgirl classmate roommate housemate colleague ally advocate star insider backer detractor sceptic skeptic loyalist collaborator co-author co-worker comrade rival`,
);

/** Nouns for those who speak for a body. */
export const spokesNouns = wordList('spokesman spokeswoman spokesperson spokespeople spokespersons representative');

/** Plurals that speak together without a name. */
export const crowdNouns = wordList(
  `officials sources analysts experts critics observers economists people residents witnesses authorities supporters opponents lawyers prosecutors investigators researchers scientists diplomats aides lawmakers
  senators ministers leaders reports reporters traders investors executives insiders activists campaigners voters doctors police workers unions companies members families relatives others some many several most all both`,
);

/** Who speaks by one voice for many, or is many: they have no plural's form. */
export const manyNouns = wordList(
  'police staff personnel crew opposition public audience crowd electorate majority minority jury press media clergy couple duo trio pair leadership management team',
);

/** Nouns for nobody in particular, and for nobody at all. */
export const nobodies = wordList(
  'nobody noone anyone anybody everyone everybody someone somebody whoever nothing anything everything none neither',
);

/** Lower-case parts of names. */
export const nameParticles = wordList('de da di du del della der den van von bin ibn al el la le ten ter dos das y');

/** What stands behind a name: honours, degrees, seats, and which of several of one name. */
export const postNominals = wordList(
  'jr jr. sr sr. ii iii iv kc qc sc mp mep msp obe mbe cbe kbe dbe phd ph.d. md m.d. esq esq. frs',
);

/** Whose somebody is, in small letters right before a name: “his wife Carla”. */
export const kinNouns = wordList(
  'wife husband mother father daughter son sister brother niece nephew aunt uncle grandmother grandfather girlfriend boyfriend partner neighbour neighbor friend colleague',
);

/** Forms of address, offices and callings of women. */
export const womansNouns = wordList(
  `mrs mrs. ms ms. miss madam dame lady queen princess sister woman girl spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress duchess baroness
  wife mother daughter niece aunt grandmother girlfriend widow waitress`,
);

/** Forms of address, offices and callings of men. */
export const mansNouns = wordList(
  `mr mr. sir lord king prince man boy spokesman chairman congressman councilman alderman businessman policeman actor duke baron
  husband father son brother nephew uncle grandfather boyfriend widower`,
);

/** Given names that women and men have alike, or that are family names, too: they tell nothing. */
export const eithersNames = wordList(
  `alex alexis andrea ariel ashley aubrey avery bailey blair cameron carey carol casey charlie chris dakota dana drew dylan elliot emery evelyn finley francis frankie gale gene harley hayden hunter jackie jaime jamie jan jean jess jesse jo joan joe jordan jules
  kelly kelsey kendall kerry kim kit kyle lane lee leigh leslie lesley lindsay lindsey logan loren marion max mel micah michel morgan nicky nicola noel page paris parker pat peyton phoenix quinn reese riley robbie robin rory rowan ryan sage sam sandy sasha sean shannon shaun shay shelby sidney simone skyler spencer stacy stevie sydney taylor terry toby tracy val vivian
  al bo ed jo li xu hu ma wu he lu ye ho ko an ha do le vi 
  ali andrei ming li wei xin yi yu jin xi chen lin min hong jing ling qing hui jun jie kai lei mei ning ping rui tao wen xiao yan yang ying yong young yuan zhen sun su hyun ji soo woo won`,
);

/** Ordinary words and names on the map that few people are called by: they make nobody a person. */
export const wordsAsNames = wordList(
  `de dr el eu la le mr ms mt ny no oh ok on pc so st the tv uk un up us my by in is it at an as am do go he if me of or to we be
  apple bear blue canada castle city coast cross crown delta denver diamond eagle east england field forest fox general german golden great green harbor harbour hill judge justice king lake london london major march may april june august
  nation north oak ocean paris prime prince queen red river rome royal silver sky south spring star stone sunday monday friday summer the trinity united valley victory water wells west white wolf wood york`,
);

/** Who belongs to which party: before a name, and in none. */
export const partyWords = wordList(
  'democrat democrats democratic republican republicans labour conservative conservatives tory tories liberal liberals green greens socialist socialists communist communists nationalist nationalists unionist unionists independent independents',
);
