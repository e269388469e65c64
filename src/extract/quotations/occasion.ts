import type { Cursor } from '../syntax/cursor.ts';

const platform =
  /^(?:twitter|facebook|instagram|telegram|youtube|tiktok|media|television|tv|radio|speech|address|interview|conference|statement|letter|email|e-mail|column|op-ed|blog|podium|stage|floor|airwaves|podcast|platform|meeting|hearing|debate|rally|briefing|forward|account|tale|story|testimony|evidence|version)$/;
const verb =
  /^(?:uses|using|used|takes|took|taking|taken|holds|held|holding|wrote|writes|issued|issues|issuing|called|calls|convened|gave|gives|went|goes|came|comes|chose|appeared|appears|returned|returns|changed|changes|shifted|revised|amended)$/;

/** How far back from its purpose the occasion's verb may stand, in items. */
const REACH = 12;

/**
 * “Lee used | her speech to warn …”, “took | to the stage to say …”: where the verb of the occasion stands that a
 * purpose beginning with the “to” at `to` tells of, or -1. What is the purpose of a speech was said in it.
 */
export function occasionVerb(items: Cursor, to: number): number {
  let told = false; // “amended | his tale of that night to say”: what is told stands between
  for (let i = to - 1; i >= Math.max(0, to - REACH); i--) {
    const token = items.word(i);
    if (token === null || /^[,;:]$/.test(token.text)) return -1;
    if (verb.test(token.lower)) return told ? i : -1;
    told ||= platform.test(token.lower);
    if (token.pos === 'VERB' || token.pos === 'AUX') return -1;
  }
  return -1;
}
