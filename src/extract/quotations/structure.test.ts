import { describe, expect, test } from 'vitest';
import { quotationsOf } from './test-support.ts';

const table = (rows: [text: string, ...wanted: string[]][]) => {
  for (const [text, ...wanted] of rows) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
};

describe('what somebody says of a thing, inside the clause that describes it', () => {
  table([
    [
      'The pier, which warden Hal Brody said would cost £9 million, reopens in May.',
      'indirect “would cost £9 million” ← Hal Brody (said)',
    ],
    [
      'Then came Loop, the cycle club of Teal Stores, which founder Mona Teal said last year had passed 2 million riders.',
      'indirect “had passed 2 million riders” ← Mona Teal (said)',
    ],
    [
      'Ida Crane recalled a storm that she said had been the worst of her life.',
      'indirect “had been the worst of her life” ← Ida Crane (said)',
    ],
    ['The trust, which runs a pool he said was unsafe, has closed.', 'indirect “was unsafe” ← he (said)'],
    ['Mona Teal, who said rents would double, has left.', 'indirect “rents would double” ← Mona Teal (said)'],
  ]);
});

describe('an attribution that is inserted holds for what goes on behind it', () => {
  table([
    [
      'The panel, which has no chair and which, rivals say, is badly run, met.',
      'indirect “is badly run” ← rivals (say)',
    ],
    ['The town owns six huts, two sheds and, according to hikers, a stolen tent.'],
    [
      'The bus was late, the train was full according to reports, and three were lost.',
      'indirect “the train was full” ← reports (according to)',
    ],
    [
      'The plan, critics say, is dead.',
      'indirect “The plan” ← critics (say) +',
      'indirect “is dead” ← critics (say) +',
    ],
  ]);
});

describe('what is no utterance: a clause beside a verb that has its own story', () => {
  table([
    ['Coach Bo Finn responded with a shrug.'],
    ['While the band tuned up, drummer Bo Finn replied with a bow.'],
    ['The clip was cut to show Mona Teal silent, when, in fact, she responded quickly.'],
    ['Keen to look young, Mayor Mona Teal posted a photo of her bike.'],
    ['The bill is dead, she replied on Monday.', 'indirect “The bill is dead” ← she (replied)'],
  ]);
});

describe('what stands before a quotation is no part of it', () => {
  table([
    [
      'The bus was late. But she found a seat. It was “so hot that we slept,” Ida Crane said.',
      'indirect “It was “so hot that we slept,”” ← Ida Crane (said)',
      'partial “so hot that we slept,” ← Ida Crane (said)',
    ],
    ['Bo Finn did not wait: “I would go again,” he said.', 'direct “I would go again,” ← Bo Finn (said)'],
    ['Then she turned to the crew: “Cut it,” she said.', 'direct “Cut it,” ← she (said)'],
    [`Storm Zed: 'We lost it', says baker`, 'direct “We lost it” ← baker (says)'],
    [
      'The road was shut. His aunt was ill. “My brother drove,” said Bo Finn.',
      'direct “My brother drove,” ← Bo Finn (said)',
    ],
    [
      'The chairman wrote back with a plain no. Mona Teal said on Friday that he must go.',
      'indirect “he must go” ← Mona Teal (said)',
    ],
  ]);
});

describe('who reports what somebody else said', () => {
  table([
    [
      'Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell, Brindle Finance reported in May.',
      'indirect “Dorn Mills chief Hal Brody said in a note that the “gap is small” as prices fell” ← Brindle Finance (reported)',
      'indirect “the “gap is small” as prices fell” ← Hal Brody (said) via Brindle Finance',
      'partial “gap is small” ← Hal Brody (said) via Brindle Finance',
    ],
  ]);
});

describe('a sentence that ends in a colon: the next paragraph is what is said', () => {
  table([
    [
      'Bo Finn describes the hardest day:\n\nThe pipes were frozen.',
      'direct “The pipes were frozen” ← Bo Finn (describes)',
    ],
  ]);
});

describe('names in marks are no speech', () => {
  table([
    ['Ola ‘Kit’ Sand said the hut was hers.', 'indirect “the hut was hers” ← Ola ‘Kit’ Sand (said)'],
    [
      '“I never slept,” sailor Bo “The Whale” Finn said.',
      'direct “I never slept,” ← sailor Bo “The Whale” Finn (said)',
    ],
    [
      '"It is about big firms," guild head and "The Miller" star Cleo Dane told the Brindle Post in June.',
      'direct “It is about big firms,” ← Cleo Dane (told) → Brindle Post',
    ],
    [
      'Fans of “The Long Way Home” queued all night, she said.',
      'indirect “Fans of “The Long Way Home” queued all night” ← she (said)',
    ],
    [
      'The band was glad. "We won," the drummer said.\n\nThe tour was long, with late shows and " Salt Road Nights," and the hall sold out.',
      'direct “We won,” ← the drummer (said)',
    ],
    [
      'He said “Never Again” was the motto.',
      'indirect ““Never Again” was the motto” ← He (said)',
      'partial “Never Again” ← He (said)',
    ],
  ]);
});

describe('marks that are typed twice, opened once or apostrophes', () => {
  table([
    [
      'The panel warned that “riders are owed a plain timetable.’’ It also said that it lacks “a say over fares.’’',
      'partial “riders are owed a plain timetable.” ← panel (warned)',
      'indirect “it lacks “a say over fares.’’” ← panel (said)',
      'partial “a say over fares.” ← panel (said)',
    ],
    [
      `“The weir is weak,'' Hal Brody, a warden at Nether Water, told the Brindle Echo. “I have seen it shake.''`,
      'direct “The weir is weak,” ← Hal Brody (told) → Brindle Echo +',
      'direct “I have seen it shake.” ← Hal Brody (told) → Brindle Echo +',
    ],
    [
      `'The library raised us,' Mona Teal said.\n\n'In the flood it dried our books.\n\n'It never shut, and that is why we came.'`,
      'direct “The library raised us,” ← Mona Teal (said) +',
      'direct “In the flood it dried our books.” ← Mona Teal (said) +',
      'direct “It never shut, and that is why we came.” ← Mona Teal (said) +',
    ],
    [
      `The letter tells the board: 'Waiting isn't free.\n\n'The boilers should go before the frost.'`,
      `direct “Waiting isn't free.” ← The letter (tells) → board +`,
      'direct “The boilers should go before the frost.” ← The letter (tells) → board +',
    ],
    [`Coach Ned Flint has called on the council not to 'risk the rowers' lives' in May.`],
    [
      `He wants to 'sell seats' to fans of the runners' cup, Ned Flint said.`,
      `indirect “He wants to 'sell seats' to fans of the runners' cup” ← Ned Flint (said)`,
    ],
    [
      'Ida Crane, a porter with two sons on the ship, said she had not slept. I only want one call,” she said. “One call and I can rest.”',
      'indirect “she had not slept” ← Ida Crane (said)',
      'direct “I only want one call,” ← Ida Crane (said) +',
      'direct “One call and I can rest.” ← Ida Crane (said) +',
    ],
  ]);
});

describe('words that report nothing here', () => {
  table([
    ['Dorn jet found in Salt Bay: latest - Echo'],
    ['Since it crushed the pro-reform protests that began in Salt Lane, the state has waited.'],
    ['The trust continues to widen its reach by adding two small museums – one of them afloat.'],
    ['The measures agreed today cover: Shipping The board adopted its largest package.'],
    ['But history shows that binding targets work.'],
    ['The data show that rents have doubled.', 'indirect “rents have doubled” ← The data (show)'],
  ]);
});

describe('what is confirmed ends with its phrase, not at a comma between adjectives', () => {
  table([
    [
      'The club confirmed its plans for a smaller, quieter and greener pool.',
      'indirect “its plans for a smaller, quieter and greener pool” ← club (confirmed)',
    ],
    [
      'The club confirmed its plans for a smaller pool, and members cheered.',
      'indirect “its plans for a smaller pool” ← club (confirmed)',
    ],
  ]);
});

describe('a full stop before the attribution', () => {
  table([
    [
      '“The bell is cracked.” Mona Teal, the curator, said. “It must be recast.” Bo Finn added.',
      'direct “The bell is cracked.” ← Mona Teal (said)',
      'direct “It must be recast.” ← Bo Finn (added)',
    ],
    [
      `'Who paid for it?' he asked. 'The club paid.' Ida Crane said.`,
      'direct “Who paid for it?” ← he (asked)',
      'direct “The club paid.” ← Ida Crane (said)',
    ],
  ]);
});

describe('who speaks: descriptions with a time, ages, places, relative clauses, lists, participles with a subject of their own', () => {
  table([
    ['“We start at four,” said a morning radio host.', 'direct “We start at four,” ← a morning radio host (said)'],
    ['“We wait all day,” said a night porter at the clinic.', 'direct “We wait all day,” ← a night porter (said)'],
    ['Mona Teal, 58, of Port Dorn, called the vote “a farce”.', 'partial “a farce” ← Mona Teal (called)'],
    [
      'Crane, a trustee of the Quay Trust, which runs two pools, described them as full.',
      'indirect “them as full” ← Crane (described)',
    ],
    [
      'Anglers, hoteliers and guides told the inquiry that the lake was dying.',
      'indirect “the lake was dying” ← Anglers, hoteliers and guides (told) → inquiry',
    ],
    [
      'A group of anglers, hoteliers and guides warned that the lake was dying.',
      'indirect “the lake was dying” ← A group of anglers, hoteliers and guides (warned)',
    ],
    [
      'In the vote, anglers and guides said the lake was dying.',
      'indirect “the lake was dying” ← anglers and guides (said)',
    ],
    [
      'Mona Teal promised to rebuild the pier. \n\nWith several studies calling for stronger rules, the port has done little.',
      'indirect “to rebuild the pier” ← Mona Teal (promised)',
      'indirect “stronger rules” ← several studies (calling for)',
    ],
    [
      'In a letter calling for stronger rules, Mona Teal blamed the port.',
      'indirect “stronger rules” ← Mona Teal (calling for)',
      'indirect “the port” ← Mona Teal (blamed)',
    ],
    [
      `The petition – also signed by host Bo Finn and dentist Hal Brody – demands guarantees that 'unsafe' wards will be closed.`,
      `indirect “'unsafe' wards will be closed” ← nobody (guarantees)`,
      'partial “unsafe” ← nobody (guarantees)',
    ],
    ['04.00 Divers say they have seen a shape.', 'indirect “they have seen a shape” ← Divers (say)'],
    [
      '#VX9 search: tests being done by police, says police chief http://t.co/fU1 pic.twitter.com/3d',
      'indirect “#VX9 search: tests being done by police” ← police chief (says)',
    ],
  ]);
});

describe('whoever reports goes on to report: second verbs, participles, insertions', () => {
  table([
    [
      'Ida Crane claimed Mona Teal was to blame for the flood, and accused Bo Finn of hiding it.',
      'indirect “Mona Teal was to blame for the flood” ← Ida Crane (claimed)',
      'indirect “Bo Finn of hiding it” ← Ida Crane (accused)',
    ],
    [
      'Ida Crane insisted that Mona Teal is to blame, saying that the dam could have held.',
      'indirect “Mona Teal is to blame” ← Ida Crane (insisted)',
      'indirect “the dam could have held” ← Ida Crane (saying)',
    ],
    [
      `The premier slammed the judge's ruling, called for fresh talks and suggested that the court was biased.`,
      'indirect “fresh talks” ← The premier (called for)',
      'indirect “the court was biased” ← The premier (suggested)',
    ],
    [
      'The club said the rate for all forms of fishing, and not only netting, fell by two points.',
      'indirect “the rate for all forms of fishing, and not only netting, fell by two points” ← club (said)',
    ],
    [
      'Mona Teal rejected the claim, saying the firm had sent nothing and offered no help in the deal.',
      'indirect “the firm had sent nothing and offered no help in the deal” ← Mona Teal (saying)',
    ],
    [
      'The ministry said on Friday that Mona Teal and Brody agreed in a call that the port must stay open.',
      'indirect “Mona Teal and Brody agreed in a call that the port must stay open” ← ministry (said)',
      'indirect “the port must stay open” ← Brody (agreed)',
    ],
    [
      'Hal Brody said the stance must remain while the drought goes on.',
      'indirect “the stance must remain while the drought goes on” ← Hal Brody (said)',
    ],
    [
      'Premier Ida Crane urged Mona Teal, whose town borders the lake, on Friday to keep up the talks.',
      'indirect “to keep up the talks” ← Ida Crane (urged) → Mona Teal',
    ],
    [
      'Hal Brody expressed optimism that the firm can win.',
      'indirect “the firm can win” ← Hal Brody (expressed optimism)',
    ],
    ['Teal said on Thursday Brody needed to come back.', 'indirect “Brody needed to come back” ← Teal (said)'],
    [
      'The port is vital, she said, especially in winter.',
      'indirect “The port is vital” ← she (said) +',
      'indirect “especially in winter” ← she (said) +',
    ],
    [
      'The rift grew between Brody and Teal, whom Ida Crane has described as a "fraud".',
      'indirect “as a "fraud"” ← Ida Crane (described)',
      'partial “fraud” ← Ida Crane (described)',
    ],
    [
      `Mona Teal said Hal Brody and the clerk "haven't done anything" to end the strike.`,
      `indirect “Hal Brody and the clerk "haven't done anything" to end the strike” ← Mona Teal (said)`,
      `partial “haven't done anything” ← Mona Teal (said)`,
    ],
    [
      'Polls showed 62 percent of members saying the club was too dear.',
      'indirect “the club was too dear” ← 62 percent of members (saying)',
    ],
  ]);
});

describe('verbs that report by their place beside a quotation', () => {
  table([
    ['“No hope at all,” growled Ned Flint.', 'direct “No hope at all,” ← Ned Flint (growled)'],
    ['“Fine,” Mona Teal shrugged.', 'direct “Fine,” ← Mona Teal (shrugged)'],
    ['“We lost it all,” sobbed a woman at the gate.', 'direct “We lost it all,” ← a woman (sobbed)'],
    ['Fans of “Hamlet” cheered Ned Flint.'],
    ['“The Crown,” Mona Teal starred.'],
  ]);
});

describe('headlines and lines that introduce a quotation', () => {
  table([
    [
      `Mayor Teal: Bridge is 'not worth the paint'\n\nThe bridge is shut.`,
      `indirect “Bridge is 'not worth the paint'” ← Teal`,
      'partial “not worth the paint” ← Teal',
    ],
    [
      `Teal: 'They cannot win, but they are playing on' Clerk talks to the union\n\nThe union met.`,
      'direct “They cannot win, but they are playing on” ← Teal',
    ],
    ['They were asked: “Who pays?” Nobody answered.', 'direct “Who pays?” ← nobody (were asked)'],
    ['Julia Ford, site manager at Port Dorn, reflected on the project: “Many of us may not see these trees grow up.”'],
    [
      'Then Mona Teal took to the stage:\n\n“We will never close the pool.”\n\nThe crowd cheered.',
      'direct “We will never close the pool.” ← Mona Teal (took)',
    ],
  ]);
});

describe('a row of excerpts', () => {
  table([
    [
      `Billionaire Hal Brody writes each year. But Brody's latest letter does offer advice. Here's a sample:\n\nOn taxes:\n\n“Thank you, uncle. Spend it wisely and well.”\n\nOn age:\n\n“At 94, it will not be long before I go.”`,
      'direct “Thank you, uncle. Spend it wisely and well.” ← Hal Brody',
      'direct “At 94, it will not be long before I go.” ← Hal Brody',
    ],
  ]);
});

describe('questions and answers', () => {
  table([
    [
      'We asked Juno Grey, the new head of Tidal, some questions.\n\nQ: What do you like?\n\nA: The sea! We have 30 boats.\n\nQ: And next?\n\nA: We will open in Dorn.',
      'direct “The sea! We have 30 boats.” ← Juno Grey',
      'direct “We will open in Dorn.” ← Juno Grey',
    ],
    [
      'Gazette: Why did you sell the boat?\n\nFenn Hall: My back gave out. It was time.\n\nGazette: What now?\n\nFenn Hall: I will grow beans.',
      'direct “My back gave out. It was time.” ← Fenn Hall',
      'direct “I will grow beans.” ← Fenn Hall',
    ],
    [
      'Juno Grey talks to us about tides.\n\nQM: How warm was it?\n\nJG: It was warm.\n\nQM: Is that bad?\n\nJG: For trout it is.',
      'direct “It was warm.” ← Juno Grey',
      'direct “For trout it is.” ← Juno Grey',
    ],
    ['Recipe: Fish stew\n\nTime: one hour\n\nServes: four\n\nNote: keep cold'],
  ]);
});

describe('signed blocks, posts and pull quotes, which are kept once', () => {
  table([
    [
      'The ferry is free from May.\n\nWe heard the islanders and we acted. Nobody should pay to learn.\n\nOna Ferry, minister for transport\n\nThe scheme runs for a year.',
      'direct “We heard the islanders and we acted. Nobody should pay to learn.” ← Ona Ferry',
    ],
    [
      'The owner is on his way.\n\nI hope to reach the port tonight to thank everyone.\n\n— Tony Fern (@tonyfern) June 12, 2024',
      'direct “I hope to reach the port tonight to thank everyone.” ← Tony Fern',
    ],
    [
      'It must be hard for children who cross and so that is why we act Treasury minister Ida Crane\n\nMs Crane spoke on Sunday.',
      'direct “It must be hard for children who cross and so that is why we act” ← Ida Crane',
    ],
    ['The town has a new pool.\n\nMona Teal, the mayor, opened it.\n\nIt cost a lot.'],
    [
      '“We have all waited far too long for this pool.”\n\nThe pool opened. “We have all waited far too long for this pool,” Mona Teal said.',
      'direct “We have all waited far too long for this pool,” ← Mona Teal (said)',
    ],
  ]);
});

describe('subjects with relative clauses, shares and places', () => {
  table([
    ['About half of members said they want a change.', 'indirect “they want a change” ← About half of members (said)'],
    [
      'The club said about half of the rise reflected new fees.',
      'indirect “about half of the rise reflected new fees” ← club (said)',
    ],
    ['Among those who said they cared most, few came.', 'indirect “they cared most” ← those (said)'],
    [
      'Current and former clerks who spoke with the Brindle Post said the club has become a shell.',
      'indirect “the club has become a shell” ← Current and former clerks (said)',
    ],
    [
      'Several people I have spoken with over the last weeks said Teal had sold the farm.',
      'indirect “Teal had sold the farm” ← Several people (said)',
    ],
    [
      'Hal Brody says, win or lose in the vote, he is staying in the race.',
      'indirect “he is staying in the race” ← Hal Brody (says)',
    ],
    [
      'It was, he said, one of the worst failures of his life.',
      'indirect “It was” ← he (said) +',
      'indirect “one of the worst failures of his life” ← he (said) +',
    ],
    [
      'The two are now tied, the new poll indicates, with each at 40 percent.',
      'indirect “The two are now tied” ← the new poll (indicates)',
    ],
    [
      'Jobs will go in areas that do not support its goals, said Dorn Mills chief Hal Brody in an email.',
      'indirect “Jobs will go in areas that do not support its goals” ← Hal Brody (said)',
    ],
  ]);
});

describe('a stance and a topic are no report, but for the words between marks', () => {
  table([
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
    ['Hal Brody has claimed victory as the count ended in Dorn.'],
    ['Shares added more than 2% after Dorn Mills opened a plant.'],
    ['The firm is in trouble, adding to a mounting series of losses that the town has seen.'],
    ['The town expects a recently announced 2.1 GW project and a port.'],
    ['The marches were sparked by proposed laws that would have closed the port.'],
  ]);
});

describe('what it is called, and other places of an attribution', () => {
  table([
    [
      'The board denounced what she called the "deeply gloomy" vision of the plan.',
      'indirect “the "deeply gloomy" vision of the plan” ← she (called)',
      'partial “deeply gloomy” ← she (called)',
    ],
    [
      'The rift began with what Hal Brody described as a trap, and it grew.',
      'indirect “a trap” ← Hal Brody (described)',
    ],
    [
      'And, he acknowledged, it is unclear how far the plan goes.',
      'indirect “it is unclear how far the plan goes” ← he (acknowledged)',
    ],
    [
      'During an appearance on "Morning Hour," host Mona Teal asked Brody how he would handle the strike, if he would have a "special force."',
      'indirect “how he would handle the strike, if he would have a "special force."” ← Mona Teal (asked) → Brody',
      'partial “special force.” ← Mona Teal (asked) → Brody',
    ],
    [
      'Senator Mona Teal (D-Dorn) last week said Brody was not the author of any notes.',
      'indirect “Brody was not the author of any notes” ← Mona Teal (said)',
    ],
    [
      'They note that under town rules, even old papers can be deemed "secret" if they name a source.',
      'indirect “under town rules, even old papers can be deemed "secret" if they name a source” ← They (note)',
      'partial “secret” ← They (note)',
    ],
    [
      'Brody answered a question by asserting — in one breath — that he hires from abroad.',
      'indirect “he hires from abroad” ← Brody (asserting)',
    ],
    [
      'Hal Brody, a contender, predicted at the most recent debate that the party will take "every seat" if Teal wins.',
      'indirect “the party will take "every seat" if Teal wins” ← Hal Brody (predicted)',
      'partial “every seat” ← Hal Brody (predicted)',
    ],
    [
      'He pushed back against claims by two agencies that some of her notes were secret.',
      'indirect “some of her notes were secret” ← two agencies (claims by two agencies)',
    ],
    ['Meg Lund, 63, of Port Dorn, called it “a whirlwind”.', 'partial “a whirlwind” ← Meg Lund (called)'],
    ['The league widens its reach by adding three Dorn firms – including state-owned – a mill and a port.'],
  ]);
});
