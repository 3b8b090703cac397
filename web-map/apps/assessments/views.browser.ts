import { expect, test } from '../../testing/map-page.ts';
import { answered, atLevel2, sentToReview } from './testing/by-script.ts';
import { Officer } from './testing/officer.ts';
import { colleague } from './testing/sign-in-by-script.ts';

/** Widths and colours that the pages are seen in; no rule of their style sheets asks for anything else. */
const looks = [
  { name: 'on a narrow screen', width: 320, height: 640, colorScheme: 'light', forcedColors: 'none' },
  { name: 'on a desk', width: 1366, height: 768, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in colours of their own', width: 1024, height: 768, colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** Between this and the narrow screen no rule of a style sheet begins: what axe looks at is the same on both. */
const phone = { width: 390, height: 844 };

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

test("every page of the officers' app reflows and passes axe on screens of every width and in all colours", async ({
  map,
}) => {
  test.slow();
  const { page } = map;
  const holdUpInAllLooks = async (state: string): Promise<void> => {
    for (const { width, height, colorScheme, forcedColors } of looks) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.setViewportSize({ width, height });
      await map.holdUp(`${state}-${colorScheme}${forcedColors === 'active' ? '-forced' : ''}`);
    }
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(phone.width);
  };
  const amina = new Officer(page);
  await amina.arrive('Amina');
  await holdUpInAllLooks('views-list');
  const { id } = await answered(page, await atLevel2(page, 'A scheme on a screen'), ['3.3', 'AGE', 'RACE']);
  for (const [index, query] of pages.entries()) {
    await map.goTo(`/assess?id=${id}&${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/A scheme on a screen.* · Cohesion impact assessments$/);
    await holdUpInAllLooks(`views-${index}`);
  }
  for (const { name, width, height } of [...looks, { name: 'on a phone', ...phone }]) {
    await page.setViewportSize({ width, height });
    const small = await page
      .locator('main :is(button, select, input[type=text], .main.button):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(small, `controls lower than 44 pixels ${name}`).toEqual([]);
  }
});

test('a reader of another role sees everything and changes nothing', async ({ map, request }) => {
  const { page } = map;
  const amina = await colleague(request, 'Amina');
  const at = await sentToReview(amina, await answered(amina, await atLevel2(amina, 'A scheme to be read')));
  const gurpreet = new Officer(page);
  await gurpreet.arrive('Gurpreet', `/assess?id=${at.id}&step=tasks`);
  for (const step of ['tasks', 'facts', 'screen', 'detail', 'grid', 'check']) {
    await map.goTo(`/assess?id=${at.id}&step=${step}`);
    await gurpreet.heading(/./);
    await expect(page.getByRole('button', { name: 'Save and continue' })).toHaveCount(0);
    await map.holdUp(`assess-read-${step}`);
  }
  await map.goTo(`/assess?id=${at.id}&step=sensitive`);
  await expect(page.getByText('Your role does not let you read this.')).toBeVisible();
});
