import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { interfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { terms } from '../../../../locales/generated/terms/en.ts';
import { words } from '../../../../locales/generated/words/en.ts';
import type { BoroughView, WardNow } from './borough-view.ts';
import { ColdSpots } from './cold-spots.tsx';
import { NotKnownYet } from './not-known-yet.tsx';
import { PracticeInShort } from './practice-in-short.tsx';

const translator = interfaceTranslator('en', [words, terms]);
const said = (node: VNode): string =>
  renderToString(node)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const testNames = ['places', 'projects', 'reach', 'people', 'exchanges'];

/** A ward whose first tests can be answered. */
const ward = (name: string, known: number, more: Partial<WardNow> = {}): WardNow => ({
  code: name,
  name,
  coldSpot: false,
  catalyst: false,
  blau: 0.3,
  practice: {
    level: known < 3 ? 'NOT_KNOWN' : 'THIN',
    known,
    tests: testNames.map((id, index) => ({ id, name: id, result: index < known ? 'FAIL' : 'NOT_KNOWN' })),
  },
  openPlaces: 0,
  ...more,
});
const view = (...wards: WardNow[]): BoroughView => ({
  wards,
  minimumKnownTests: 3,
  diversityLines: [0.2, 0.5],
  practice: undefined,
  links: { area: (code) => `/area/${code}`, practice: '/practice', help: '/about#help' },
});

test('the ward with the fewest chances comes first, and a chance beside the line is told on its side', () => {
  const told = said(
    <ColdSpots
      view={view(
        ward('Oak', 0, { coldSpot: true, blau: 0.195, openPlaces: 2 }),
        ward('Elm', 0, { coldSpot: true, blau: 0.1 }),
        ward('Ash', 0),
      )}
      translator={translator}
    />,
  );
  expect(told).toContain('2 of 3 wards have fewer chances to mix');
  expect(told).toMatch(/Elm 1 in 10 none known open Oak under 1 in 5 2 open places/);
  expect(told).not.toContain('Ash');
});

test('the wards that need the fewest reviews are named, with the registers that all of them lack', () => {
  const some = <NotKnownYet view={view(ward('Oak', 2), ward('Elm', 0))} translator={translator} />;
  expect(said(some)).toContain(
    '2 of 2 wards. Nearest to one: Oak, with one more register reviewed of reach, people',
  );
  const all = <NotKnownYet view={view(ward('Oak', 0), ward('Elm', 0))} translator={translator} />;
  expect(said(all)).toContain('Any 3 of these registers, reviewed for a ward, give it one: places, projects');
});

test('nothing is left to know where every ward has a level', () => {
  expect(said(<NotKnownYet view={view(ward('Oak', 3))} translator={translator} />)).toBe('');
});

test('a catalyst is named; where there is none the page says why', () => {
  const told = (...wards: WardNow[]) =>
    said(<PracticeInShort view={view(...wards)} translator={translator} />);
  expect(told(ward('Oak', 3, { catalyst: true }))).toContain('The five tests call Oak a catalyst of change.');
  expect(told(ward('Oak', 3))).toContain('calls no ward a catalyst of change: practice is strong in none.');
  expect(told(ward('Oak', 0), ward('Elm', 3))).toContain('do not give them in 1 of 2 wards.');
});
