import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('descriptions with a time, ages and places are no part of who speaks', () => {
  reads([
    ['“We start at four,” said a morning radio host.', 'direct “We start at four,” ← a morning radio host (said)'],
    ['“We wait all day,” said a night porter at the clinic.', 'direct “We wait all day,” ← a night porter (said)'],
    ['Mona Teal, 58, of Port Dorn, called the vote “a farce”.', 'partial “a farce” ← Mona Teal (called)'],
    [
      'Senator Mona Teal (D-Dorn) last week said Brody was not the author of any notes.',
      'indirect “Brody was not the author of any notes” ← Mona Teal (said)',
    ],
    ['04.00 Divers say they have seen a shape.', 'indirect “they have seen a shape” ← Divers (say)'],
    [
      '#VX9 search: tests being done by police, says police chief http://t.co/fU1 pic.twitter.com/3d',
      'indirect “#VX9 search: tests being done by police” ← police chief (says)',
    ],
  ]);
});

describe('relative clauses between the speaker and the verb', () => {
  reads([
    [
      'Crane, a trustee of the Quay Trust, which runs two pools, described them as full.',
      'indirect “them as full” ← Crane (described)',
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
  ]);
});

describe('lists, shares and asides', () => {
  reads([
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
    ['About half of members said they want a change.', 'indirect “they want a change” ← About half of members (said)'],
    [
      'The club said about half of the rise reflected new fees.',
      'indirect “about half of the rise reflected new fees” ← club (said)',
    ],
    [
      `The petition – also signed by host Bo Finn and dentist Hal Brody – demands guarantees that 'unsafe' wards will be closed.`,
      `indirect “'unsafe' wards will be closed” ← nobody (guarantees)`,
      'partial “unsafe” ← nobody (guarantees)',
    ],
    [
      'Jobs will go in areas that do not support its goals, said Dorn Mills chief Hal Brody in an email.',
      'indirect “Jobs will go in areas that do not support its goals” ← Hal Brody (said)',
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
      `“I don't think she has been honest with us,” Cora Pine, 67, a retired nurse in Allenby, Pa., said in a follow-up interview.`,
      `direct “I don't think she has been honest with us,” ← Cora Pine (said)`,
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
      '“It’s the end of the season,” the 14th-ranked Salvo said.',
      'direct “It’s the end of the season,” ← Salvo (said)',
    ],
    [
      'At a heated press conference outside of Town Hall, families of those affected by the fire urged the senator to apologize for his recent comments.',
      'indirect “to apologize for his recent comments” ← families of those (urged) → the senator',
    ],
    [
      `Jobs will go later this week, said Dorn Mills' recently named executive chair Marcel Claude in an email to staff.`,
      'indirect “Jobs will go later this week” ← Marcel Claude (said)',
    ],
    [
      'Another envoy, Kurt Volk, shifted his own account of the meeting to say Sand did discuss the sale.',
      'indirect “Sand did discuss the sale” ← Kurt Volk (say)',
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
