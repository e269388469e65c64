/** Words about people, offices and bodies in English news. All lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Offices and forms of address that stand before a name. */
export const titleWords = words(`
  mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady rev rev. fr fr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. capt capt. sgt sgt. maj maj. adm adm. st st. hon
  president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor king queen prince princess emperor pope cardinal bishop archbishop rabbi imam sheikh ayatollah
  chairman chairwoman chairperson chair director head chief ceo cfo executive officer manager founder co-founder owner editor correspondent reporter columnist analyst economist strategist professor dean lecturer researcher scientist historian author writer critic
  spokesman spokeswoman spokesperson spokespersons envoy ambassador diplomat diplomats consul commissioner negotiator delegate adviser advisor counsel counselor counsellor aide attorney lawyer prosecutor judge justice magistrate sheriff general colonel major captain lieutenant admiral commander sergeant marshal
  coach player striker captain activist campaigner candidate nominee leader lawmaker legislator deputy speaker treasurer comptroller coordinator planner official veteran actor actress singer director-general secretary-general undersecretary under-secretary counterpart lieutenant-general
  councillor councilor councilman councilwoman cllr cllr. cr alderman mp mep msp sister baroness baron duke duchess inspector superintendent constable engr engr. alhaji mallam`);

/** Words that make a capitalised name an organisation’s. */
export const organisationWords = words(`
  ministry department agency administration bureau office commission committee council board court parliament congress senate assembly cabinet government embassy consulate mission authority service services customs police army navy force forces guard
  bank fund exchange treasury university college school institute institution academy centre center laboratory foundation association society federation union league alliance coalition party organisation organization network group company corporation corp corp. co co. inc inc. ltd ltd. plc llc gmbh ag sa holdings industries industrial development partners partnership capital securities motors airlines airways railways railway energy oil gas petroleum pharma pharmaceuticals technologies systems
  programme program initiative trust times post journal herald tribune gazette guardian telegraph mail news press radio television tv channel broadcasting agency-france reuters bloomberg magazine review observer chronicle daily weekly globe hospital clinic church team club nations chamber campaign house kremlin pentagon`);

/** Words of organisations that are companies: one goes by the first words of its name. */
export const companyWords = words(
  'company corporation corp corp. co. inc inc. ltd ltd. plc llc gmbh ag sa holdings industries group systems partners capital securities motors airlines airways energy technologies pharmaceuticals',
);

/** Last words of names on the map. Such a place is nobody's full name, though some of these are surnames too. */
export const placeWords = words(
  'street road avenue highway bridge river valley shire county province district region peninsula island islands airport station harbour harbor canal ocean strait desert',
);

/** Nouns for one person, as in “the minister”. */
export const personNouns = words(`
  man woman boy girl person president vice-president premier chancellor minister secretary senator representative congressman congresswoman governor mayor king queen prince princess pope chairman chairwoman chair director head chief ceo executive officer manager founder co-founder owner editor correspondent reporter journalist columnist analyst economist strategist professor dean researcher scientist historian author writer critic
  spokesman spokeswoman spokesperson envoy ambassador diplomat consul commissioner negotiator delegate adviser advisor counsel aide attorney lawyer prosecutor judge justice magistrate sheriff general colonel major captain lieutenant admiral commander coach player striker activist campaigner candidate nominee leader lawmaker legislator councillor councilor councilman councilwoman alderman mp deputy speaker treasurer planner official veteran actor actress singer victim witness source expert doctor nurse teacher student worker farmer resident neighbour neighbor neighbor father mother son daughter brother sister husband wife friend driver passenger survivor suspect defendant plaintiff investor trader billionaire politician democrat republican conservative chief-executive`);

/** Nouns for those who speak for a body. */
export const spokesNouns = words('spokesman spokeswoman spokesperson spokespeople spokespersons representative');

/** Bodies and papers that report. */
export const mediaNouns = words(
  'report newspaper paper agency outlet magazine website broadcaster station channel network daily weekly journal publication site story article',
);

/** Things that state by being read: a definite one keeps its own words. */
export const documentNouns = words(
  'report statement study survey poll document paper letter memo filing complaint release data figures statistics findings analysis review article story newspaper lawsuit ruling order indictment affidavit resolution communique communiqué email post tweet message website readout transcript',
);

/** Bodies that a plain noun may name: “the ministry”, “the company”. */
export const bodyNouns = words(
  `ministry department agency administration bureau office commission committee council board court parliament congress senate government embassy consulate authority service police army navy bank fund university institute foundation association federation union alliance coalition party organisation organization group company firm corporation maker manufacturer producer retailer carrier airline operator regulator watchdog developer campaign team club hospital newspaper broadcaster charity lender chamber customs`,
);

/** Plurals that speak together without a name. */
export const crowdNouns = words(
  'officials sources analysts experts critics observers economists people residents witnesses authorities supporters opponents lawyers prosecutors investigators researchers scientists diplomats aides lawmakers senators ministers leaders reports reporters traders investors executives insiders activists campaigners voters doctors police workers unions companies members families relatives others some many several most all both',
);

/** What makes a place or a demonym speak for its government. */
export const governmentNouns = words('government authorities side administration leadership regime');

/** Lower-case parts of names. */
export const nameParticles = words('de da di du del della der den van von bin ibn al el la le ten ter dos das y');
