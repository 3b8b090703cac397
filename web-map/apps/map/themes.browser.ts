import { expect, test } from '../../testing/map-page.ts';

const states = [
  ['start', '/'],
  ['ward', '/?area=E05001308'],
  ['table', '/?view=table'],
  ['layer-small', '/?layer=imd-2025-score&area=E05001308'],
] as const;

test.describe('in the dark theme', () => {
  test.use({ colorScheme: 'dark' });
  test('start, ward, table and a layer are readable', async ({ map }) => {
    await map.open();
    for (const [name, path] of states) {
      await test.step(name, async () => {
        await map.goTo(path);
        await map.holdUp(`${name}-dark`);
      });
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('a ward is readable, and so is the chosen side of a switch', async ({ map, page }) => {
    await map.open('/?area=E05001308');
    await map.holdUp('ward-forced-colours');
    await map.goTo('/?view=table');
    const ground = (side: string) =>
      page
        .locator('.switch label', { hasText: side })
        .locator('span')
        .first()
        .evaluate((span) => getComputedStyle(span).backgroundColor);
    expect(await ground('Wards')).not.toBe(await ground('Localities'));
    await map.goTo('/?view=table&layer=population');
    const lookOf = (input: string) =>
      page
        .locator(`.switch ${input} ~ span`)
        .first()
        .evaluate((span) =>
          [getComputedStyle(span).backgroundColor, getComputedStyle(span).outlineStyle].join(),
        );
    expect(await lookOf('input:checked')).not.toBe(await lookOf('input:not(:checked)'));
    expect(await lookOf('input:checked')).toContain('solid');
  });
});
