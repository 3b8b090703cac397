import { expect, test } from '../testing/map-page.ts';
import { answered, atLevel2 } from './testing/by-script.ts';
import { Officer } from './testing/officer.ts';

const looks = [
  { name: 'on a phone', width: 390, height: 844, colorScheme: 'light', forcedColors: 'none' },
  { name: 'on a narrow screen', width: 320, height: 640, colorScheme: 'light', forcedColors: 'none' },
  { name: 'on a desk', width: 1366, height: 768, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in colours of their own', width: 1024, height: 768, colorScheme: 'dark', forcedColors: 'active' },
] as const;

const pages = [
  'step=tasks',
  'step=facts&question=decision',
  'step=screen&question=1',
  'step=decision',
  'step=detail',
  'step=detail&question=3.3',
  'step=grid',
  'step=grid&question=RACE',
  'step=actions&question=new',
  'step=check',
  'step=history',
];

for (const { name, width, height, colorScheme, forcedColors } of looks) {
  test.describe(name, () => {
    test.use({
      viewport: { width, height },
      colorScheme,
      hasTouch: width < 500,
      contextOptions: { forcedColors },
    });
    test(`every page of the officers' app reflows and passes axe ${name}`, async ({ map }) => {
      const { page } = map;
      const amina = new Officer(page);
      await page.goto('/assess');
      await amina.signIn('Amina');
      await map.holdUp(`views-list-${colorScheme}`);
      const { id } = await answered(page, await atLevel2(page, `A scheme ${name}`), ['3.3', 'AGE', 'RACE']);
      for (const [index, query] of pages.entries()) {
        await page.goto(`/assess?id=${id}&${query}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await map.holdUp(`views-${index}-${colorScheme}${forcedColors === 'active' ? '-forced' : ''}`);
      }
      const small = await page
        .locator('main :is(button, select, input[type=text], .main.button):visible')
        .evaluateAll((all) =>
          all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
        );
      expect(small, 'controls lower than 44 pixels').toEqual([]);
    });
  });
}
