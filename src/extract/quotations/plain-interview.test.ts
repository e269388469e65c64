import { describe } from 'vitest';
import { reads } from './test-support.ts';

describe('an interview whose questions have no labels', () => {
  reads([
    [
      'Ruben Sall on boats and money\n\nThe sailor Ruben Sall spoke to Ona Field before his last trip. Edited excerpts:\n\nWhy boats?\n\nBecause I grew up on one. My father sold rope.\n\nDo you miss it?\n\nEvery day. Who would I be without it?\n\nYou never learned.\n\nI was young. Rosa Sall says I still am.\n\nWhat is next?\n\nA garden. We bought a field.\n\nThe field lies north of Dorn.',
      'direct “Because I grew up on one. My father sold rope.” ← Ruben Sall',
      'direct “Every day. Who would I be without it?” ← Ruben Sall',
      'direct “I was young. Rosa Sall says I still am.” ← Ruben Sall',
      'direct “A garden. We bought a field.” ← Ruben Sall',
    ],
    // nobody tells which of the two answers
    [
      'Life at sea\n\nRuben Sall and Ona Field met for a conversation.\n\nWhy boats?\n\nBecause I grew up on one.\n\nDo you miss it?\n\nI do, every day.\n\nAnd now?\n\nI sleep.',
      'direct “Because I grew up on one.” ← nobody',
      'direct “I do, every day.” ← nobody',
      'direct “I sleep.” ← nobody',
    ],
    // a column that asks itself
    [
      'Rents have risen again.\n\nWho is to blame?\n\nI blame us all.\n\nWhat now?\n\nWe build.\n\nWhere?\n\nIn my street.',
    ],
    // questions about a tax that nobody answers as “I”
    [
      'In conversation with readers we found questions.\n\nWhat is it?\n\nA levy on boats.\n\nWho pays?\n\nOwners of boats.\n\nHow much?\n\nAbout £40.',
    ],
  ]);
});
