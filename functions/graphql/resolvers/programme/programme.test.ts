import { beforeAll, describe, expect, test } from 'vitest';
import type { Api } from '../../create-api.ts';
import { ask } from '../../testing/ask-api.ts';
import { type Reader, sharedReader } from '../../testing/loaded-api.ts';

let loaded: Reader;
let api: Api;
beforeAll(async () => {
  loaded = await sharedReader();
  api = loaded.api;
});

const dataOf = async <Data>(query: string): Promise<Data> => {
  const { data, errors } = await ask<Data>(api, query);
  expect(errors).toEqual([]);
  return data;
};
interface Projects {
  readonly totalCount: number;
  readonly edges: {
    node: {
      id: string;
      boroughWide: boolean;
      localities: { code: string }[];
      priority: number | null;
      status: string;
    };
  }[];
}
const projectsOf = async (args: string, at = ''): Promise<Projects> => {
  const list = `projects(${args}) { totalCount edges { node { id boroughWide localities { code } priority status } } }`;
  const data = await dataOf<{ projects?: Projects; area?: { projects: Projects } }>(
    at ? `{ area(code: "${at}") { ${list} } }` : `{ ${list} }`,
  );
  return data.projects ?? data.area?.projects ?? { totalCount: 0, edges: [] };
};

describe('projects', () => {
  test('that reached a locality are those it is named for, those placed there by their words, and those of the borough', async () => {
    const { projects } = await dataOf<{
      projects: {
        edges: {
          node: {
            boroughWide: boolean;
            localities: { code: string }[];
            areas: { area: { code: string; locality: { code: string } | null } }[];
          };
        }[];
      };
    }>(
      '{ projects(first: 100, filter: { locality: "south" }) { edges { node { boroughWide localities { code } areas { area { code locality { code } } } } } } }',
    );
    const ties = projects.edges.map(({ node }) =>
      node.boroughWide
        ? 'BOROUGH'
        : [...node.localities, ...node.areas.flatMap(({ area }) => area.locality ?? area)].some(
            ({ code }) => code === 'south',
          ),
    );
    expect(ties).not.toContain(false);
    const named = loaded.dataset.projects.filter(
      ({ boroughWide, localities }) => boroughWide || localities.some((code) => code === 'south'),
    );
    expect(ties.length).toBeGreaterThan(named.length);
  });

  test('say in which wards and localities they lie and by what, and lists count how many do', async () => {
    interface Tagged {
      readonly id: string;
      readonly areas: readonly {
        area: { name: string; level: string };
        basis: string;
        from: string;
        words: string;
      }[];
    }
    const { projects } = await dataOf<{
      projects: {
        totalCount: number;
        inKnownLocalityCount: number;
        inKnownLocalityWords: string;
        edges: { node: Tagged }[];
      };
    }>(
      '{ projects(first: 100) { totalCount inKnownLocalityCount inKnownLocalityWords edges { node { id areas { area { name level } basis from words } } } } }',
    );
    const all = projects.edges.map(({ node }) => node);
    const at = (level: string) =>
      all.filter(({ areas }) => areas.some(({ area }) => area.level === level)).length;
    expect([at('WARD'), at('LOCALITY'), projects.inKnownLocalityCount]).toEqual([11, 18, 20]);
    expect(projects.inKnownLocalityWords).toBe(`20 of ${projects.totalCount} lie in a known locality.`);
    const welcome = all.find(({ id }) => id === 'places-of-welcome');
    expect(new Set(welcome?.areas.map(({ area }) => area.name))).toEqual(
      new Set(['Brownhills', 'Palfrey', 'East', 'South', 'North', 'West']),
    );
    expect(welcome?.areas.find(({ area }) => area.name === 'North')).toMatchObject({
      basis: 'TOWN',
      from: 'Bloxwich',
      words: 'Every ward that carries the name lies there: Bloxwich.',
    });
    // What the premises of its provider, or a photograph, would say is not said.
    expect(all.find(({ id }) => id === 'manor-farm-sport')?.areas).toEqual([]);
    expect(all.find(({ id }) => id === 'walsall-for-all-programme')?.areas).toEqual([]);
  });

  test('of a ward are those of its locality, asked from the area or by the filter', async () => {
    const byFilter = await projectsOf('first: 100, filter: { ward: "E05001308" }');
    expect(await projectsOf('first: 100', 'E05001308')).toEqual(byFilter);
    expect(await projectsOf('first: 100', 'east')).toEqual(byFilter);
  });

  test('are narrowed by priority, status, words and day, and undated ones match no day', async () => {
    const { edges } = await projectsOf('first: 100, filter: { priority: 2, status: "delivered" }');
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) expect(node).toMatchObject({ priority: 2, status: 'delivered' });
    const on = await projectsOf('first: 100, filter: { activeOn: "2021-06-01" }');
    const dated = loaded.dataset.projects.filter(
      ({ startsOn, endsOn }) => startsOn && endsOn && startsOn <= '2021-06-01' && endsOn >= '2021-06-01',
    );
    expect(on.edges.map(({ node }) => node.id).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect((await projectsOf('filter: { text: "kicsters" }')).totalCount).toBeGreaterThan(0);
  });

  test('name their providers, venues, measures and outputs as records', async () => {
    type Full = {
      project: {
        providers: { name: string }[];
        venues: { id: string; projects: { id: string }[] }[];
        outputs: { metric: string; value: number }[];
        source: { title: string };
      };
    };
    const { project } = await dataOf<Full>(
      '{ project(id: "walsall-for-all-programme") { providers { name } venues { id projects { id } } outputs { metric value } source { title } } }',
    );
    expect(project.providers.map(({ name }) => name)).toContain('Walsall Council');
    expect(project.venues.length).toBeGreaterThan(0);
    for (const { projects } of project.venues)
      expect(projects.map(({ id }) => id)).toContain('walsall-for-all-programme');
    expect(project.source.title).not.toBe('');
  });
});

test('of a ward without locality only the projects of the whole borough are listed, and the note says so', async () => {
  const { area } = await dataOf<{
    area: { projects: { note: string; edges: { node: { boroughWide: boolean } }[] } };
  }>('{ area(code: "E05016433") { projects(first: 100) { note edges { node { boroughWide } } } } }');
  expect(area.projects.edges.length).toBeGreaterThan(0);
  expect(area.projects.edges.every(({ node }) => node.boroughWide)).toBe(true);
  expect(area.projects.note).toMatch(
    /^Which locality Aldridge Central & South belongs to is not known, so that only projects for the whole borough are listed\. \d+ projects that could belong here are for parts of the borough/,
  );
});

test('an output that is not shown or that another page contradicts says so', async () => {
  const { deaf, buddies } = await dataOf<
    Record<
      'deaf' | 'buddies',
      {
        outputs: {
          metric: string;
          value: number | null;
          status: string | null;
          note: string | null;
          breakdown: { category: string; value: number | null; status: string | null }[];
        }[];
      }
    >
  >(
    '{ deaf: project(id: "deaf-community-support") { outputs { ...Told } } buddies: project(id: "buddy-scheme") { outputs { ...Told } } } fragment Told on Output { metric value status note breakdown { category value status } }',
  );
  const users = deaf.outputs.find(({ metric }) => metric === 'Service users among attendees');
  expect(users?.note).toContain('Asian: not shown: fewer than 10 people');
  expect(users?.breakdown.filter(({ value }) => value === null)).toEqual(
    ['35-74', 'Black', 'Asian'].map((category) => ({ category, value: null, status: 'SUPPRESSED' })),
  );
  const volunteers = buddies.outputs.filter(({ metric }) => metric === 'Additional buddy scheme volunteers');
  expect(volunteers.map(({ value, note }) => [value, note])).toEqual([
    [33, 'Narrative says 32.'],
    [32, 'Output table says 33.'],
  ]);
  const withheld = buddies.outputs.filter(({ value }) => value === null);
  expect(withheld.map(({ metric, status }) => [metric, status])).toEqual([
    ['Buddy pairs created', 'SUPPRESSED'],
    ['Volunteers still active after the scheme', 'SUPPRESSED'],
  ]);
  for (const { note } of withheld) expect(note).toMatch(/^Not shown: fewer than 10/);
});

test('statements are narrowed by what they are about, and name their project and organisations', async () => {
  const { data } = await ask<{
    statements: { edges: { node: { title: string; items: string[]; project: { id: string } } }[] };
    none: { totalCount: number };
  }>(
    api,
    `{ statements(kind: LANGUAGES, project: "welcome-pack") { edges { node { title items project { id } organisations { id } } } }
      none: statements(kind: LANGUAGES, project: "places-of-welcome") { totalCount } }`,
  );
  expect(data.statements.edges.map(({ node }) => [node.items.length, node.project.id])).toEqual([
    [8, 'welcome-pack'],
  ]);
  expect(data.none.totalCount).toBe(0);
});

test('organisations, exchanges, actions and statements are paged to their end', async () => {
  for (const [list, total] of [
    ['organisations', loaded.dataset.organisations.length],
    ['exchanges', loaded.dataset.exchanges.length],
    ['actions', loaded.dataset.actions.length],
    ['statements', loaded.dataset.statements.length],
  ] as const) {
    const seen = new Set<string>();
    let after: string | null = null;
    do {
      type Page = Record<
        string,
        {
          totalCount: number;
          pageInfo: { endCursor: string | null; hasNextPage: boolean };
          edges: { node: { id: string } }[];
        }
      >;
      const { data }: { data: Page } = await ask<Page>(
        api,
        `query Q($after: String) { ${list}(first: 9, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after },
      );
      const page: Page[string] | undefined = data[list];
      for (const { node } of page?.edges ?? []) seen.add(node.id);
      expect(page?.totalCount).toBe(total);
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen.size).toBe(total);
  }
});

test('an action says its plan, its priority and how it stands, and done only with what a document says', async () => {
  interface Told {
    readonly id: string;
    readonly planName: string;
    readonly priority: { id: string; parent: { id: string } | null } | null;
    readonly state: string;
    readonly stateWords: string;
    readonly evidence: { words: string; reader: string; source: { title: string } } | null;
  }
  const { actions } = await dataOf<{ actions: { edges: { node: Told }[] } }>(
    '{ actions(first: 100) { edges { node { id planName priority { id parent { id } } state stateWords evidence { words reader source { title } } } } } }',
  );
  const all = actions.edges.map(({ node }) => node);
  const find = (id: string) => all.find((each) => each.id === id);
  expect(find('ap2008-1-1-1')).toMatchObject({
    planName: 'Action plan, 2008',
    priority: { id: 'people-2008-1-1', parent: { id: 'people-2008' } },
    state: 'NO_REPORT_FOUND',
    stateWords: 'no report found',
    evidence: null,
  });
  expect(find('rec2022-independent-body')?.evidence?.source.title).toBe(
    'Community cohesion report, Financial information',
  );
  expect(find('board2020-hate-crime-away-day')?.state).toBe('NOT_DONE');
  // "Organised" is no word for held, and the event may be another.
  expect(find('board2020-dialogue-learning-event')?.state).toBe('NO_REPORT_FOUND');
  for (const { state, evidence } of all) expect(evidence !== null).toBe(/DONE$/.test(state));
});

test('an organisation has the projects that it provides and the actions that it was to lead', async () => {
  const { organisation } = await dataOf<{
    organisation: { projects: { id: string }[]; actions: { id: string }[] };
  }>('{ organisation(id: "faith-and-belief-forum") { projects { id } actions { id } } }');
  expect(organisation.projects.map(({ id }) => id)).toContain('community-dialogue');
  expect(organisation.actions.map(({ id }) => id)).toContain('board2020-dialogue-learning-event');
});

test('priorities come by framework and number, each with its measures', async () => {
  const { priorities } = await dataOf<{
    priorities: { framework: string; number: string; measures: { id: string }[] }[];
  }>('{ priorities { framework number measures { id } } }');
  expect(priorities).toHaveLength(loaded.dataset.priorities.length);
  expect(priorities.some(({ measures }) => measures.length > 0)).toBe(true);
});

describe('figures', () => {
  test('of an area and of an indicator are the same figures', async () => {
    type Both = { area: { observations: object[] }; indicator: { observations: object[] } };
    const line = 'areaName areaCode period kind value status breakdown { category value }';
    const { area, indicator } = await dataOf<Both>(
      `{ area(code: "E05001308") { observations(indicator: "census-2021-ethnic-group-5") { ${line} } } indicator(id: "census-2021-ethnic-group-5") { observations(area: "E05001308") { ${line} } } }`,
    );
    expect(area.observations).toHaveLength(1);
    expect(indicator.observations).toEqual(area.observations);
  });

  test('of small areas and of comparators come by code or name', async () => {
    type Figures = {
      indicator: {
        availableLevels: string[];
        observations: { areaCode: string; area: null; value: number }[];
      };
    };
    const small = loaded.dataset.observations.find(({ area }) => area.level === 'LSOA');
    const { indicator } = await dataOf<Figures>(
      `{ indicator(id: "${small?.indicator}") { availableLevels observations(area: "${small?.area.code}", level: LSOA) { areaCode area { name } value } } }`,
    );
    expect(indicator.availableLevels).toContain('LSOA');
    expect(indicator.observations[0]).toMatchObject({ areaCode: small?.area.code, area: null });
  });

  test('that are missing say why and are never 0', async () => {
    const withheld = loaded.dataset.observations.find(({ value }) => value === undefined);
    type Figures = { indicator: { observations: { value: number | null; status: string }[] } };
    const { indicator } = await dataOf<Figures>(
      `{ indicator(id: "${withheld?.indicator}") { observations { value status } } }`,
    );
    const missing = indicator.observations.filter(({ value }) => value === null);
    expect(missing.length).toBeGreaterThan(0);
    for (const { status } of missing)
      expect([
        'SUPPRESSED',
        'NOT_COLLECTED',
        'NOT_YET_PUBLISHED',
        'NOT_APPLICABLE',
        'TOO_UNCERTAIN',
      ]).toContain(status);
  });
});

describe('search', () => {
  const search = async (text: string, first = 10) => {
    type Hits = { search: { kind: string; id: string; name: string; area: { code: string } | null }[] };
    return (
      await dataOf<Hits>(
        `{ search(text: ${JSON.stringify(text)}, first: ${first}) { kind id: key name area { code } } }`,
      )
    ).search;
  };

  test('puts the ward of the mapped edition first, then the later one, then what is named after it', async () => {
    const [first, second, ...rest] = await search('brownhills');
    expect(first).toMatchObject({ kind: 'area', id: 'E05001308' });
    expect(second).toMatchObject({
      kind: 'area',
      id: 'E05016439',
      name: 'Brownhills (Wards from 7 May 2026)',
    });
    expect(rest.map(({ kind }) => kind)).toContain('venue');
  });

  test('finds postcodes, codes, parts of words and words without their accents', async () => {
    expect((await search('ws8 6ed'))[0]).toEqual({
      kind: 'postcode',
      id: 'WS8 6ED',
      name: 'WS8 6ED',
      area: { code: 'E05001308' },
    });
    // A letter for a figure: the postcode that can only have been meant.
    expect((await search('WSl0 8aa'))[0]).toMatchObject({ kind: 'postcode', id: 'WS10 8AA' });
    expect((await search('WS1O 8AA'))[0]).toMatchObject({ kind: 'postcode', id: 'WS10 8AA' });
    expect((await search('E05001308'))[0]).toMatchObject({ kind: 'area', id: 'E05001308' });
    expect((await search('st matthew'))[0]).toMatchObject({ kind: 'area', name: "St Matthew's" });
    expect((await search('bloxw')).map(({ name }) => name)).toContain('Bloxwich East');
    expect(await search('Brównhílls', 1)).toEqual(await search('brownhills', 1));
  });

  test('finds every kind of record', async () => {
    const kinds = new Set<string>();
    for (const text of ['walsall', 'places of welcome', 'council', 'get on well', 'north', 'ws1 1tp'])
      for (const { kind } of await search(text, 50)) kinds.add(kind);
    for (const { kind } of await search('bloxwich', 50)) kinds.add(kind);
    expect([...kinds].sort()).toEqual([
      'area',
      'indicator',
      'layer',
      'neighbourhood',
      'organisation',
      'postcode',
      'project',
      'venue',
    ]);
  });

  test('finds an indicator by framework, project, level and other words, past words that say nothing', async () => {
    const byLocality = 'ESOL learners in face-to-face community provision';
    const names = async (text: string) => (await search(text, 50)).map(({ name }) => name);
    expect(await names('ESOL learners by locality')).toContain(byLocality);
    expect(await names('English classes')).toContain(byLocality);
    expect(await names('Intelligence Unit workbooks')).toContain('ESOL home learning workbooks sent');
    const { indicators } = await dataOf<{ indicators: { name: string; availableLevels: string[] }[] }>(
      '{ indicators(filter: { text: "ESOL learners by locality" }) { name availableLevels } }',
    );
    expect(indicators.map(({ name }) => name)).toContain(byLocality);
    for (const { availableLevels } of indicators) expect(availableLevels).toContain('LOCALITY');
  });

  test('says in each hit how many there are in all', async () => {
    const { few, many } = await dataOf<Record<'few' | 'many', { totalCount: number }[]>>(
      '{ few: search(text: "school", first: 3) { totalCount } many: search(text: "school", first: 50) { totalCount } }',
    );
    expect(few).toHaveLength(3);
    expect(new Set([...few, ...many].map(({ totalCount }) => totalCount)).size).toBe(1);
    expect(few[0]?.totalCount).toBeGreaterThan(50);
  });

  test('names each area once and finds nothing for what is nowhere', async () => {
    const found = await search('walsall', 50);
    expect(found.filter(({ id }) => id === 'E08000030')).toHaveLength(1);
    expect(await search('qqqqq')).toEqual([]);
  });
});

describe('classification', () => {
  test('serves the label of an area as in the run of all, with the method that made it', async () => {
    type Run = {
      classification: {
        asOf: string;
        method: { id: string; parameters: { name: string; value: number }[]; labels: object[] };
        areas: { area: { code: string }; label: string }[];
        notes: string[];
      };
      area: { classification: { label: string } };
    };
    const { classification, area } = await dataOf<Run>(
      '{ classification { asOf method { id parameters { name value } labels { label } } areas { area { code } label } notes } area(code: "E05001308") { classification { label } } }',
    );
    expect(classification.asOf).toBe('2026-11-22');
    expect(classification.areas).toHaveLength(20);
    expect(classification.areas.find((each) => each.area.code === 'E05001308')?.label).toBe(
      area.classification.label,
    );
    expect(classification.method.parameters).toContainEqual({ name: 'diversityLow', value: 0.2 });
    expect(classification.notes[0]).toContain('Wards were replaced after 6 May 2026');
  });

  test('of the borough is null, and of a day is that of the day', async () => {
    type Run = { borough: { classification: null }; classification: { asOf: string; notes: string[] } };
    const { borough, classification } = await dataOf<Run>(
      '{ borough { classification { label } } classification(asOf: "2022-01-31", level: LOCALITY) { asOf notes } }',
    );
    expect(borough.classification).toBeNull();
    expect(classification.asOf).toBe('2022-01-31');
    expect(classification.notes.join(' ')).not.toContain('Wards were replaced');
  });
});
