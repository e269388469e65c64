import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../scripts/serve.ts';
import { makeSite } from '../../../scripts/site.ts';
import { launchBrowser, withPage } from '../../../scripts/testing/launch.ts';

// A corpus about another measure in another unit, under a base path: nothing but content makes its chart.

const contentDir = join('.cache', 'content-of-catches');
const outDir = join('.cache', 'site-of-catches');
const base = '/fleet';

const corpus: Readonly<Record<string, string>> = {
  'site.yaml': `
name: Fleet Papers
tagline: What was landed
description: What was said of the catches of the Karsk fleet.
url: https://fleet.example.org
subject: catches
measures:
  - { id: catches, name: Catches of the Karsk fleet, unit: tonne, scale: 1000, scale_name: thousand tonnes, of: [[herring]] }
series:
  - { id: port-annual, name: Port of Karsk, by: Port of Karsk, scale: 1000, method: Weighed on the quay., role: main }
  - { id: port-to-month, name: Port of Karsk to month, by: Port of Karsk, scale: 1000, method: Weighed and summed., role: other }
chart: { title: Catches, measure: catches }
`,
  'sources/quay.txt': `Fleet lands more herring
The fleet landed 14,000 tonnes of herring in 2031, Ana Reyes said on Monday.
The fleet will land 18,000 tonnes of herring in 2032, Reyes said.
`,
  'sources/quay.yaml': `
published: { value: "2032-05-04", basis: stated, reason: Printed. }
publisher: The Quay
url: https://example.org/quay
draws_on: []
notes: []
`,
  'speakers/ana-reyes.md':
    '---\nname: Ana Reyes\nkind: person\ncountry: null\nroles: []\naliases: [Reyes]\nwikidata: null\n---\n',
  'reference/port-annual.csv': `measure,period,value,status,released,source,url,note
catches,2030,12.5,as printed,,Port yearbook 2030,https://example.org/2030,
catches,2031,13.75,derived,,Port yearbook 2031,https://example.org/2031,
catches,2032,16,as printed,,Port yearbook 2032,https://example.org/2032,
`,
  'reference/port-to-month.csv': `measure,period,value,status,released,source,url,note
catches,2032-01/2032-06,7,as printed,,Port bulletin,https://example.org/6,
catches,2032-01/2032-12,16,as printed,,Port bulletin,https://example.org/12,
`,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const [path, content] of Object.entries(corpus)) {
    await mkdir(dirname(join(contentDir, path)), { recursive: true });
    await writeFile(join(contentDir, path), content);
  }
  const env = { ...process.env, CONTENT_DIR: contentDir };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/extract.ts', '--force'], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  if ((await makeSite(outDir, { CONTENT_DIR: contentDir, BASE_PATH: base })) !== 0)
    throw new Error('The other corpus could not be built (above).');
  [site, browser] = await Promise.all([serve(outDir, 0, base), launchBrowser()]);
});
afterAll(async () => {
  await Promise.all([site?.close(), browser?.close()]);
  await Promise.all([contentDir, outDir].map((folder) => rm(folder, { recursive: true, force: true })));
});

test('has its own measure, unit, series and statements in each view', async () => {
  await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${site.url}/chart/`, { waitUntil: 'networkidle' });
    await page.locator('canvas').waitFor();
    expect(await page.locator('h1').textContent()).toBe('Catches: stated and counted');
    expect(await textOf(page, '.opening p')).toBe(
      'Port of Karsk recorded 12.5 thousand tonnes in 2030 and 16 thousand tonnes in 2032. For 2032 the articles give a forecast of 18 thousand tonnes (Ana Reyes); Port of Karsk recorded 16 thousand tonnes.',
    );
    expect(await namesOf(page, 'annual')).toEqual(expect.arrayContaining([expect.stringContaining('18, forecast')]));
    expect(await namesOf(page, 'annual')).toEqual(
      expect.arrayContaining([
        '2031: Port of Karsk recorded 13.75 thousand tonnes, worked out; Port of Karsk, Port yearbook 2031',
      ]),
    );
    expect((await namesOf(page, 'year-to-date')).filter((name) => name?.includes('Port bulletin'))).toHaveLength(2);
    expect(await page.locator('#view-growth').count()).toBe(0); // no rate is stated
    const words = await page.locator('main').textContent();
    expect(words).not.toMatch(/dollar|customs|China|Russia/i);
  });
});

test('its links, files and frame are below its own path', async () => {
  await withPage(browser, { viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.goto(`${site.url}/chart/`, { waitUntil: 'networkidle' });
    expect(await page.locator('#frame').inputValue()).toContain(`https://fleet.example.org${base}/embed/chart/`);
    const file = await page.locator('a[download]').first().getAttribute('href');
    expect(await (await fetch(new URL(file as string, site.url))).text()).toContain('The Quay, 2032-05-04');
    await page.locator('svg.wide a .hit').first().click();
    await page.waitForURL(`**${base}/articles/quay/#*`);
    expect(await page.locator('mark:target').count()).toBe(1);
    await page.goto(`${site.url}/embed/chart/`, { waitUntil: 'networkidle' });
    expect(await page.locator('canvas').count()).toBe(1);
  });
});

async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Accessible names of the points of a view’s wide drawing. */
function namesOf(page: Page, view: string): Promise<(string | null)[]> {
  return page
    .locator(`[data-view="${view}"] svg.wide .pt`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
}
