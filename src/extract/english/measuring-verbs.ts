import { wordList } from './word-list.ts';

/** Verbs that tie an amount to what it measures, in the forms that news uses. */

/** What the subject amounts to: “The bill came to $5m”, “Rents average $900”. Forms of “be” apart. */
export const levelVerbs = wordList(
  `reach reaches reached reaching hit hits hitting total totals totaled totalled totaling totalling amount amounts amounted amounting stand stands stood standing come comes came coming
  average averages averaged averaging exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping cost costs costing weigh weighs weighed weighing measure measures measured measuring
  cross crosses crossed crossing near nears neared nearing approach approaches approached approaching account accounts accounted accounting number numbers numbered numbering remain remains remained remaining
  stay stays stayed staying close closes closed closing end ends ended ending finish finishes finished finishing trade trades traded trading represent represents represented representing constitute constitutes constituted
  equal equals equalled equaled make makes made making run runs ran running peak peaks peaked peaking settle settles settled settling slow slows slowed slowing quicken quickens quickened stretch stretches stretched span spans spanned
  extend extends extended last lasts lasted open opens opened opening range ranges ranged ranging yield yields yielded yielding fetch fetches fetched go goes went fluctuate fluctuates fluctuated vary varies varied
  touch touches touched touching scale scales scaled hover hovers hovered hovering jump break breaks broke breaking pass passes passed passing gust gusts gusted gusting bottom bottomed start starts started begin begins began cover covers covered covering hold holds held holding`,
);

/** What is said of the subject in the passive, or in “is worth”: “The ship was sold for $5m”. */
export const valuedParticiples = wordList(
  `priced valued estimated projected forecast forecasted expected worth sold bought recorded put set made seen pegged capped fixed listed quoted offered traded placed reckoned assessed calculated measured kept held
  raised cut lowered reduced increased lifted trimmed changed unchanged`,
);

/** What is done to an object up to an amount: “put the bill at $5m”, “sold the ship for $5m”. With the verbs of change. */
export const settingVerbs = wordList(
  `bring brings brought bringing push pushes pushed pushing put puts putting set sets setting keep keeps kept keeping take takes took taken taking drive drives drove driven driving value values valued valuing
  price prices priced pricing estimate estimates estimated estimating sell sells sold selling buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing peg pegs pegged
  cap caps capped capping fix fixes fixed limit limits limited limiting get gets got help helps helped leave leaves left leaving sign signs signed signing`,
);

/** What one party does with an amount; whose it is, is nothing that it measures: “The club paid $5m”. */
export const givingVerbs = wordList(
  `pay pays paid paying give gives gave given giving spend spends spent spending offer offers offered offering bid bids bidding donate donates donated invest invests invested investing inject injects injected pledge pledges pledged
  contribute contributes contributed commit commits committed allocate allocates allocated award awards awarded grant grants granted lend lends lent charge charges charged borrow borrows borrowed fine fined
  provide provides provided put puts`,
);

/** What an amount is taken out of: “raise $5m from a sale”. */
export const gettingVerbs = wordList(
  `raise raises raised raising earn earns earned earning make makes made making get gets got collect collects collected generate generates generated wring wrings wrung save saves saved saving receive receives received
  take takes took taken draw draws drew drawn`,
);

/** Forecasts whose object is an amount of what was spoken of before: “Analysts predicted $5”, “Brokers had hoped for $5”. */
export const expectingVerbs = wordList(
  'hoped hoping looked looking foresaw foreseen pencilled penciled predict predicts predicted predicting expect expects expected expecting forecast forecasts forecasted forecasting anticipate anticipates anticipated project projects projected estimate estimates estimated estimating',
);
