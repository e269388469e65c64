import { Outlets } from '../../src/link/provenance/outlets.ts';
import type { RegisteredSpeaker } from '../../src/schema/speaker.ts';
import type { SourceFile } from '../content/corpus.ts';
import type { Report } from './report.ts';

interface Drawn {
  readonly to: string;
  readonly source: SourceFile;
  readonly index: number;
}

/** Who draws on whom, over all sources: nobody on themselves, and nobody on whom draws on them in turn. */
export class Drawing {
  readonly #sources: SourceFile[] = [];

  add(source: SourceFile): void {
    this.#sources.push(source);
  }

  check(report: Report, speakers: readonly RegisteredSpeaker[]): void {
    const outlets = new Outlets(speakers);
    const drawn = new Map<string, Drawn[]>();
    for (const source of this.#sources) {
      const { publisher, draws_on } = source.about;
      const from = outlets.named(publisher).id;
      draws_on.forEach((name, index) => {
        const to = outlets.named(name).id;
        const edges = drawn.get(from) ?? [];
        if (to !== from) {
          if (!edges.some((edge) => edge.to === to)) drawn.set(from, [...edges, { to, source, index }]);
        } else
          report.error(source.aboutPath, {
            ...source.placeAt(['draws_on', index]),
            rule: 'draws-on',
            reason: `draws_on: "${name}" is the publisher of this article itself, and only other outlets belong here. Delete it.`,
          });
      });
    }
    this.#warnOfCircles(report, drawn);
  }

  /** Outlets may draw on each other in turn; more often one of the two was written into the wrong file. */
  #warnOfCircles(report: Report, drawn: ReadonlyMap<string, readonly Drawn[]>): void {
    for (const [from, edges] of drawn)
      for (const { to, source, index } of edges) {
        const back = pathBetween(drawn, to, from);
        if (back === null) continue;
        const through = back.map(({ source: other, index: at }) => {
          const { line, column } = other.placeAt(['draws_on', at]);
          return `${other.slug}.yaml:${line}:${column}`;
        });
        report.warn(source.aboutPath, {
          ...source.placeAt(['draws_on', index]),
          rule: 'draws-on',
          reason: `draws_on: this leads in a circle. "${source.about.draws_on[index]}", named here, draws on "${source.about.publisher}" in turn (${through.join(', ')}). Delete the entry that is wrong, here or there; if both are right, leave them.`,
        });
      }
  }
}

/** The steps from one outlet to another, shortest first; null where there are none. */
function pathBetween(drawn: ReadonlyMap<string, readonly Drawn[]>, from: string, to: string): readonly Drawn[] | null {
  const seen = new Set([from]);
  const paths: { at: string; steps: Drawn[] }[] = [{ at: from, steps: [] }];
  for (const { at, steps } of paths) {
    if (at === to) return steps;
    for (const step of drawn.get(at) ?? []) {
      if (seen.has(step.to)) continue;
      seen.add(step.to);
      paths.push({ at: step.to, steps: [...steps, step] });
    }
  }
  return null;
}
