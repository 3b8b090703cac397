import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { stateOfAddress } from './agreement.ts';
import {
  adjust,
  type Change,
  closedTool,
  goTo,
  goToSearch,
  listenToHistory,
  onlyArea,
  onlyIndicator,
  onlyLabel,
  onlyPostcode,
  onlyProject,
  onlyVenue,
  onlyVenues,
  urlState,
} from './navigation.ts';
import { type Named, titleOf } from './page-title.ts';
import { panelOf } from './panel.ts';
import { borough, outlinedAreaOf, type Subject } from './subject.ts';
import { formatUrlState, startState, type Tool, type View } from './url-state.ts';

const origin = 'https://map.example';
const codes = ['E05001308', 'E05001321', 'north'];
const ids = ['lib-1', 'pow-2', 'what-if-1'];
const postcodes = ['WS1 1TP', 'WS8 6AB'];
const subjectNames = ['area', 'venue', 'venues', 'project', 'figure', 'label', 'postcode'];

const wardOf = {
  venue: (id: string) => `ward of ${id}`,
  postcode: (postcode: string) => `ward of ${postcode}`,
};

/** A step of a reader: what they do, and what the page is to be about then. */
interface Step {
  readonly does: string;
  readonly run: () => void;
  /** Undefined: what it was about before. */
  readonly about: ((before: Subject) => Subject) | undefined;
}

const step = (does: string, change: Change, about?: Step['about'], go = goTo): Step => ({
  does: `${does} ${JSON.stringify(change)}`,
  run: () => go(change),
  about,
});

const chooses = (change: Change): Step => step('choose', change, () => change.subject ?? borough);

const choices: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...codes, undefined).map((code) => chooses(onlyArea(code))),
  fc.constantFrom(...ids).map((id) => chooses(onlyVenue(id))),
  fc.constantFrom(...ids).map((id) => chooses(onlyVenues(['lib-1', id]))),
  fc.constantFrom('p-1', 'p-2').map((id) => chooses(onlyProject(id))),
  fc.constantFrom('esol', 'nis').map((id) => chooses(onlyIndicator(id, id === 'nis' ? '2023' : undefined))),
  fc.constantFrom('low-not_known', 'high-low').map((code) => chooses(onlyLabel(code))),
  fc.constantFrom(...postcodes).map((postcode) => chooses(onlyPostcode(postcode))),
  fc.constantFrom(...codes).map((code): Step => {
    const about: Subject = { of: 'area', code };
    return { does: `link to ${code}`, run: () => goToSearch(`?area=${code}`), about: () => about };
  }),
);

const goesWithTool = (subject: Subject): boolean => ['borough', 'area'].includes(subject.of);
const opened = (before: Subject): Subject => (goesWithTool(before) ? before : borough);
const unlabelled = (before: Subject): Subject => (before.of === 'label' ? borough : before);

const besides: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom<Tool>('what-if', 'reach').map((tool) => step('ask', { tool }, opened)),
  fc.constant(step('close', closedTool)),
  fc.constantFrom('welcome', undefined).map((of) => step('ask', { of })),
  fc.constantFrom('diversityLow:0.1', undefined).map((whatIf) => step('try', { whatIf })),
  fc.constantFrom('imd-2025-score', 'esol').map((layer) => step('fill', { layer }, unlabelled)),
  fc.constant(step('unfill', { layer: undefined })),
  fc.constantFrom('2019', '2025').map((period) => step('slide', { period }, undefined, adjust)),
  fc.constantFrom('clusters' as const, undefined).map((show) => step('show', { show })),
  fc
    .constantFrom<View>('map', 'table', 'places', 'projects', 'figures')
    .map((view) => step('view', { view, q: undefined })),
  fc
    .constantFrom('ward' as const, 'locality' as const, 'lsoa' as const)
    .map((level) => step('level', { level })),
  fc.constantFrom('ur' as const, 'en' as const).map((lang) => step('speak', { lang })),
  fc.constantFrom('park', undefined).map((q) => step('type', { q }, undefined, adjust)),
);

type Move = Step | 'back' | 'forward';
const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: choices as fc.Arbitrary<Move> },
    { weight: 5, arbitrary: besides as fc.Arbitrary<Move> },
    { weight: 2, arbitrary: fc.constantFrom<Move>('back', 'forward') },
  ),
  { minLength: 200, maxLength: 200 },
);

/** A browser's history, as far as the page uses it. What the page is to be about is kept beside each of its steps. */
class FakeHistory {
  readonly entries = [{ address: '/', about: borough as Subject }];
  at = 0;
  follow: (event: { state: unknown }) => void = () => {};
  get here() {
    const entry = this.entries[this.at];
    if (!entry) throw new Error('The history has no such step.');
    return entry;
  }
  readonly state = null;
  pushState(_: unknown, __: string, address: string) {
    this.entries.splice(this.at + 1, Number.POSITIVE_INFINITY, { address, about: this.here.about });
    this.at += 1;
  }
  replaceState(_: unknown, __: string, address?: string) {
    if (address !== undefined) this.here.address = address;
  }
  go(by: 1 | -1) {
    if (!this.entries[this.at + by]) return;
    this.at += by;
    this.follow({ state: null });
  }
}

function startPage(): FakeHistory {
  const history = new FakeHistory();
  vi.stubGlobal('history', history);
  const part = (name: 'pathname' | 'search') => new URL(history.here.address, origin)[name];
  vi.stubGlobal('location', {
    get pathname() {
      return part('pathname');
    },
    get search() {
      return part('search');
    },
    hash: '',
  });
  vi.stubGlobal('addEventListener', (_: string, listen: FakeHistory['follow']) => {
    history.follow = listen;
  });
  urlState.value = startState;
  listenToHistory();
  return history;
}

afterEach(() => {
  vi.unstubAllGlobals();
  urlState.value = startState;
});

/** What a subject is called, so that no name holds another. */
const nameOf = (subject: Subject): string => `<${Object.values(subject).join('|')}>`;
const words = {
  views: { map: 'Map', table: 'Table', places: 'Places', projects: 'Projects', figures: 'Figures' },
  site: 'Cohesion Map',
};

function holds(history: FakeHistory, lastNamed: Named | undefined): void {
  const { address, about } = history.here;
  const state = urlState.value;
  const query = new URL(address, origin).search;
  expect(formatUrlState(state)).toBe(address);
  expect(formatUrlState(stateOfAddress(query))).toBe(address);
  expect(stateOfAddress(query)).toEqual(state);
  const named = [...new URLSearchParams(query).keys()].filter((name) => subjectNames.includes(name));
  expect(named.length).toBeLessThanOrEqual(1);
  expect(state.subject).toEqual(about);
  if (about.of !== 'postcode') expect(address).not.toMatch(/postcode|WS\d/i);

  const panel = panelOf(state);
  if (state.tool) {
    expect(goesWithTool(about)).toBe(true);
    expect(panel).toEqual({ of: 'tool', tool: state.tool, ...(about.of === 'area' && { area: about.code }) });
  } else if (about.of === 'borough' && state.layer) expect(panel).toEqual({ of: 'layer', id: state.layer });
  else expect(panel).toEqual(about);
  if (about.of === 'label') expect(state.layer).toBeUndefined();

  const outlines: Partial<Record<Subject['of'], string>> = {
    ...(about.of === 'area' && { area: about.code }),
    ...(about.of === 'venue' && { venue: `ward of ${about.id}` }),
    ...(about.of === 'postcode' && { postcode: `ward of ${about.postcode}` }),
  };
  expect(outlinedAreaOf(state.subject, wardOf)).toBe(outlines[about.of]);

  const view = words.views[state.view];
  const own = titleOf(state, { panel, words: nameOf(state.subject) }, words);
  expect(own).toBe(`${nameOf(about)} · ${view} · Cohesion Map`);
  const early = titleOf(state, lastNamed, words);
  expect([own, `${view} · Cohesion Map`]).toContain(early);
}

test('panel, outline, title and address are about one thing, whatever a reader does', () => {
  fc.assert(
    fc.property(moves, (walk) => {
      const history = startPage();
      let named: Named | undefined;
      for (const move of walk) {
        if (move === 'back' || move === 'forward') history.go(move === 'back' ? -1 : 1);
        else {
          const before = history.here.about;
          move.run();
          history.here.about = move.about ? move.about(before) : before;
        }
        holds(history, named);
        named = { panel: panelOf(urlState.value), words: nameOf(urlState.value.subject) };
      }
    }),
    { seed: 1, numRuns: 25 },
  );
});

test.each([
  ['?area=E05001308&venue=lib-1&postcode=WS1+1TP', '/?venue=lib-1'],
  ['?area=E05001308&postcode=WS1+1TP', '/?area=E05001308'],
  ['?project=p-1&area=north&label=low-low', '/?project=p-1'],
  ['?figure=esol&year=2023&area=north', '/?figure=esol&year=2023'],
  ['?label=low-not_known&area=north', '/?area=north'],
  ['?year=2023&area=north', '/?area=north'],
  ['?tool=reach&of=welcome&venue=lib-1', '/?venue=lib-1'],
  ['?tool=reach&of=welcome&postcode=WS1+1TP', '/?tool=reach&of=welcome'],
  ['?tool=what-if&of=welcome&area=north', '/?tool=what-if&area=north'],
  ['?layer=esol&label=low-low', '/?layer=esol'],
  ['?period=2019&show=clusters&level=lsoa&area=north', '/?area=north'],
  ['?layer=imd&level=lsoa&period=2019&venue=lib-1', '/?level=lsoa&venue=lib-1&layer=imd&period=2019'],
])('the older address %s opens as %s and is rewritten', (before, after) => {
  const history = startPage();
  history.entries[0] = { address: `/${before}`, about: borough };
  history.follow({ state: null });
  expect(formatUrlState(urlState.value)).toBe(after);
  expect(history.here.address).toBe(after);
});
