import { expect, test } from '../../testing/map-page.ts';
import { answered, atLevel2, sentToReview } from './testing/by-script.ts';
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
  'step=places',
  'step=screen&question=1',
  'step=decision',
  'step=detail',
  'step=detail&question=scope',
  'step=detail&question=3.3',
  'step=grid',
  'step=grid&question=RACE',
  'step=actions&question=new',
  'step=check',
  'step=comments',
  'step=comments&question=screening.4',
  'step=team',
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
      await amina.arrive('Amina');
      await map.holdUp(`views-list-${colorScheme}`);
      const { id } = await answered(page, await atLevel2(page, `A scheme ${name}`), ['3.3', 'AGE', 'RACE']);
      for (const [index, query] of pages.entries()) {
        await map.goTo(`/assess?id=${id}&${query}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toHaveTitle(new RegExp(`A scheme ${name}.* · Cohesion impact assessments$`));
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

test('a reader of another role sees everything and changes nothing', async ({ map }) => {
  const { page } = map;
  const amina = new Officer(page);
  await amina.arrive('Amina');
  const at = await sentToReview(page, await answered(page, await atLevel2(page, 'A scheme to be read')));
  await amina.press('button', 'Sign out');
  await amina.press('button', 'Yes, sign out');
  const gurpreet = new Officer(page);
  await gurpreet.signIn('Gurpreet');
  for (const step of ['tasks', 'facts', 'screen', 'detail', 'grid', 'check']) {
    await map.goTo(`/assess?id=${at.id}&step=${step}`);
    await gurpreet.heading(/./);
    await expect(page.getByRole('button', { name: 'Save and continue' })).toHaveCount(0);
    await map.holdUp(`assess-read-${step}`);
  }
  await page.goto(`/assess?id=${at.id}&step=sensitive`);
  await expect(page.getByText('Your role does not let you read this.')).toBeVisible();
});
