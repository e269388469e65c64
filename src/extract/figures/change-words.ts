/** Words of rise and fall, in all their forms. General news vocabulary. */

const risingVerbs: readonly string[] = [
  'rise rises rose risen rising',
  'grow grows grew grown growing',
  'increase increases increased increasing',
  'climb climbs climbed climbing',
  'jump jumps jumped jumping',
  'surge surges surged surging',
  'soar soars soared soaring',
  'gain gains gained gaining',
  'advance advances advanced advancing',
  'expand expands expanded expanding',
  'widen widens widened widening',
  'swell swells swelled swollen swelling',
  'rally rallies rallied rallying',
  'spike spikes spiked spiking',
  'rocket rockets rocketed rocketing',
  'skyrocket skyrockets skyrocketed skyrocketing',
  'leap leaps leapt leaped leaping',
  'accelerate accelerates accelerated accelerating',
  'rebound rebounds rebounded rebounding',
  'add adds added adding',
  'raise raises raised raising',
  'boost boosts boosted boosting',
  'lift lifts lifted lifting',
  'up',
  'higher',
  'improve improves improved improving',
  'explode exploded',
  'balloon ballooned ballooning',
  'appreciate appreciated',
  'strengthen strengthened',
  'edge edged edging',
  'inch inched',
  'recover recovered',
  'hike hiked hiking',
  'double doubled',
];

const fallingVerbs: readonly string[] = [
  'fall falls fell fallen falling',
  'drop drops dropped dropping',
  'decline declines declined declining',
  'decrease decreases decreased decreasing',
  'slump slumps slumped slumping',
  'plunge plunges plunged plunging',
  'tumble tumbles tumbled tumbling',
  'sink sinks sank sunk sinking',
  'slide slides slid sliding',
  'slip slips slipped slipping',
  'shrink shrinks shrank shrunk shrinking',
  'contract contracts contracted contracting',
  'dip dips dipped dipping',
  'lose loses lost losing',
  'cut cuts cutting',
  'reduce reduces reduced reducing',
  'slash slashes slashed slashing',
  'trim trims trimmed trimming',
  'shed sheds shedding',
  'plummet plummets plummeted plummeting',
  'crash crashes crashed crashing',
  'lower lowers lowered lowering',
  'down',
  'ease eases eased easing',
  'retreat retreats retreated',
  'weaken weakens weakened',
  'depreciate depreciated',
  'collapse collapses collapsed',
  'halve halved',
  'dive dived',
  'subside subsided',
  'diminish diminished',
  'worsen worsened',
  'narrow narrowed',
];

const risingNouns =
  'rise increase growth jump surge gain climb upturn upswing uptick expansion rebound hike spike boom leap improvement advance boost acceleration appreciation rally';
const fallingNouns =
  'fall drop decline decrease slump plunge tumble loss cut reduction downturn contraction shrinkage dip slide decline depreciation discount slowdown collapse retreat';

const words: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...`${risingVerbs.join(' ')} ${plural(risingNouns)}`.split(' ').map((word): [string, 'rise'] => [word, 'rise']),
  ...`${fallingVerbs.join(' ')} ${plural(fallingNouns)}`.split(' ').map((word): [string, 'fall'] => [word, 'fall']),
]);

const nouns: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...plural(risingNouns)
    .split(' ')
    .map((word): [string, 'rise'] => [word, 'rise']),
  ...plural(fallingNouns)
    .split(' ')
    .map((word): [string, 'fall'] => [word, 'fall']),
]);

/** Comparatives behind a figure: “9 percent more than”, “3% lower”. */
const comparatives: ReadonlyMap<string, 'rise' | 'fall'> = new Map([
  ...'more higher greater above up larger bigger faster better longer stronger costlier upwards'
    .split(' ')
    .map((word): [string, 'rise'] => [word, 'rise']),
  ...'less lower fewer below down smaller slower worse shorter weaker cheaper downwards'
    .split(' ')
    .map((word): [string, 'fall'] => [word, 'fall']),
]);

function plural(list: string): string {
  return `${list} ${list
    .split(' ')
    .map((word) => `${word}s`)
    .join(' ')}`;
}

/** What a verb or noun before a figure makes of it: “rose”, “a drop of”. */
export function changeOf(word: string): 'rise' | 'fall' | null {
  return words.get(word) ?? null;
}

/** What a noun says, behind the figure: “a 12% rise”. */
export function changeNoun(word: string): 'rise' | 'fall' | null {
  return nouns.get(word) ?? null;
}

/** What a comparative says, behind the figure. */
export function comparativeOf(word: string): 'rise' | 'fall' | null {
  return comparatives.get(word) ?? null;
}
