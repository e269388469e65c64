import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { deskPage } from '../testing/desk-page.ts';

// Whoever has no mouse, no eyesight or a small screen works at the desk as well.

const at = deskPage();
const { keys, goTo } = at;

test('all that can be pressed has a name, and the slip reads in its order', async () => {
  await goTo('eels would come back');
  for (const key of ['', 's', 'w', 'Shift+S', 'd', 'x', 'q']) {
    if (key !== '') await keys(key);
    if (key === 'q') await at.page.locator('.rows li').first().waitFor();
    const tree = await at.page.locator('body').ariaSnapshot();
    expect(
      tree
        .split('\n')
        .filter(
          (line) => /- (?:button|combobox|textbox|link|radio|checkbox)(?:$| \[|:)/.test(line.trim()) && !/"/.test(line),
        ),
    ).toEqual([]);
    if (key === '')
      expect(
        [
          'complementary "What the program read"',
          'term: Kind',
          'term: Words',
          'term: Speaker',
          'button "Right as read Enter"',
        ].map((name) => [name, tree.includes(name)]),
      ).toEqual(expect.not.arrayContaining([[expect.anything(), false]]));
    await keys('Escape');
  }
});

describe('axe finds nothing', () => {
  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [1024, 'light'],
    [1024, 'dark'],
  ] as const)('at %i, %s', async (width, colorScheme) => {
    await at.page.setViewportSize({ width, height: 900 });
    await at.page.emulateMedia({ colorScheme });
    const violations = async (what: string) => {
      const found = await new AxeBuilder({ page: at.page }).analyze();
      return found.violations.map(({ id, nodes }) => `${what}: ${id} ${nodes[0]?.html}`);
    };
    await goTo('Not one boat');
    const all = await violations('slip');
    for (const key of ['s', 'w', 'Shift+S', 'd', 'x']) {
      await keys(key);
      all.push(...(await violations(key)));
      await keys('Escape');
    }
    await keys('?');
    all.push(...(await violations('keys')));
    await keys('Escape');
    await at.page.locator('dialog[open]').waitFor({ state: 'detached' });
    await keys('q');
    await at.page.locator('.rows li').first().waitFor();
    all.push(...(await violations('queue')));
    expect(all).toEqual([]);
  });
});
