import { wordList } from './word-list.ts';

/** Words for bodies that speak, and for what they put out. */

/** Kinds of bodies, by which a plain noun may name one (“the ministry”) and which end names (“Ministry of Trade”). */
const kinds = `
  ministry department agency administration bureau office commission committee council board court parliament congress senate government embassy consulate authority service customs police army navy
  bank fund university institute foundation association federation union alliance coalition party organisation organization group company corporation hospital team club chamber campaign guild forum`;

/** Words of organisations that are companies: one goes by the first words of its name. */
export const companyWords = wordList(
  'company corporation corp corp. co. inc inc. ltd ltd. plc llc gmbh ag sa holdings industries group systems partners capital securities motors airlines airways energy technologies pharmaceuticals',
);

/** Words that make a capitalised name an organisation’s. */
export const organisationWords = wordList(
  kinds,
  companyWords,
  `assembly cabinet mission services force forces guard exchange treasury college school institution academy centre center laboratory society league network co industrial development partnership railways railway
  oil gas petroleum pharma programme program initiative trust times post journal herald tribune gazette guardian telegraph mail news press radio television tv channel broadcasting agency-france reuters bloomberg
  rovers albion wanderers athletic hotspur united rangers dynamo
  magazine review observer chronicle daily weekly globe clinic church nations house kremlin pentagon`,
);

/** Bodies that a plain noun may name: “the ministry”, “the company”. */
export const bodyNouns = wordList(
  kinds,
  `firm maker manufacturer producer retailer carrier airline operator regulator watchdog developer newspaper broadcaster charity lender
  brokerage broker business chain startup start-up supplier giant group insurer utility conglomerate publisher studio label store shop brewer builder miner airport port museum theatre theater school college clinic laboratory lab think-tank thinktank ngo nonprofit non-profit non-governmental
  secretariat taskforce panel inquiry tribunal jury parliament legislature assembly cabinet administration regime monarchy palace church diocese mosque synagogue federation syndicate cartel militia junta faction movement nation state country bloc`,
);

/** Nouns that a company goes by. */
export const companyNouns = wordList(
  `company firm group business corporation maker manufacturer producer retailer carrier airline operator developer lender bank brokerage broker chain startup start-up supplier giant insurer utility conglomerate publisher studio label store shop brewer builder miner`,
);

/** Nouns that an authority goes by. */
export const authorityNouns = wordList(
  'agency department ministry regulator watchdog authority body bureau office commission service board council secretariat',
);

/** Nouns that people go by who have joined for something. */
export const groupNouns = wordList(
  'group charity organisation organization union association campaign coalition foundation institute federation alliance society movement network league think-tank thinktank ngo nonprofit non-profit',
);

/** What makes a place or a demonym speak for its government. */
export const governmentNouns = wordList('government authorities side administration leadership regime');

/** Bodies and papers that report. */
export const mediaNouns = wordList(
  'report newspaper paper agency outlet magazine website broadcaster station channel network daily weekly journal publication site story article',
);

/** What results are read from without anybody's words: “tests showed”. */
export const evidenceNouns = wordList(
  'evidence research test trial experiment model scan footage video photo image map chart index record minutes result number inquiry inspection audit check estimate projection slide chapter work literature assessment investigation simulation census tally poll',
);

/** Things that state by being read: a definite one keeps its own words. */
export const documentNouns = wordList(
  `report statement study survey poll document paper letter memo filing complaint release data figures statistics findings analysis review article story newspaper lawsuit ruling order indictment affidavit
  resolution communique communiqué email post tweet message website readout transcript
  polling results poll count tally estimate estimates research average paper minutes charge charges charter film book documentary petition motion notice diary manifesto editorial column leaflet bulletin audit census papers documents letters records legislation bill law lawsuit writ will motto slogan headline advert advertisement sign label`,
);

/** What ministries, agencies and institutes are for: between “Ministry of” and the end of its name, and before “Agency”. */
export const fieldNouns = wordList(
  `administration affairs agriculture arts aviation border borders bridges business children commerce communications communities community competition conservation consumer control corrections cooperation crime culture customs cyber defence defense development digital disease drug drugs education
  efficiency election elections employment energy enforcement enterprise environment exchange families finance fisheries food foreign forestry forests gas harbour harbor harbours health heritage highways home housing human immigration industry information infrastructure innovation integration intelligence interior
  investment investments justice labor labour land lands law life management maritime markets medicine medicines meteorology migration mining national natural nature nuclear nutrition oil pensions planning ports prevention prisons protection public quality rail railways recreation refugees regulation rescue research resources revenue
  rights roads safety sanctions science sciences search securities security services skills social space sport sports standards state statistics studies supply sustainability technology telecommunications tourism trade training transport transportation treasury treatment urban veterans water waters welfare wildlife women work works youth`,
);

/** Words that end the names of bodies and of some families: behind a given name they are a surname. */
export const familyWords = wordList('mills waters steel house guard post homes stores farms');

/** Words that end the names of firms. */
export const firmWords = wordList(
  `air airlines airport airports airways associates bakery bank bros brothers brewery breweries brands chemicals consulting electric electronics entertainment equities estates express farms financial finance foods hotels haulage homes house insurance investment investments labs lines logistics mail markets media metals mills minerals
  mining motor mutual networks news pictures post productions properties realty records research resources restaurants retail robotics roofing semiconductor shipping software solutions sons steel stores studios supermarkets telecom transport ventures water waters wireless works`,
);
