import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('descriptions with a time, ages and places are no part of who speaks', () => {
  reads([
    [
      '“I knead until six,” said an evening pastry cook.',
      'direct “I knead until six,” ← an evening pastry cook (said)',
    ],
    [
      '“Nobody told us,” said a Sunday school teacher in the porch.',
      'direct “Nobody told us,” ← a Sunday school teacher (said)',
    ],
    ['Mona Teal, 58, of Port Dorn, called the vote “a farce”.', 'partial “a farce” ← Mona Teal (called)'],
    [
      'Senator Mona Teal (D-Dorn) last week said Brody was not the author of any notes.',
      'indirect “Brody was not the author of any notes” ← Mona Teal (said)',
    ],
    ['16.20 Climbers say the rope held.', 'indirect “the rope held” ← Climbers (say)'],
    [
      'lost kite: roof being searched by crew, says fire chief http://t.co/aB1 pic.twitter.com/7q',
      'indirect “lost kite: roof being searched by crew” ← fire chief (says)',
    ],
  ]);
});

describe('relative clauses between the speaker and the verb', () => {
  reads([
    [
      'Crane, a trustee of the Quay Trust, which runs two pools, described them as full.',
      'indirect “them as full” ← Crane (described)',
    ],
    ['Of those who swore they could sing, two stayed.', 'indirect “they could sing” ← those (swore)'],
    [
      'Current and former clerks who spoke with the Brindle Post said the club has become a shell.',
      'indirect “the club has become a shell” ← Current and former clerks (said)',
    ],
    [
      'Several people I have spoken with over the last weeks said Teal had sold the farm.',
      'indirect “Teal had sold the farm” ← Several people (said)',
    ],
  ]);
});

describe('lists, shares and asides', () => {
  reads([
    [
      'Beekeepers, gardeners and cooks told the panel that the hives were empty.',
      'indirect “the hives were empty” ← Beekeepers, gardeners and cooks (told) → panel',
    ],
    [
      'A party of beekeepers, gardeners and cooks warned that the hives were empty.',
      'indirect “the hives were empty” ← A party of beekeepers, gardeners and cooks (warned)',
    ],
    [
      'In the vote, anglers and guides said the lake was dying.',
      'indirect “the lake was dying” ← anglers and guides (said)',
    ],
    ['About half of members said they want a change.', 'indirect “they want a change” ← About half of members (said)'],
    [
      'The club said about half of the rise reflected new fees.',
      'indirect “about half of the rise reflected new fees” ← club (said)',
    ],
    [
      'The open letter – penned by chef Bo Finn and nurse Hal Brody – calls for heat in “the coldest dormitories”.',
      'indirect “heat in “the coldest dormitories”” ← The open letter (calls for)',
      'partial “the coldest dormitories” ← The open letter (calls for)',
    ],
    [
      'Ovens that burn wood will be scrapped, said Dorn Mills chief Hal Brody in an email.',
      'indirect “Ovens that burn wood will be scrapped” ← Hal Brody (said)',
    ],
  ]);
});

describe('over what a participle adds, ages and states', () => {
  reads([
    [
      'Large majorities of members in six towns going to the polls on Saturday said they support a ban on cars.',
      'indirect “they support a ban on cars” ← Large majorities of members in six towns (said)',
    ],
    ['People living in the valley said the dam had leaked.', 'indirect “the dam had leaked” ← People (said)'],
    [
      '“He never once wrote back to me,” Cora Pine, 71, a beekeeper in Ambry, Vt., said during a phone call.',
      'direct “He never once wrote back to me,” ← Cora Pine (said)',
    ],
    [
      'The council, having heard the mayor, said the pool would close.',
      'indirect “the pool would close” ← council (said)',
    ],
    [
      'They are not too sure of the vote, but do believe that a calmer mayor will help them.',
      'indirect “a calmer mayor will help them” ← They (believe)',
    ],
  ]);
});

describe('over a compound, a second participle and the purpose of an account', () => {
  reads([
    [
      '“I could hear my shoes squeak,” the 14th-ranked Salvo said.',
      'direct “I could hear my shoes squeak,” ← Salvo (said)',
    ],
    [
      'In a noisy meeting outside the museum, relatives of the men lost in the mine called on the bishop to withdraw his words.',
      'indirect “to withdraw his words” ← relatives of the men (called on) → the bishop',
    ],
    [
      `Jobs will go later this week, said Dorn Mills' recently named executive chair Marcel Claude in an email to staff.`,
      'indirect “Jobs will go later this week” ← Marcel Claude (said)',
    ],
    [
      'A second waiter, Kurt Volk, amended his tale of that night to say Sand did eat the cake.',
      'indirect “Sand did eat the cake” ← Kurt Volk (say)',
    ],
  ]);
});

describe('the name where the comma behind its description is lost', () => {
  reads([
    [
      '"We have seen plenty of floods here," Anastasia, a 27-year-old porter from Dorn said.',
      'direct “We have seen plenty of floods here,” ← Anastasia (said)',
    ],
    [
      '“We have seen plenty,” Ana Bell, the head of the union said on Monday.',
      'direct “We have seen plenty,” ← Ana Bell (said)',
    ],
    [
      'In May, a porter at the gate said the road was shut.',
      'indirect “the road was shut” ← a porter at the gate (said)',
    ],
  ]);
});

describe('times are no subject, and somebody may be described', () => {
  reads([
    [
      'In later years she fought against what she called "the grey bread of the shops".',
      'partial “the grey bread of the shops” ← she (called)',
    ],
    [
      'By Thursday somebody on the radio had said that the company should be sold.',
      'indirect “the company should be sold” ← nobody (said)',
    ],
    [
      'Previous studies have shown that zebra finches replay their songs at night.',
      'indirect “zebra finches replay their songs at night” ← Previous studies (shown)',
    ],
  ]);
});

describe('the subject of a verb is that of the one before it, and no object of that', () => {
  reads([
    [
      'Otto Lind, 51, would offer to “hold” the keys of the mill, told them it was “safer than any lock” and left.',
      'indirect “it was “safer than any lock” and left” ← Otto Lind (told) → them',
      'partial “safer than any lock” ← Otto Lind (told) → them',
    ],
    [
      'The former miller, who said he had been “ten yards away”, insisted the sluice was open.',
      'indirect “he had been “ten yards away”” ← The former miller (said)',
      'partial “ten yards away” ← The former miller (said)',
      'indirect “the sluice was open” ← The former miller (insisted)',
    ],
  ]);
});

describe('who is quoted, and who told somebody', () => {
  reads([
    [
      'Two local papers quoted Otto Lind as saying the pier would open in May.',
      'indirect “the pier would open in May” ← Otto Lind (quoted Otto Lind as saying) via Two local papers',
    ],
    [
      'The radio cited Otto Lind as telling growers that rain would come.',
      'indirect “rain would come” ← Otto Lind (cited Otto Lind as telling) → growers via The radio',
    ],
    [
      'Otto Lind was quoted as saying the pier would open in May.',
      'indirect “the pier would open in May” ← Otto Lind (was quoted as saying)',
    ],
    [
      'The keeper had been told at the break by her coach, Otto Lind, to “stop being sorry”.',
      'indirect “to “stop being sorry”” ← Otto Lind (been told)',
      'partial “stop being sorry” ← Otto Lind (been told)',
    ],
    [
      'Rosa Finn was told on Tuesday by the chairman, Kofi Mensah, that her post would go.',
      'indirect “her post would go” ← Kofi Mensah (was told)',
    ],
    [
      'Rosa Finn had claimed in the build-up that her side were fit.',
      'indirect “her side were fit” ← Rosa Finn (claimed)',
    ],
  ]);
});

describe('a clause about the speaker whose closing comma is lost, or which ends the sentence', () => {
  reads([
    [
      'Rory Tighe, head of Aquila, which inspects Scotland and Ireland’s ports said: “They are safe.”',
      'direct “They are safe.” ← Rory Tighe (said)',
    ],
    [
      'Rory Tighe, head of Aquila, which inspects ferries, trains and buses said: “They are safe.”',
      'direct “They are safe.” ← Rory Tighe (said)',
    ],
    [
      'Tighe met the board, which hired guards, and the drivers said: “We walk out.”',
      'direct “We walk out.” ← the drivers (said)',
    ],
    [
      'Rents will fall by spring, said a landlord who owns forty flats.',
      'indirect “Rents will fall by spring” ← a landlord (said)',
    ],
    [
      'Odell, a broker, said one man who knew the family had been fired.',
      'indirect “one man who knew the family had been fired” ← Odell (said)',
    ],
    ['“We saw storms,” Merike, an IT worker from Kihnu said.', 'direct “We saw storms,” ← Merike (said)'],
  ]);
});

describe('somebody is named with where they are from, behind what they are', () => {
  reads([
    [
      'Another botanist, Ada Storr of the Fen Society, said the count was low.',
      'indirect “the count was low” ← Ada Storr (said)',
    ],
    ['One neighbour, Bo Finn from Dorn, said he heard it.', 'indirect “he heard it” ← Bo Finn (said)'],
    ['A man from Oslo, Norway, said he heard it.', 'indirect “he heard it” ← A man from Oslo (said)'],
  ]);
});

describe('how many of them said it is no part of who did', () => {
  reads([
    ['They both said it was late.', 'indirect “it was late” ← They (said)'],
    [
      'Ida Crane and Mayor Bo Finn have both argued that rents are high.',
      'indirect “rents are high” ← Ida Crane (argued) with Bo Finn',
    ],
    ['The mayor left, and both said it was late.', 'indirect “it was late” ← both (said)'],
    [
      'Ida Crane said in a letter sent by her lawyer that the audit was unfair.',
      'indirect “the audit was unfair” ← Ida Crane (said)',
    ],
  ]);
});
