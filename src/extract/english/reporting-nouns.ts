/** Nouns of saying by what may follow them, beside a “that” clause: a phrase behind a preposition, an infinitive. */
export const reportingNouns: readonly { behind: string; singular: string }[] = [
  { behind: 'about on', singular: 'comment remark statement' },
  { behind: 'of about against', singular: 'warning complaint accusation allegation' },
  { behind: 'of about', singular: 'claim prediction admission confession assurance boast description' },
  { behind: 'of', singular: 'criticism condemnation denunciation denial endorsement praise' },
  { behind: 'for', singular: 'appeal plea demand request' },
  { behind: 'for to', singular: 'call' },
  { behind: 'to of', singular: 'promise pledge threat' },
  { behind: 'to', singular: 'vow offer' },
  {
    behind: '',
    singular:
      'assertion argument suggestion message announcement insistence reply response contention declaration testimony acknowledgment acknowledgement revelation guarantee charge rumor rumour report',
  },
];
