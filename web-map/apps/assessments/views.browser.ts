import { expect, test } from '../../testing/map-page.ts';
import { answered, atLevel2, sentToReview } from './testing/by-script.ts';
import { Officer } from './testing/officer.ts';
import { colleague } from './testing/sign-in-by-script.ts';

/** Widths and colours that the pages are seen in; no rule of their style sheets asks for anything else. */
const looks = {
  narrowInTheDark: { width: 320, height: 640, colorScheme: 'dark', forcedColors: 'none' },
  inColoursOfTheirOwn: { width: 1024, height: 768, colorScheme: 'dark', forcedColors: 'active' },
  onADesk: { width: 1366, height: 768, colorScheme: 'light', forcedColors: 'none' },
} as const;

/** Between this and the narrow screen no rule of a style sheet begins: what axe looks at is the same on both. */
const phone = { width: 390, height: 844 };

/** The walks over most of these pages look at them on a desk, by light, with what they have put there. */
const seenInWalks = [
  'step=tasks',
  'step=facts&question=decision',
  'step=places',
  'step=screen&question=1',
  'step=decision',
  'step=detail',
  'step=detail&question=scope',
  'step=detail&question=3.3',
  'step=grid&question=RACE',
  'step=check',
  'step=comments',
  'step=team',
  'step=history',
];
const pages = [
  ...seenInWalks.map((query) => ({ query, inLight: false })),
  { query: 'step=grid', inLight: true },
  { query: 'step=comments&question=screening.4', inLight: true },
  // The last has each kind of control.
  { query: 'step=actions&question=new', inLight: true },
];

test("every page of the officers' app reflows and passes axe on screens of every width and in all colours", async ({
  map,
}) => {
  test.slow();
  const { page } = map;
  const { onADesk, ...always } = looks;
  const holdUpInLooks = async (state: string, inLight: boolean): Promise<void> => {
    for (const [name, look] of Object.entries(inLight ? looks : always)) {
      const { width, height, colorScheme, forcedColors } = look;
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.setViewportSize({ width, height });
      await map.holdUp(`${state}-${name}`);
    }
    await page.setViewportSize(phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(phone.width);
  };
  const amina = new Officer(page);
  await amina.arrive('Amina');
  await holdUpInLooks('views-list', true);
  const { id } = await answered(page, await atLevel2(page, 'A scheme on a screen'), ['3.3', 'AGE', 'RACE']);
  for (const [index, { query, inLight }] of pages.entries()) {
    await map.goTo(`/assess?id=${id}&${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/A scheme on a screen.* · Cohesion impact assessments$/);
    await holdUpInLooks(`views-${index}`, inLight);
  }
  for (const [name, { width, height }] of Object.entries({ ...looks, phone })) {
    await page.setViewportSize({ width, height });
    const small = await page
      .locator('main :is(button, select, input[type=text], .main.button):visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
      );
    expect(small, `controls lower than 44 pixels: ${name}`).toEqual([]);
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
