import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const noTransition = fileURLToPath(new URL('./no-transition.ts', import.meta.url));
const noInterpolation = fileURLToPath(new URL('./no-interpolation.ts', import.meta.url));

/**
 * Leaves d3's transitions out of the pages' scripts. Its zoom and brush bring them along, colours and all, for moving by
 * themselves; here the browser's own animations move things. A third of the timeline's script.
 */
export function withoutTransitions(): Plugin {
  return {
    name: 'without-transitions',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'd3-transition') return noTransition;
      return id === 'd3-interpolate' && /d3-(?:zoom|brush)\b/.test(importer) ? noInterpolation : null;
    },
  };
}
