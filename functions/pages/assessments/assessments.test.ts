import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  changed,
  on,
  type Standing,
  screenedDraft,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import { testDay } from '../../graphql/testing/loaded-api.ts';
import { type AssessmentPages, assessmentPages } from '../testing/assessment-pages.ts';
import { latinWordsOf } from '../testing/foreign-words.ts';
import type { PageReply } from '../testing/loaded-pages.ts';
import { publishedScheme, screenedScheme, signAndPublish } from '../testing/published-scheme.ts';

let site: AssessmentPages;
let homes: Standing;
let festival: Standing;
let draft: Standing;
const report = ({ id }: Standing) => `/assessments/${id}`;

beforeAll(async () => {
  // Each asking is a second after the one before, so that no two things are published at the same instant.
  let seconds = 0;
  site = await assessmentPages({
    now: () => {
      seconds += 1;
      return new Date(testDay.getTime() + 1_000 * seconds);
    },
  });
  homes = await publishedScheme(site.office);
  festival = await screenedScheme(site.office);
  draft = await screenedDraft(site.office);
});
afterAll(() => site.stop());

const replies = new Map<string, Promise<PageReply>>();
/** A report as it stands until it is published again, asked for once. */
const told = (path: string): Promise<PageReply> => {
  const made = replies.get(path) ?? site.get(path);
  replies.set(path, made);
  return made;
};

const rows = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe('the public register', () => {
  it('lists what was published, the newest first, and no draft', async () => {
    const { status, headers, text, body } = await site.get('/assessments');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('Assessments found: 2');
    expect(text.indexOf('a summer festival')).toBeLessThan(text.indexOf('homes at Moxley Road'));
    expect(body).not.toContain(draft.id);
  });

  it('says which were published after the decision, and which have overdue actions', async () => {
    const { body } = await site.get('/assessments');
    expect(body.match(/Published after the decision/g)).toHaveLength(1);
    expect(body).toContain('<strong class="overdue">1</strong>');
  });

  it.each([
    ['kind=HOUSING', 1],
    ['kind=POLICY', 0],
    ['area=west', 2],
    ['area=north', 0],
    ['area=E05001303', 2],
    ['state=PUBLISHED&kind=EVENT', 1],
    ['state=WITHDRAWN', 0],
    ['state=&kind=&area=', 2],
    ['state=DRAFT', 2],
  ])('is narrowed by a plain address: %s', async (search, count) => {
    const { text } = await site.get(`/assessments?${search}`);
    expect(text).toContain(`Assessments found: ${count}`);
  });

  it('keeps what was chosen in its form, its links and its file', async () => {
    const { body } = await site.get('/assessments?kind=EVENT&lang=pl');
    expect(body).toContain('<option value="EVENT" selected>');
    expect(body).toContain('href="/assessments.csv?kind=EVENT&amp;lang=pl"');
    expect(body).toContain('<input type="hidden" name="lang" value="pl"/>');
  });

  it('comes as a table whose columns are explained', async () => {
    const { body, headers } = await site.get('/assessments.csv');
    expect(headers['cache-control']).toBe('no-store');
    expect(rows(body).map(({ assessment, overall, wards }) => [assessment, overall, wards])).toEqual([
      [festival.id, '', 'E05001303'],
      [homes.id, 'AMBER', 'E05001303'],
    ]);
    const columns = Object.keys(rows(body)[0] ?? {});
    const explained = rows((await site.get('/dictionary.csv')).body).filter(
      ({ file }) => file === 'assessments.csv',
    );
    expect(explained.map(({ column }) => column)).toEqual(columns);
    const metadata = JSON.parse((await site.get('/assessments.csv-metadata.json')).body);
    expect(metadata.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual(columns);
  });

  it('refuses a place in the list that cannot be read', async () => {
    expect((await site.get('/assessments?after=nonsense')).status).toBe(400);
  });
});

describe('the report of an assessment', () => {
  it('tells everything in the order of a committee', async () => {
    const { status, body, headers } = await told(report(homes));
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect([...body.matchAll(/<section id="([\w-]+)"/g)].map(([, id]) => id)).toEqual([
      'conclusion',
      'map',
      'near',
      'responsible',
      'colours',
      'purpose',
      'actions',
      'engagement',
      'options',
      'affected',
      'expectations',
      'here',
      'summary',
      'level-1',
      'level-2',
      'evidence',
      'today',
      'history',
    ]);
  });

  it('says what was recommended and what a person decided, with the reason', async () => {
    const { text } = await told(report(homes));
    expect(text).toContain('The software recommended: go to level 2.');
    expect(text).toContain('Question 8 is answered negative: one is enough.');
    expect(text).toMatch(/A person decided: go to level 2 \(22 November 2026\)\./);
    expect(text).toContain('Reason: Judged with the evidence pack and the answers.');
  });

  it('begins with what its author concludes, whom to ask, and until when', async () => {
    const { text, body } = await told(report(homes));
    expect(text).toMatch(
      /What the author concludes Go ahead with changes Build the new hall before the old one closes/,
    );
    expect(text).toContain('Answers for it Head of Housing Contact housing@example.gov.uk');
    expect(body).toContain('<a href="mailto:housing@example.gov.uk">');
    expect(text).toContain('Last day: 1 March 2027');
    expect(text).toContain('18 March 2028, or earlier if the scheme changes by more than a tenth');
  });

  it('says why a point has its colour in words, with the question and what is to be done', async () => {
    const { body, text } = await told(report(homes));
    expect(text).toContain(
      '3.3 Who is displaced, may they come back, and who pays? As planned: lasting harm, or an essential shared place is lost (likely). With what is to be done: clear harm that can be undone (unlikely). To be done: Right to return, and premises meanwhile (Head of Housing; due: 1 November 2026)',
    );
    expect(text.match(/Answered in full, and no notable harm\./g)).toHaveLength(4);
    expect(body.slice(0, body.indexOf('id="annex"'))).not.toContain('times harm');
  });

  it('tells who is near, and what is left once places are gone', async () => {
    const { text } = await told(report(homes));
    expect(text).toContain('400 m 5,100 3 3 800 m 14,360 3 3 1,600 m 25,830 3 3');
    expect(text).toContain('Meeting places gained: A new hall');
  });

  it('leaves what is held for the borough alone, and what is alike, to the annex', async () => {
    const { body } = await told(report(homes));
    const here = body.slice(body.indexOf('<section id="here"'), body.indexOf('id="annex"'));
    expect(here).toContain('Asian');
    expect(here).toContain('+9 percentage points');
    expect(here).not.toContain('Buddhist');
    expect(here).toContain('Index of Multiple Deprivation');
    expect(here).not.toContain('Proportion of children in poverty');
    expect(body.slice(body.indexOf('id="annex"'))).toContain('Proportion of children in poverty');
  });

  it('has its hashes in one line at its foot, and nowhere else', async () => {
    const { body } = await told(report(homes));
    const foot = body.indexOf('<p id="hashes"');
    const hash = /[0-9a-f]{64}/g;
    expect(body.slice(0, foot).match(hash)).toBeNull();
    expect(body.slice(foot).match(hash)).toHaveLength(2);
  });

  it('shows six colours by word and shape before and after, the worst overall, and no total', async () => {
    const { body, text } = await told(report(homes));
    const table = body.slice(body.indexOf('<section id="colours"'), body.indexOf('<section id="purpose"'));
    const marks = [...table.matchAll(/<span class="colour colour-(\w+)"><svg.*?<\/svg> (\w+)<\/span>/g)];
    expect(marks).toHaveLength(12);
    for (const [, colour, word] of marks) expect(word?.toUpperCase()).toBe(colour);
    expect(text).toContain('Overall, the worst of the six points: Red before mitigation, Amber after.');
    expect(text).toContain('There is no total');
    expect(text).toContain('3.3: likelihood 4 times harm 3 is 12');
  });

  it('lays options beside doing nothing, and asks no limb of marriage but the first', async () => {
    const { text } = await told(report(homes));
    expect(text).toContain('Doing nothing Homes alone Homes and a hall');
    expect(text).toMatch(
      /Open meeting places within 800 m of the site .{0,80}at least 3 places at least 3 places at least 4 places \(\+1\)/,
    );
    expect(text).toMatch(/Marriage and civil partnership none [^.]+\. not asked not asked/);
    expect(text).toContain('Younger people and Older people worse They share the hall today.');
  });

  it('names actions by office, with date, measure and what is overdue', async () => {
    const { text } = await told(report(homes));
    expect(text).toMatch(
      /make up for; answers question 3\.3 Head of Housing 1 November 2026 Groups that came back: from 0 groups to 2 groups not started overdue/,
    );
    expect(text).toContain(
      'Regular users of the hall 22 November 2028 120 people → 150 people (range 135 people to 165 people) not marked yet',
    );
  });

  it('shows the evidence with its hash, its licences, its gaps, and that it can be made again', async () => {
    const { text } = await told(report(homes));
    expect(text).toMatch(/Hash of its public bytes: [0-9a-f]{64}/);
    expect(text).toContain('Made again from its frozen inputs it gives the same bytes.');
    expect(text).toContain('Contains OS data © Crown copyright');
    expect(text).toContain('Near the site, by religion');
    expect(text).toContain('Gaps in the evidence');
    expect(text).toContain('Rules 2026.2; questions level-1.1, level-2.1.');
    expect(text).toMatch(/Equality lead, 22 November 2026: holds for this content/);
  });

  it('tells options and evidence in the language of the page, what the records hold in English', async () => {
    const { body, text } = await told(`${report(homes)}?lang=pl`);
    expect(text).toMatch(/Otwarte miejsca spotkań do 800 m od terenu .{0,160}co najmniej 4 miejsca \(\+1\)/);
    expect(text).toContain('Brak działań Homes alone Homes and a hall');
    expect(text).toContain(
      'Które miejsca spotkań stoją do 400, 800, 1600 m od granicy terenu, a które na nim?',
    );
    expect(text).toContain('W pobliżu terenu: religia');
    expect(text).not.toMatch(/Gaps in the evidence|Straight-line distances|Nothing has changed/);
    expect(body).toContain('<bdi lang="en" dir="ltr">Darlaston Community Library</bdi>');
  });

  it('warns above all else where it was published after the decision', async () => {
    const { body } = await told(report(festival));
    const warned = body.indexOf('The scheme had already been decided when this assessment was published');
    expect(warned).toBeGreaterThan(0);
    expect(warned).toBeLessThan(body.indexOf('<section'));
    expect((await told(report(homes))).body).not.toContain('had already been decided');
    expect(body).toContain('Level 2 was not asked, so there are no colours.');
  });

  it('comes as a table with answers, colours and actions, and as its site', async () => {
    const { body } = await told(`${report(homes)}.csv`);
    const found = rows(body);
    const of = (section: string) => found.filter((row) => row.section === section);
    expect(of('level-1').map(({ item }) => item)).toEqual(
      Array.from({ length: 10 }, (_, at) => String(at + 1)),
    );
    expect(
      of('colours').filter(({ item, measure }) => item === 'Life chances' && measure === 'After mitigation'),
    ).toMatchObject([{ status: 'AMBER', words: 'Amber' }]);
    expect(
      of('actions').filter(({ item, measure }) => item === 'return' && measure === 'Status'),
    ).toMatchObject([{ status: 'OVERDUE' }]);
    const file = JSON.parse((await site.get(`${report(homes)}.geojson`)).body);
    expect(file.features[0]).toMatchObject({ id: homes.id, geometry: { type: 'Polygon' } });
    expect(file.features[0].properties.facts).toHaveLength(found.length);
    expect(file.features.slice(1)).toHaveLength(3);
    expect(file.features[1]).toMatchObject({
      geometry: { type: 'Point' },
      properties: { place: 'Darlaston All Active', number: 1, on_site: false, lost: false },
    });
  });

  it.each(['/assessments/cia-00000000000000000000', '/assessments/cia-x?revision=1'])(
    'is not there where nothing was published: %s',
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
    },
  );

  it('is not there for a draft, nor for a revision that was not published', async () => {
    expect((await site.get(report(draft))).status).toBe(404);
    for (const revision of ['1', '0', '-1', '1.5', 'x', '99999999999']) {
      expect((await site.get(`${report(homes)}?revision=${revision}`)).status, revision).toBe(404);
    }
  });

  it('marks what people wrote as English on a page in Urdu', async () => {
    const own = new Set('Cohesion Map Walsall CSV GeoJSON API'.split(' '));
    for (const path of ['/assessments', report(homes), report(festival)]) {
      const { body } = await site.get(`${path}?lang=ur`);
      expect([...new Set(latinWordsOf(body).filter((word) => !own.has(word)))], path).toEqual([]);
    }
  });
});

interface ToldAssessment {
  readonly screening: {
    readonly triggers: readonly {
      readonly sentence: string;
      readonly sentenceMessage: { readonly code: string };
    }[];
  };
  readonly detail: {
    readonly points: readonly {
      readonly reasons: readonly string[];
      readonly reasonMessages: readonly { readonly text: string }[];
    }[];
  };
}

describe('what the rules say of an assessment', () => {
  it('is told in the language of the page, on the page and in the file', async () => {
    const { text } = await told(`${report(homes)}?lang=pl`);
    expect(text).toContain('4. Czy którejś grupie będzie trudniej dotrzeć do tego, co powstanie');
    expect(text).toContain('prawdopodobieństwo 4 razy szkoda 3 daje 12; czerwone od 10.');
    expect(text).toContain('Małżeństwo i związek partnerski');
    expect(text).toContain('(c) Budować dobre relacje');
    expect(text).not.toMatch(/Will any group find it harder|times harm|Foster good relations/);
    const file = await site.get(`${report(homes)}.csv?lang=pl`);
    expect(file.body).toContain('czerwone od 10.');
    expect(file.body).not.toMatch(/[\u2068\u2069]/);
  });

  it('is given with its codes beside', async () => {
    const asked = `query Q($id: ID!) { assessment(id: $id) {
      screening { triggers { code sentence(language: UR) sentenceMessage { code } } }
      detail { points { reasons(language: RU) reasonMessages { code text(language: RU) } } }
    } }`;
    const { data } = await site.office.as('public', asked, { id: homes.id });
    const { screening, detail } = (data as { readonly assessment: ToldAssessment }).assessment;
    expect(screening.triggers.length).toBeGreaterThan(0);
    for (const { sentence, sentenceMessage } of screening.triggers) {
      expect([sentenceMessage.code, sentence]).toEqual([
        expect.stringMatching(/^(trigger|text)\./),
        expect.stringMatching(/[ا-ی]/),
      ]);
    }
    for (const { reasons, reasonMessages } of detail.points) {
      expect(reasonMessages.map(({ text }) => text)).toEqual(reasons);
    }
  });
});

describe('the page of an area', () => {
  it('names overdue actions of assessments that touch it, and leads to the register', async () => {
    const { body, text } = await site.get('/area/E05001303');
    expect(text).toContain(
      'Right to return, and premises meanwhile (Made-up: homes at Moxley Road): Head of Housing, due 1 November 2026.',
    );
    expect(body).toContain('href="/assessments?area=E05001303"');
    const elsewhere = await site.get('/area/E05001308');
    expect(elsewhere.text).toContain(
      'No action of a published assessment that touches this area is overdue.',
    );
  });
});

describe('an assessment that was published twice', () => {
  it('is read as it was last published, with the way to the earlier publication, which says that it is earlier', async () => {
    const reason = 'The scheme grew by half.';
    const review = await changed(site.office, 'carol', 'moveAssessment', {
      ...on(homes),
      to: 'UNDER_REVIEW',
      reason,
    });
    const again = await changed(site.office, 'amina', 'moveAssessment', {
      ...on(review),
      to: 'LEVEL_2',
      reason,
    });
    const during = await site.get(report(homes));
    expect(during.text).toContain('Status: Under review.');
    const edited = await changed(site.office, 'amina', 'changeAssessment', {
      ...on(again),
      facts: { homes: 60 },
      reason,
    });
    const second = await signAndPublish(site.office, edited);
    const newest = await site.get(report(homes));
    expect(newest.text).toContain('Homes 60');
    expect(newest.body).toContain(`href="/assessments/${homes.id}?revision=${homes.revision}"`);
    const earlier = await site.get(`${report(homes)}?revision=${homes.revision}`);
    expect(earlier.text).toContain('This is an earlier publication, of 22 November 2026.');
    expect(earlier.text).toContain('Homes 40');
    expect(earlier.body).toContain(`href="/assessments/${homes.id}?revision=${second.revision}"`);
  });
});
