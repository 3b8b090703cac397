import { type MapPage, test } from '../../../web-map/testing/map-page.ts';
import { expectRoomForSpaces } from '../../../web-map/testing/room-for-spaces.ts';
import { unfold } from '../../../web-map/testing/unfold.ts';
import { holdUpInEachForm, isFewScreens } from '../testing/page-forms.ts';

const desktop = { width: 1440, height: 900 };

/** What a page is asked besides what all are: whether axe finds a barrier, and whether it scrolls sideways. */
type Asked = 'unfolded' | 'narrow' | 'in each form' | 'spaced' | { readonly folded: number };

/**
 * Each page is opened once, and asked all of it there. One that holds many records is folded, on a phone, to so many pixels,
 * and looked at with every fold open. English is shorter than the longest language by up to a fifth, so its limits are lower.
 */
const pages = {
  'areas, and what is compared': [
    ['/area/E05001316', 'ward', 'in each form'],
    ['/area/E08000030', 'borough', 'in each form'],
    ['/area/north', 'locality'],
    ['/area/E05016439', 'new-ward'],
    ['/areas', 'areas', 'in each form', { folded: 3_200 }, 'unfolded', 'spaced'],
    ['/areas/meeting-places', 'meeting-places', { folded: 1_600 }, 'unfolded', 'spaced'],
    ['/compare?a=E05001308&b=south', 'compare', 'in each form', 'spaced'],
  ],
  'places, people and registers': [
    ['/places-and-projects', 'places', { folded: 3_200 }, 'unfolded', 'spaced'],
    ['/organisations', 'organisations', { folded: 1_600 }, 'unfolded', 'spaced'],
    ['/exchanges', 'exchanges', { folded: 1_600 }, 'unfolded', 'spaced'],
    ['/matching', 'matching', { folded: 2_400 }, 'unfolded', 'spaced'],
    ['/registers', 'registers', { folded: 1_600 }, 'unfolded', 'spaced'],
    ['/events', 'events', 'unfolded', 'spaced'],
    ['/returns', 'returns', 'unfolded', 'spaced'],
    ['/roles', 'roles', 'spaced'],
    ['/search?q=moxley', 'search', 'spaced'],
  ],
  'plan and practice': [
    ['/plan', 'plan', { folded: 4_800 }, 'unfolded', 'spaced'],
    ['/plan?document=end-of-programme-recommendations-2022', 'plan-document'],
    ['/practice', 'practice', { folded: 2_400 }, 'unfolded', 'spaced'],
    ['/priorities', 'priorities', { folded: 2_400 }, 'unfolded', 'spaced'],
    ['/targets', 'targets', { folded: 1_600 }, 'unfolded', 'spaced'],
  ],
  'what is said of it all': [
    ['/limits', 'limits', 'in each form', 'spaced'],
    ['/about', 'about', 'spaced'],
    ['/easy', 'easy-list', 'spaced'],
    ['/easy/east', 'easy', 'spaced'],
    ['/assessments/expectations', 'expectations', 'unfolded', 'spaced'],
    ['/accessibility', 'accessibility', 'spaced'],
    ['/accessibility?lang=ur', 'accessibility-urdu'],
  ],
  'in Urdu': [
    ['/practice?lang=ur', 'practice-urdu', { folded: 2_400 }, 'unfolded', 'narrow'],
    ['/places-and-projects?lang=ur', 'places-urdu', { folded: 3_600 }, 'narrow'],
    ['/targets?lang=ur', 'targets-urdu', { folded: 2_000 }, 'unfolded'],
    ['/areas?lang=ur', 'areas-urdu', { folded: 4_000 }, 'narrow'],
    ['/organisations?lang=ur', 'organisations-urdu', { folded: 2_000 }, 'narrow'],
    ['/easy/north?lang=ur', 'easy-urdu'],
  ],
} satisfies Record<string, readonly (readonly [path: string, state: string, ...asked: Asked[]])[]>;

async function holdUp(map: MapPage, state: string, asked: readonly Asked[]): Promise<void> {
  for (const ask of asked) if (typeof ask !== 'string') await isFewScreens(map.page, ask.folded);
  if (asked.includes('unfolded')) await unfold(map.page);
  if (asked.includes('narrow')) await map.page.setViewportSize({ width: 320, height: 640 });
  if (asked.includes('in each form')) await holdUpInEachForm(map, state);
  else await map.holdUp(state);
  if (asked.includes('spaced'))
    await test.step('with the widest spaces that readers may set no page runs out of the screen or cuts off text', () =>
      expectRoomForSpaces(map.page, state));
}

for (const [which, each] of Object.entries(pages)) {
  test(`no page has a barrier that axe finds, scrolls sideways or is long: ${which}`, async ({ map }) => {
    for (const [path, name, ...asked] of each) {
      await test.step(path, async () => {
        await map.page.setViewportSize(desktop);
        await map.open(path);
        await holdUp(map, `page-${name}`, asked);
      });
    }
  });
}

test('the longest page is folded to a few screens in the language that takes most of them', async ({
  map,
}) => {
  await map.open('/plan?lang=bg');
  await isFewScreens(map.page, 6_000);
});
