import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type TimelineData, unpackTimeline } from '../../src/site/timeline/data.ts';

const dist = join(dirname(fileURLToPath(import.meta.resolve('@knight-lab/timelinejs/package.json'))), 'dist');

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Timeline</title>
<link rel="stylesheet" href="css/timeline.css">
<div id="timeline" style="width: 100%; height: 600px"></div>
<script src="js/timeline.js"></script>
<script>
  fetch('data.json')
    .then((response) => response.json())
    .then((data) => new TL.Timeline('timeline', data, { font: null, hash_bookmark: false }));
</script>
`;

/** Writes a page of TimelineJS3 with the same events into a folder: its own files, and nothing from another host. */
export async function writePeer(folder: string, data: TimelineData): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(dist, 'js'), join(folder, 'js'), { recursive: true });
  await cp(join(dist, 'css'), join(folder, 'css'), { recursive: true });
  await writeFile(join(folder, 'index.html'), page);
  await writeFile(join(folder, 'data.json'), JSON.stringify({ events: unpackTimeline(data).items.map(eventOf) }));
}

function eventOf({ id, extent, label, time }: ReturnType<typeof unpackTimeline>['items'][number]) {
  return {
    unique_id: id,
    start_date: dateOf(Number.isFinite(extent.from) ? extent.from : extent.to),
    ...(extent.grain === 'day' || !Number.isFinite(extent.to) ? {} : { end_date: dateOf(extent.to) }),
    text: { headline: label, text: time },
  };
}

function dateOf(time: number) {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
