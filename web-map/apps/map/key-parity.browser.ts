import { expect, test } from '../../testing/map-page.ts';

/** Every state in which the page shows something that a pointer can act on. */
const states = [
  ['start', '/'],
  ['ward', '/?area=E05001308'],
  ['locality', '/?area=south'],
  ['what if', '/?area=E05001308&tool=what-if'],
  ['reach', '/?tool=reach'],
  ['table', '/?view=table'],
  ['places', '/?view=places'],
  ['projects', '/?view=projects'],
] as const;

declare global {
  interface Window {
    readonly pointed: Set<EventTarget>;
  }
}

/** Keeps every element that is given something to do for a pointer, before the page's own code runs. */
function rememberPointed() {
  const pointed = new Set<EventTarget>();
  Object.assign(window, { pointed });
  const types = new Set([
    'click',
    'dblclick',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
  ]);
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type: string, ...rest: [never, never]) {
    if (types.has(type)) pointed.add(this);
    return add.call(this, type, ...rest);
  };
}

/** What a pointer can act on and no key can: neither a control of the browser's own nor part of one named below. */
function withoutKey(): string[] {
  const own = 'a[href], button, input, select, textarea, summary, label, option';
  // Options of a combobox are chosen by arrows and Enter from its field; the map is checked by a test of its own.
  const within = `${own}, [role=listbox] [role=option], .map`;
  const parts = [...window.pointed].filter((one): one is HTMLElement => one instanceof HTMLElement);
  const shown = parts.filter(
    (one) => one.isConnected && one.checkVisibility() && one !== document.body && one.id !== 'app',
  );
  const unnatural = shown.filter((one) => !one.closest(within));
  const unreachable = [...document.querySelectorAll<HTMLElement>(own)].filter(
    (one) =>
      one.checkVisibility() &&
      one.tabIndex < 0 &&
      !one.closest('[role=listbox], [role=radiogroup], [role=slider], .map, :disabled') &&
      !one.matches('label, option'),
  );
  return [...unnatural, ...unreachable].map((one) => one.outerHTML.slice(0, 160));
}

test('whatever a pointer can do, a key can do, what only a pointer can act on would be found, and all that the map draws can be chosen from a list @beside-map', async ({
  map,
  page,
  request,
}) => {
  await page.addInitScript(rememberPointed);
  for (const [name, path] of states) {
    await test.step(`in the state ${name}`, async () => {
      await (name === 'start' ? map.open(path) : map.goTo(path));
      // Of a state that was left nothing is connected any more.
      const pointed = () =>
        page.evaluate(
          () => [...window.pointed].filter((one) => one instanceof HTMLElement && one.isConnected).length,
        );
      expect(await pointed()).toBeGreaterThan(5);
      expect(await page.evaluate(withoutKey), name).toEqual([]);
    });
  }
  await test.step('and a place that only a pointer can act on', async () => {
    await page.evaluate(() => {
      const trap = document.createElement('div');
      trap.textContent = 'Choose';
      trap.addEventListener('click', () => {});
      document.querySelector('main')?.append(trap);
    });
    expect(await page.evaluate(withoutKey)).toEqual(['<div>Choose</div>']);
  });
  await test.step('every area that the map draws can be chosen from a list, and every placed venue from the places', async () => {
    const query = '{ wards: areas(level: WARD) { code } localities: areas(level: LOCALITY) { code } }';
    const answer = await request.get(`/graphql?query=${encodeURIComponent(query)}`);
    const { data } = (await answer.json()) as { data: Record<'wards' | 'localities', { code: string }[]> };
    await map.goTo('/');
    const linked = await page
      .locator('a[href*="area="]')
      .evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get('area')),
      );
    for (const { code } of [...data.wards, ...data.localities]) expect(linked).toContain(code);

    const ids = new Set<string>();
    for (let after = ''; ; ) {
      const page = `{ venues(first: 100${after && `, after: "${after}"`}, filter: { hasLocation: true }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await (await request.get(`/graphql?query=${encodeURIComponent(page)}`)).json();
      for (const { node } of data.venues.edges) ids.add(node.id);
      if (!data.venues.pageInfo.hasNextPage) break;
      after = data.venues.pageInfo.endCursor;
    }
    expect(ids.size).toBeGreaterThan(100);
    const kinds = await request.get(`/graphql?query=${encodeURIComponent('{ venueKinds { id } }')}`);
    const every = (await kinds.json()).data.venueKinds.map(({ id }: { id: string }) => id);
    await map.goTo(`/?view=places&kinds=${every.join(',')}`);
    const venues = await page
      .locator('a[href*="venue="]')
      .evaluateAll((all) =>
        all.map((one) => new URL((one as HTMLAnchorElement).href).searchParams.get('venue')),
      );
    for (const id of ids) expect(venues).toContain(id);
  });
});
