import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../../../domain/records/dataset.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  // Registers with nothing in them: only a person's word tells "none" from "not known", and no open record stands in its way.
  const nothingHeld = (dataset: Dataset): Dataset => ({
    ...dataset,
    venues: [],
    projects: [],
    exchanges: [],
  });
  office = await assessmentOffice(nothingHeld, { now: () => now });
});
afterAll(() => office.stop());

const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};

interface Change {
  readonly id: string;
  readonly revision: number;
}
async function send(who: PersonName, operation: string, type: string, input: object): Promise<Change> {
  const { data, errors } = await office.as<Record<string, Change>>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  const change = data?.[operation];
  if (!change) throw new Error(`${operation}: ${errors[0]?.message}`);
  return change;
}
const step = (who: PersonName, operation: string, { id, revision }: Change, more = {}) =>
  send(who, operation, 'RecordStepInput', { id, expectedRevision: revision, ...more });

async function reviewed(register: string, more = {}): Promise<Change> {
  const content = {
    register,
    area: 'E05001308',
    reviewedOn: '2026-11-20',
    result: 'COMPLETE',
    lookedAt: 'Made-up: the lists of the council and a walk through the ward.',
    note: 'Made-up: ask the hall again in spring.',
    ...more,
  };
  const proposed = await send('farah', 'proposeRegisterReview', 'ProposeRegisterReviewInput', { content });
  return step('dilip', 'approveRecord', proposed);
}

interface Told {
  readonly classification: {
    readonly practice: {
      readonly level: string;
      readonly tests: readonly { readonly name: string; readonly result: string; readonly note: string }[];
    };
  };
}
async function practice(args = '') {
  const { data, receipt } = await office.as<{ area: Told }>(
    'public',
    `{ area(code: "E05001308") { classification${args} { practice { level tests { name result note } } } } }`,
  );
  const { level, tests } = data.area.classification.practice;
  return { level, tests, version: String(receipt?.dataVersion) };
}
const known = ({ tests }: Awaited<ReturnType<typeof practice>>) =>
  tests.filter(({ result }) => result !== 'NOT_KNOWN').length;

test('approved reviews of registers make a ward known, and say who answers and since when', async () => {
  const before = await practice();
  expect(before.level).toBe('NOT_KNOWN');

  const projects = await reviewed('projects');
  await reviewed('exchanges');
  await reviewed('venues');
  later(6);
  const after = await practice();
  expect(known(after)).toBeGreaterThan(known(before));
  expect(after.level).toBe('THIN');
  expect(after.tests.map(({ note }) => note).join(' ')).toMatch(
    /reviewed on 20 November 2026; a director answers for it being complete/,
  );
  expect(after.version).toMatch(new RegExp(`^${before.version}\\+[0-9a-f]{8}$`));
  const { data } = await office.as<{ registerReviews: { totalCount: number } }>(
    'public',
    '{ registerReviews(filter: { area: "E05001308" }) { totalCount edges { node { stands { note } word { approvedAs } } } } }',
  );
  expect(data.registerReviews).toMatchObject({
    totalCount: 3,
    edges: Array(3).fill({ node: { stands: { note: null }, word: { approvedAs: 'DIRECTOR' } } }),
  });

  // The day before it was looked at, nothing was known; a later word that it is not complete ends it.
  expect((await practice('(asOf: "2026-11-19")')).level).toBe('NOT_KNOWN');
  await reviewed('exchanges', { reviewedOn: '2026-11-22', result: 'INCOMPLETE' });
  later(6);
  expect(known(await practice())).toBe(known(after) - 1);
  expect(known(await practice('(asOf: "2026-11-21")'))).toBe(known(after));
  // Whoever runs the rules elsewhere is told which word ends the other.
  const inputs = '{ classificationInputs { reviews { register reviewedOn isIncomplete } } }';
  expect(
    (await office.as<{ classificationInputs: { reviews: object[] } }>('public', inputs)).data
      .classificationInputs.reviews,
  ).toEqual(
    expect.arrayContaining([
      { register: 'exchanges', reviewedOn: '2026-11-20', isIncomplete: false },
      { register: 'exchanges', reviewedOn: '2026-11-22', isIncomplete: true },
    ]),
  );

  // Withdrawn: as if it had never been.
  await step('dilip', 'withdrawRecord', projects, { reason: 'The list was of another ward.' });
  later(6);
  expect(known(await practice())).toBe(known(after) - 2);
});

test('a locality lead reviews in their own locality, and nobody a day that has not come', async () => {
  const content = {
    register: 'venues',
    area: 'E05001308',
    reviewedOn: '2026-11-20',
    result: 'COMPLETE',
    lookedAt: 'Made-up list.',
  };
  const propose = (who: PersonName, more: object) =>
    send(who, 'proposeRegisterReview', 'ProposeRegisterReviewInput', { content: { ...content, ...more } });
  await expect(propose('amina', {})).rejects.toThrow(/for a locality lead or a cohesion officer/);
  await expect(propose('farah', { reviewedOn: '2026-12-24' })).rejects.toThrow(
    /reviewedOn: 2026-12-24 has not come yet/,
  );
  await expect(propose('grace', { area: 'west' })).rejects.toThrow(/in their own locality/);
  expect(await propose('grace', { area: 'south' })).toMatchObject({ revision: 1 });
});

test('an exchange of practice that somebody follows counts on both sides once it has met and is approved', async () => {
  const exchanged = async (who: PersonName, more: object) =>
    send(who, 'proposeTrackedExchange', 'ProposeTrackedExchangeInput', {
      content: {
        exchangeKind: 'PRACTICE',
        oneSide: 'Made-up: a hall',
        oneArea: 'E05001316',
        otherSide: 'Made-up: a garden',
        otherArea: 'E05001303',
        standing: 'AGREED',
        meetingsHeld: 0,
        evidence: 'Made-up: a letter.',
        note: 'Made-up: ask in spring.',
        ...more,
      },
    });
  interface Facts {
    readonly one: Told;
    readonly other: Told;
    readonly exchanges: object;
  }
  const told = async () => {
    const { data } = await office.as<Facts>(
      'public',
      `{ one: area(code: "E05001316") { classification { practice { level tests { name result note } } } }
         other: area(code: "E05001303") { classification { practice { level tests { name result note } } } }
         exchanges { totalCount edges { node { type status period source { title } parties { name areas { area { code } basis } } } } } }`,
    );
    const results = [data.one, data.other].map(
      ({
        classification: {
          practice: { tests },
        },
      }) => tests.flatMap(({ note, result }) => (note.includes('Made-up: a') ? [result] : [])),
    );
    return { results, exchanges: data.exchanges };
  };
  const waiting = await exchanged('henry', {});
  later(6);
  expect(await told()).toMatchObject({ results: [[], []], exchanges: { totalCount: 0 } });
  const agreed = await step('dilip', 'approveRecord', waiting);
  later(6);
  // Agreed is not met: it stands on the list, and counts nowhere.
  expect(await told()).toMatchObject({ results: [[], []], exchanges: { totalCount: 1 } });
  const met = await send('farah', 'proposeTrackedExchange', 'ProposeTrackedExchangeInput', {
    id: agreed.id,
    expectedRevision: agreed.revision,
    content: {
      exchangeKind: 'PRACTICE',
      oneSide: 'Made-up: a hall',
      oneArea: 'E05001316',
      otherSide: 'Made-up: a garden',
      otherArea: 'E05001303',
      standing: 'RUNNING',
      firstMetOn: '2026-11-02',
      meetingsHeld: 1,
      evidence: 'Made-up: a letter.',
    },
  });
  await step('dilip', 'approveRecord', met);
  later(6);
  const after = await told();
  expect(after.results).toEqual([['PASS'], ['PASS']]);
  expect(after.exchanges).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          type: 'practice exchange',
          status: 'continuing',
          period: '2026-11-02',
          source: { title: 'Exchange kept here, for which a director answers' },
          parties: [
            { name: 'Made-up: a hall', areas: [{ area: { code: 'E05001316' }, basis: 'NAMED' }, {}] },
            {},
          ],
        },
      },
    ],
  });
  await expect(exchanged('henry', { meetingsHeld: 2 })).rejects.toThrow(/firstMetOn: they have met/);
  await expect(exchanged('amina', {})).rejects.toThrow(/for a .*partner/);
});

test('counts of a role are for those who keep them; everyone reads what none under ten follows from', async () => {
  const content = {
    role: 'VOLUNTEER',
    area: 'E08000030',
    countedOn: '2026-11-01',
    white: 83,
    asian: 27,
    black: 3,
    mixed: 11,
    other: 0,
    notSaid: 12,
    evidence: 'Made-up: a list.',
  };
  const propose = (who: PersonName, more: object) =>
    send(who, 'proposeRoleCount', 'ProposeRoleCountInput', { content: { ...content, ...more } });
  const first = await step('dilip', 'approveRecord', await propose('farah', {}));
  // Inside the borough, so that it could be taken off the whole.
  await step('dilip', 'approveRecord', await propose('farah', { area: 'south', black: 30 }));
  later(6);
  interface Told {
    readonly roleCounts: { readonly edges: readonly { readonly node: { readonly stands: object } }[] };
    readonly roleTable: object;
    readonly roleCountsFile: { readonly csv: string };
  }
  const asked = `{ roleCounts { edges { node { stands { role white black blackStatus notSaid evidence } history { fields } } } }
    roleCountsFile { csv } roleTable { leftOut rows { role area { name } people peopleStatus notSaid
      groups { name people peopleStatus share shareLower shareUpper censusShare gap words } } } }`;
  const { data } = await office.as<Told>('public', asked);
  for (const { node } of data.roleCounts.edges)
    expect(node.stands).toMatchObject({
      white: null,
      black: null,
      blackStatus: null,
      notSaid: null,
      role: 'VOLUNTEER',
    });
  expect(data.roleCountsFile.csv).not.toMatch(/\b(83|27|30)\b/);
  expect(data.roleTable).toMatchObject({
    leftOut: 1,
    rows: [
      {
        role: 'VOLUNTEER',
        area: { name: 'Walsall' },
        people: 136,
        peopleStatus: 'FINAL',
        notSaid: 12,
        groups: [
          { name: 'White', people: 83, gap: expect.stringMatching(/MORE|FEWER|NO_CLEAR_DIFFERENCE/) },
          { name: 'Asian', people: 27, peopleStatus: 'FINAL' },
          { name: 'Black', people: null, peopleStatus: 'SUPPRESSED', share: null, gap: 'WITHHELD' },
          // Withheld as well, so that the three cannot be worked out.
          { name: 'Mixed', people: null, peopleStatus: 'SUPPRESSED', gap: 'WITHHELD' },
          { name: 'Other', people: 0 },
        ],
      },
    ],
  });
  expect(JSON.stringify(data.roleTable)).toContain('(95% interval ');
  // One more than was told: this month less the last would say of one person what they are. What was told stands.
  const more = await send('farah', 'proposeRoleCount', 'ProposeRoleCountInput', {
    id: first.id,
    expectedRevision: first.revision,
    content: { ...content, white: 84 },
  });
  await step('dilip', 'approveRecord', more);
  later(6);
  const { data: after } = await office.as<Told>('public', asked);
  expect(after.roleTable).toEqual(data.roleTable);
  const { data: kept } = await office.as<Told>(
    'farah',
    '{ roleCounts { edges { node { stands { white black } } } } }',
  );
  expect(JSON.stringify(kept.roleCounts)).toContain('"black":3');
  const { data: partners } = await office.as<Told>(
    'henry',
    '{ roleCounts { edges { node { stands { black } } } } }',
  );
  expect(JSON.stringify(partners.roleCounts)).not.toContain('"black":3');
});
