import { wordList } from './word-list.ts';

/** Words for bodies that speak, and for what they put out. */

/** Kinds of bodies, by which a plain noun may name one (“the ministry”) and which end names (“Ministry of Trade”). */
const kinds = `
  ministry department agency administration bureau office commission committee council board court parliament congress senate government embassy consulate authority service customs police army navy
  bank fund university institute foundation association federation union alliance coalition party organisation organization group company corporation hospital team club chamber campaign`;

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
  magazine review observer chronicle daily weekly globe clinic church nations house kremlin pentagon`,
);

/** Bodies that a plain noun may name: “the ministry”, “the company”. */
export const bodyNouns = wordList(
  kinds,
  'firm maker manufacturer producer retailer carrier airline operator regulator watchdog developer newspaper broadcaster charity lender',
);

/** What makes a place or a demonym speak for its government. */
export const governmentNouns = wordList('government authorities side administration leadership regime');

/** Bodies and papers that report. */
export const mediaNouns = wordList(
  'report newspaper paper agency outlet magazine website broadcaster station channel network daily weekly journal publication site story article',
);

/** Things that state by being read: a definite one keeps its own words. */
export const documentNouns = wordList(
  `report statement study survey poll document paper letter memo filing complaint release data figures statistics findings analysis review article story newspaper lawsuit ruling order indictment affidavit
  resolution communique communiqué email post tweet message website readout transcript`,
);
