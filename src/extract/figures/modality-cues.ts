import type { Figure } from '../../schema/claim.ts';
import { wordList } from '../english/word-list.ts';

/** Words that say how sure a figure is. */

export type Cue = NonNullable<Figure['modality']> | 'proposal';

/** What a word says of the figures it governs. `proposal` is recorded as no modality. */
export const cues: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...words(
    'target',
    'goal goals target targets targeted targeting objective objectives aim aims aimed aiming ambition ambitions pledge pledges pledged vow vows vowed commitment quota seek seeks sought seeking',
  ),
  ...words(
    'forecast',
    "will 'll ’ll wo shall may might could expected expect expects expecting forecast forecasts forecasted forecasting guidance consensus predicted predict predicts prediction project projected projects projecting projection projections anticipated anticipate anticipates pencilled penciled likely poised outlook foresee foresees foreseen headed",
  ),
  ...words(
    'estimate',
    'estimated estimate estimates estimating thought believed believe believes reckoned reckons guess guessed suspected assessed',
  ),
  ...words(
    'proposal',
    'should must ought if unless whether propose proposes proposed proposal proposals proposing urge urges urged demand demands demanded demanding request requests requested recommend recommends recommended suggest suggested suggests want wants wanted need needs needed wish wishes ask asks asked offer offers offered offering bid bids bidding allow allows allowing enable enables enabling permit permits permitting entitle entitles entitling hope hopes hoped would-be hypothetical',
  ),
]);

function words<T extends string>(value: T, list: string): [string, T][] {
  return list.split(' ').map((word) => [word, value]);
}

/** “plans to hire 400”: targets only before an infinitive; “the plan” is none. */
export const planning: ReadonlySet<string> = new Set(
  'plan plans planned planning intend intends intended commit commits committed agree agrees agreed agreeing want wants wanted promise promises promised'.split(
    ' ',
  ),
);

/** “measures to cut waste by 90%” */
export const meant: ReadonlySet<string> = new Set(
  'action actions measure measures step steps scheme schemes programme programmes program programs strategy initiative initiatives roadmap'.split(
    ' ',
  ),
);

/** “a decision to cut”: what follows was done, or is to be. */
export const taken: ReadonlySet<string> = new Set('decision decisions move moves vote'.split(' '));

/** “set to”, “due to”, “going to”, “on track to”: forecasts only before an infinitive. */
export const beforeInfinitive: ReadonlySet<string> = new Set([
  'set',
  'due',
  'going',
  'track',
  'bound',
  'about',
  'slated',
  'scheduled',
]);

/** “its 20% target” */
export const goals = wordList(['goal', 'goals', 'target', 'targets', 'objective', 'objectives', 'quota', 'quotas']);

/** Past reports that turn “would” into a forecast: “said that it would reach”. */
export const reports = wordList(
  'said told added adding announced noted stressed predicted estimated forecast warned explained believed expected promised indicated reported stated that saying assured claimed argued'.split(
    ' ',
  ),
);

/** “would”, as it may be written. */
export const wouldForms: ReadonlySet<string> = new Set(['would', "'d", '’d']);

/** “sees inflation averaging 2%” */
const seeing: readonly string[] = ['sees', 'see', 'put', 'puts', 'putting', 'priced', 'pricing', 'looked', 'looking'];

/** “called for a fine of $5m”, “is suing for $5m”: wanted, with their preposition. */
export const appealing: ReadonlySet<string> = new Set(
  'call calls called calling argue argues argued arguing appeal appealed sue sues sued suing plead pleaded lobby lobbied campaign campaigned apply applied'.split(
    ' ',
  ),
);

/** “approved an outlay of $5m”: that is what is to be spent. */
export const approving: ReadonlySet<string> = new Set(
  'approve approves approved approving sanction sanctioned earmark earmarks earmarked authorise authorised authorize authorized'.split(
    ' ',
  ),
);

/** What is to be spent, and has not been yet. */
export const spending = wordList('outlay outlays budget spending expenditure investment investments capex'.split(' '));

/** All of them: most words are none, and are asked for one figure after another. */
export const anyCue = wordList([
  ...cues.keys(),
  ...planning,
  ...beforeInfinitive,
  ...meant,
  ...taken,
  ...wouldForms,
  ...seeing,
  ...appealing,
  ...approving,
]);
