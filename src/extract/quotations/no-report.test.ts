import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('words that report nothing here', () => {
  reads([
    ['Dorn jet found in Salt Bay: latest - Echo'],
    ['Since it broke up the dockers’ march that set out from Salt Lane, the state has waited.'],
    ['The trust continues to grow along the coast, with two new museums – one of them afloat.'],
    ['The rules signed this week list: Cooking The guild passed its longest code.'],
    ['But history shows that binding targets work.'],
    ['The data show that rents have doubled.', 'indirect “rents have doubled” ← The data (show)'],
    ['Hal Brody has claimed victory as the count ended in Dorn.'],
    ['Shares added more than 2% after Dorn Mills opened a plant.'],
    ['The roof gave way, adding to the long list of woes that the choir has met.'],
    ['The coast awaits a much announced 900 MW cable and a mast.'],
    ['The marches were sparked by proposed laws that would have closed the port.'],
    ['The league widens its reach by adding three Dorn firms – including state-owned – a mill and a port.'],
  ]);
});

describe('a stance and a topic are no report, but for the words between marks', () => {
  reads([
    [`The club blasted the mayor's ruling.`],
    [
      `The club blasted the mayor's ruling as "a shameful act of spite".`,
      `indirect “the mayor's ruling as "a shameful act of spite"” ← club (blasted)`,
      'partial “a shameful act of spite” ← club (blasted)',
    ],
    [
      'The club condemned "the reckless sale of the pool".',
      'partial “the reckless sale of the pool” ← club (condemned)',
    ],
    ['Hal Brody raised questions about the sale of the pool.'],
  ]);
});

describe('what is kept, named, kept up or felt is not said', () => {
  reads([
    ['A group of doctors, alarmed that the town is denying flu jabs to sailors in custody, left.'],
    [`The dog suffers from what's called "kennel sigh," a sort of cough.`],
    ['Arlo maintains a slim lead on points, a sign of her nerve, but her knee may yet give way.'],
    ['Pell, who has maintained a large lead over the rest, was targeted by $4 million in adverts.'],
    ['The bakers found they had run out of salt.'],
    ['The members voted for Lund, believing she was honest.'],
    ['The talks are an effort to push the mayor into announcing an inquiry into Brody.'],
    ['Members are more likely to describe Brandt than Pell as honest.'],
    ['The row ended in a verdict that cleared the path for a new stadium.'],
    [`Among the passengers was Omar Manning, from Brandt's radio play, "The Second Baker." The cast includes a nun.`],
    ['Pell maintains the fee was never paid.', 'indirect “the fee was never paid” ← Pell (maintains)'],
    ['The inquiry found it was unlawful.', 'indirect “it was unlawful” ← inquiry (found)'],
  ]);
});

describe('of what is expressed or voiced only the words between marks are reported', () => {
  reads([
    [
      'Council leader Adam Hogg expressed his "deep concern" to the port.',
      'partial “deep concern” ← Adam Hogg (expressed)',
    ],
    ['The union voiced “alarm” at the plan.', 'partial “alarm” ← union (voiced)'],
    ['The union voiced alarm at the plan.'],
  ]);
});

describe('of a tribute only the words between marks are reported', () => {
  reads([
    [
      'The premier, Ruth Ester, paid tribute to "a voice that smelled of toast".',
      'partial “a voice that smelled of toast” ← Ruth Ester (paid tribute to)',
    ],
    ['The premier, Ruth Ester, paid tribute to the baker.'],
  ]);
});

describe('a plea to what is counted is no report', () => {
  reads([
    ['Hale denies nine charges of fraud, and his wife denies two of theft.'],
    ['Hale admitted two counts of arson.'],
    ['Hale denied the charge of arson.', 'indirect “the charge of arson” ← Hale (denied)'],
  ]);
});

describe('what one person thinks now', () => {
  reads([
    ['Ida Crane thinks they should close the pier.', 'indirect “they should close the pier” ← Ida Crane (thinks)'],
    ['Ida Crane thought they had closed the pier.'],
    ['Anyone who thinks it is easy should try.'],
    ['If she thinks it is over, she is wrong.'],
    ['What Ida Crane thinks the pier needs is paint.'],
    ['She thinks of her often.'],
  ]);
});

describe('what is not reported as found or said', () => {
  reads([
    [
      'Otto Lind has promised to repay the fee if the panel finds he broke the rules.',
      'indirect “to repay the fee if the panel finds he broke the rules” ← Otto Lind (promised)',
    ],
    ['Unless the court rules that the vote was void, the mayor stays.'],
    ['Ida Crane wrote that down in her diary because she feared the worst.'],
    ['Ida Crane wrote that rents had doubled.', 'indirect “rents had doubled” ← Ida Crane (wrote)'],
    [
      'Otto Lind argues that boats are being blamed for the weather.',
      'indirect “boats are being blamed for the weather” ← Otto Lind (argues)',
    ],
    [
      'Otto Lind said he was told that the pier was unsafe.',
      'indirect “he was told that the pier was unsafe” ← Otto Lind (said)',
      'indirect “the pier was unsafe” ← nobody (was told)',
    ],
    [
      'A clerk for Dorn Mills said crews were told as soon as the tide turned.',
      'indirect “crews were told as soon as the tide turned” ← A clerk for Dorn Mills (said)',
    ],
    ['Crews were told the tide had turned.', 'indirect “the tide had turned” ← nobody (were told)'],
  ]);
});

describe('a participle behind “said” begins what is said; what somebody is known for is no report', () => {
  reads([
    ['The mayor said adding a lane would cost £2m.', 'indirect “adding a lane would cost £2m” ← The mayor (said)'],
    [
      'Ms Ode said on Friday the road was shut, adding that nobody was hurt.',
      'indirect “the road was shut” ← Ode (said)',
      'indirect “nobody was hurt” ← Ode (adding)',
    ],
    [
      'The ferry captain said cutting every night bus “strands the bakers of the old town”.',
      'indirect “cutting every night bus “strands the bakers of the old town”” ← The ferry captain (said)',
      'partial “strands the bakers of the old town” ← The ferry captain (said)',
    ],
    ['The council’s fondness for announcing new ferries has angered islanders.'],
    ['Bo Finn mocked his habit of promising new bridges.'],
    [
      'Her mistake of saying that the war was over cost her votes.',
      'indirect “the war was over cost her votes” ← nobody (saying)',
    ],
  ]);
});
