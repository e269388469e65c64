import { join } from 'node:path';
import { movesSchema } from '../../src/schema/moved.ts';
import { parsePlacedYaml } from '../../src/schema/reading/yaml-file.ts';
import { contentDir, sourceSlugs } from '../content/corpus.ts';
import { readTextIfThere } from '../content/text-file.ts';
import type { Report } from './report.ts';

/** Checks `moved.yaml`: each old address leads to an article that is there, and none hides one that is. */
export async function checkMoved(report: Report): Promise<void> {
  const path = join(contentDir, 'moved.yaml');
  const file = await report.reading(async () => {
    const yaml = (await readTextIfThere(path)) ?? '';
    return yaml.trim() === '' ? null : parsePlacedYaml(yaml, path, movesSchema);
  });
  if (file === null) return;
  const { data: moves, placeAt } = file;
  const slugs = new Set(await sourceSlugs());
  moves.forEach(({ from, to }, index) => {
    const later = moves.slice(index + 1);
    if (to !== null && !slugs.has(to) && !later.some((move) => move.from === to))
      report.error(path, {
        ...placeAt([index, 'to']),
        rule: 'moved',
        reason: `to: there is no article "${to}". Name one that is there, or write \`null\` here and say in \`reason\` why it is gone.`,
      });
    if (from !== to && slugs.has(from) && !later.some((move) => move.to === from))
      report.warn(path, {
        ...placeAt([index, 'from']),
        rule: 'moved',
        reason: `from: there is an article "${from}" again, so nobody is led on from its address. Give that article another name with \`npm run rename\`.`,
      });
  });
}
