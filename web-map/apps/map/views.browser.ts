import { expect, test } from '../../testing/map-page.ts';
import { runsOut, spaceText } from '../../testing/text-spacing.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
  { width: 768, height: 1024 },
];
const states = [
  ['start', '/'],
  ['ward', '/?area=E05001308'],
  ['table', '/?view=table'],
  ['places', '/?view=places'],
  ['projects', '/?view=projects'],
] as const;

for (const size of sizes) {
  test.describe(`on a screen ${size.width} pixels wide`, () => {
    test.use({ viewport: size, hasTouch: size.width < 500 });
    test(`every view reflows${size.width === 320 ? ' @draws-map' : ''}`, async ({ map }) => {
      await map.open();
      for (const [name, path] of states) {
        await test.step(name, async () => {
          await map.goTo(path);
          await map.holdUp(name);
        });
      }
      if (size.width !== 320) return;
      await test.step('the same with the widest spaces that readers may set', async () => {
        await spaceText(map.page);
        for (const [name, path] of [...states, ['reach', '/?view=table&tool=reach']] as const) {
          await map.goTo(path);
          expect(await runsOut(map.page), name).toEqual([]);
        }
      });
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map takes nearly half of the height, the briefing follows, the key is folded', async ({
    map,
    page,
  }) => {
    await map.open('/?area=E05001308');
    const canvas = await page.locator('.map').boundingBox();
    expect((canvas?.height ?? 0) / 844).toBeGreaterThan(0.45);
    const heading = await map.heading('Brownhills').boundingBox();
    expect(heading?.y).toBeLessThan(844);
    const now = page.getByRole('list', { name: 'On this map' });
    await expect(now).toBeHidden();
    await page.getByRole('button', { name: 'Key' }).click();
    await expect(now).toContainText('Fewer chances to mixcold spot · 6 wards');
    await map.holdUp('key');
  });

  test('the choice of layer shares one row with the way to table and lists, and what opens there closes', async ({
    map,
    page,
  }) => {
    await map.open();
    // Focus goes through the header as it is read: from its start to its end.
    const starts: number[] = [];
    for (const control of await page.locator('.top :is(a, button, summary):visible').all()) {
      starts.push((await control.boundingBox())?.x ?? -1);
    }
    expect(starts.length).toBeGreaterThanOrEqual(4);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const names = ['Show another map', 'Table and lists'];
    const boxes = await Promise.all(
      names.map((name) => page.locator('.map-controls').getByRole('button', { name }).boundingBox()),
    );
    expect(new Set(boxes.map((box) => Math.round(box?.y ?? -1))).size).toBe(1);
    // Over the whole borough one button stands; the others, which would do nothing there, come with the first step nearer.
    await expect(page.locator('.map-buttons button:visible')).toHaveText(['+']);
    expect(boxes.every((box) => (box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390)).toBe(true);
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Site' });
    await expect(menu.getByRole('link')).toHaveText([
      'Map',
      'Areas',
      'Places and projects',
      'Plan and progress',
      'Compare',
      'Assessments',
      'About',
    ]);
    await map.holdUp('menu');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: /^Find a postcode/ }).click();
    await expect(page.getByRole('combobox', { name: /^Find a postcode/ })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Table and lists' }).click();
    await page.getByRole('link', { name: 'Table', exact: true }).click();
    await expect(page.getByRole('table', { name: /The 20 wards of Walsall/ })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Places', exact: true })).toBeHidden();
  });

  test('every button and field is at least 44 pixels high', async ({ map, page }) => {
    await map.open();
    const low = await page
      .locator('button:visible, select:visible, input[type=text]:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest('.map') && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML),
      );
    expect(low).toEqual([]);
  });
});

for (const { width, height } of [sizes[0], sizes[1], { width: 1024, height: 768 }].filter((size) => !!size)) {
  test.describe(`on a map ${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });
    test('names of localities lie in the map and off one another', async ({ map, page }) => {
      await map.open();
      const frame = await page.locator('.map').boundingBox();
      const names = await page.locator('.locality-name:visible').all();
      // One that has no room is not shown.
      expect(names.length).toBeGreaterThan(width < 390 ? 0 : 1);
      const boxes = (await Promise.all(names.map((name) => name.boundingBox()))).filter(
        (box) => box !== null,
      );
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(frame?.x ?? 0);
        expect(box.x + box.width).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart).toBe(true);
        }
      }
    });
  });
}

test.describe('on a small laptop', () => {
  test.use({ viewport: { width: 1024, height: 768 } });
  test('the key of what occurs leaves the map its height, and opens over it to all labels and places', async ({
    map,
    page,
  }) => {
    await map.open();
    const heightOfMap = async () => (await page.locator('.map').boundingBox())?.height ?? 0;
    const before = await heightOfMap();
    // The controls stand above it, where over it they would hide wards.
    expect(before / 768).toBeGreaterThan(0.66);
    const controls = await page.locator('.map-controls').boundingBox();
    expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThanOrEqual(
      (await page.locator('.map').boundingBox())?.y ?? 0,
    );
    await expect(page.getByRole('list', { name: 'On this map' }).getByRole('listitem')).toHaveText([
      'Fewer chances to mixcold spot · 6 wards',
      'Some chances9 wards',
      'Many chances5 wards',
      'Practice on record13 places',
      'Exchange with a catalyst1 on record',
    ]);
    await expect(page.getByRole('checkbox', { name: 'Place of Welcome' })).toBeHidden();
    const all = page.getByRole('button', { name: 'All labels' });
    await all.press('Enter');
    await expect(all).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('checkbox', { name: 'Place of Welcome' })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Who lives here, and what is done here' })).toBeVisible();
    await page.locator('.notice summary').click();
    expect(await heightOfMap()).toBe(before);
    await map.holdUp('key-open');
  });

  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1440, 900],
  ] as const) {
    test(`at ${width} by ${height} the key is one row, and all twenty wards have their names`, async ({
      map,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await map.open();
      expect((await page.locator('.key').boundingBox())?.height).toBeLessThanOrEqual(62);
      await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
    });
  }

  test('under a layer a low window names all twenty wards too, in the languages with the longest words', async ({
    map,
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const language of ['en', 'ru', 'bg']) {
      for (const layer of ['imd-2025-ward-mean-score', 'population']) {
        await map.open(`/?layer=${layer}&lang=${language}`);
        await expect(page.locator('.map')).toHaveAttribute('data-named', '20');
      }
    }
  });
});

test.describe('in the dark theme', () => {
  test.use({ colorScheme: 'dark' });
  test('start, ward and table are readable @draws-map', async ({ map }) => {
    await map.open();
    for (const [name, path] of states.slice(0, 3)) {
      await test.step(name, async () => {
        await map.goTo(path);
        await map.holdUp(`${name}-dark`);
      });
    }
  });
});

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });
  test('a ward is readable, and so is the chosen side of a switch @draws-map', async ({ map, page }) => {
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
  });

  test('which side of a switch is chosen is seen @beside-map', async ({ map, page }) => {
    await map.open('/?view=table&layer=population');
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

test('a pasted link opens the same view, and the choice stays when the view changes', async ({
  map,
  page,
}) => {
  await map.open('/?view=table&area=E05001311&sort=-people');
  await expect(map.heading('Palfrey')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: /Residents/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('link', { name: 'Map', exact: true }).click();
  await map.settled();
  await expect(map.heading('Palfrey')).toBeVisible();
  await expect(page).toHaveURL(/area=E05001311/);
});
