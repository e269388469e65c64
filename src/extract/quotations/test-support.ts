import { expect, test } from 'vitest';
import type { RegisteredSpeaker } from '../../schema/speaker.ts';
import { indexRegistry } from '../speakers/registry.ts';
import { SpeakerResolver } from '../speakers/resolve.ts';
import { annotate } from '../text/annotate.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findQuotations } from './index.ts';
import { findMarkedStretches } from './marks.ts';

/**
 * The quotations of a text, one line each: `mode “words” ← speaker`, then what else is known:
 * `(cue)`, `→ addressee`, `via`, `with`, `+` for a piece of a group. A speaker is the likeliest, however doubtful.
 */
export function quotationsOf(text: string, speakers: readonly RegisteredSpeaker[] = []): string[] {
  const doc = annotate(text, findParagraphs(text), null);
  const list = (label: string, parties: readonly { name: string }[]) =>
    parties.length === 0 ? '' : ` ${label} ${parties.map(({ name }) => name).join(', ')}`;
  const stretches = findMarkedStretches(doc);
  return findQuotations(doc, new SpeakerResolver(doc, indexRegistry(speakers), stretches), stretches).map(
    ({ mode, start, end, speaker, maybe, cue, to, via, with: joint, group }) =>
      `${mode} “${text.slice(start, end)}” ← ${speaker?.name ?? maybe?.[0]?.name ?? 'nobody'}${cue === null ? '' : ` (${cue.exact})`}` +
      `${to === null ? '' : ` → ${to.name}`}${list('with', joint)}${list('via', via)}${group === null ? '' : ' +'}`,
  );
}

/** One test for each text: its quotations, all of them and in order, are those listed behind it. */
export function reads(rows: readonly (readonly [text: string, ...wanted: string[]])[]): void {
  for (const [text, ...wanted] of rows) test(text, () => expect(quotationsOf(text)).toEqual(wanted));
}
