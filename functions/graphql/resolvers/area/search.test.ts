import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask, errorOf } from '../../testing/ask-api.ts';
import type { ExpectedSearch } from '../../testing/expected-search.ts';
import { sharedReader } from '../../testing/loaded-api.ts';
import { searches } from '../../testing/searches.ts';
import { unseenSearches } from '../../testing/searches-unseen.ts';

interface Hit {
  readonly kind: string;
  readonly name: string;
  readonly basis: string | null;
  readonly totalCount: number;
  readonly area: { readonly code: string } | null;
  readonly wards: readonly { readonly code: string; readonly name: string }[];
  readonly box: Readonly<Record<'west' | 'south' | 'east' | 'north', number>> | null;
}
interface Found {
  readonly search: readonly Hit[];
  readonly searchSummary: {
    readonly totalCount: number;
    readonly kinds: readonly { readonly kind: string; readonly totalCount: number }[];
    readonly notes: readonly string[];
    readonly notesMessages: readonly { readonly code: string }[];
  };
}

let api: Api;
beforeAll(async () => {
  ({ api } = await sharedReader());
});

async function find(text: string, page = 'first: 10', language = 'EN'): Promise<Found> {
  const { data, errors } = await ask<Found>(
    api,
    `query ($text: String!) {
      search(text: $text, ${page}) {
        kind name(language: ${language}) basis(language: ${language}) totalCount
        area { code } wards { code name } box { west south east north }
      }
      searchSummary(text: $text) {
        totalCount kinds { kind totalCount } notes(language: ${language}) notesMessages { code }
      }
    }`,
    { text },
  );
  expect(errors).toEqual([]);
  return data;
}

async function checkFirst({ typed, kinds, name, area, note }: ExpectedSearch): Promise<void> {
  const { search, searchSummary } = await find(typed);
  const told = searchSummary.notesMessages.map(({ code }) => code);
  const seen = `${search
    .slice(0, 4)
    .map((hit) => `${hit.kind} ${hit.name}`)
    .join(' | ')} ${told.join()}`;
  if (note !== undefined) expect(told, seen).toContain(note);
  if (kinds !== undefined) expect(kinds, seen).toContain(search[0]?.kind);
  if (name !== undefined) expect(search[0]?.name, seen).toMatch(name);
  if (area !== undefined) expect(search[0]?.area?.code, seen).toBe(area);
}

const titled = (all: readonly ExpectedSearch[]) => all.map((each) => [each.typed, each] as const);

describe('the first answer is the right one', () => {
  test.each(titled(searches))('to "%s"', (_, expected) => checkFirst(expected));
  test.each(titled(unseenSearches))('to "%s", for which no word or weight was chosen', (_, expected) =>
    checkFirst(expected),
  );
});

describe('what a search says beside what it found', () => {
  test('a district has its wards, most of it first, what they are known by and a box to look at', async () => {
    const [hit] = (await find('ws3')).search;
    expect(hit?.wards.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Blakenall', 'Bloxwich East', 'Bloxwich West', 'Pelsall']),
    );
    expect(hit?.area?.code).toBe(hit?.wards[0]?.code);
    expect(hit?.basis).toMatch(/^1,166 postcodes of the borough begin so on the lists up to June 2026, in /);
    expect(hit?.box?.west).toBeLessThan(hit?.box?.east ?? 0);
    const half = (await find('WS3 1')).search[0];
    expect(half?.wards.length).toBeLessThan(hit?.wards.length ?? 0);
    expect(half?.box?.north).toBeLessThanOrEqual(hit?.box?.north ?? 0);
  });

  test('a neighbourhood says by what its wards are known, in the language asked for', async () => {
    const [moxley] = (await find('Moxley')).search;
    expect(moxley).toMatchObject({ name: 'Moxley', wards: [{ name: 'Darlaston South' }] });
    expect(moxley?.basis).toContain('lies in Darlaston South. It may reach into other wards.');
    const [bloxwich] = (await find('Bloxwich', 'first: 10', 'PL')).search.filter(
      ({ kind }) => kind === 'neighbourhood',
    );
    expect(bloxwich?.basis).toContain('miejsc');
    expect(bloxwich?.wards.length).toBeGreaterThan(1);
  });

  test('one building is found once, and each spelling of a neighbourhood once', async () => {
    const { search } = await find('delves', 'first: 50');
    const places = search.filter(({ kind }) => kind === 'neighbourhood').map(({ name }) => name);
    expect(places.filter((name) => name.includes('Delves'))).toHaveLength(1);
    const names = (await find('family hub', 'first: 50')).search.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('the whole is counted, by kind too, and of each kind as many are given as were asked for', async () => {
    const { search, searchSummary } = await find('library', 'first: 50, perKind: 3');
    const { totalCount, kinds } = searchSummary;
    expect(kinds.reduce((sum, each) => sum + each.totalCount, 0)).toBe(totalCount);
    expect(new Set(search.map((hit) => hit.totalCount))).toEqual(new Set([totalCount]));
    for (const { kind, totalCount: ofKind } of kinds)
      expect(search.filter((hit) => hit.kind === kind)).toHaveLength(Math.min(3, ofKind));
    expect(search.length).toBeLessThan(totalCount);
  });

  test('what is not held is said in words, in each language, and never as if there were none', async () => {
    expect((await find('food bank in Bloxwich')).searchSummary.notes).toEqual([
      'Our register does not list this kind of place: food bank. That does not mean that there is none in the borough.',
    ]);
    expect((await find('szpital', 'first: 10', 'PL')).searchSummary.notes[0]).toContain('szpital');
    expect((await find('B1 1AA')).searchSummary.notes[0]).toMatch(/^B1 1AA is outside the borough/);
    expect((await find('B1 1AA')).search).toEqual([]);
    expect((await find('Brownhills')).searchSummary.notes).toEqual([]);
  });

  test('a page of each kind is refused below 1 and above 50', async () => {
    for (const perKind of [0, 51]) {
      const { message } = await errorOf(api, `{ search(text: "a", perKind: ${perKind}) { id } }`);
      expect(message).toContain('perKind');
    }
  });
});
