import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinkOf } from '../../../../domain/assessment/changes/next-revision.ts';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { keptEntry, publicKept } from '../../../../domain/records-kept/life/kept-entry.ts';
import { fieldDeclarations } from '../../../../schema/field-declarations.ts';
import { rulesOf } from '../../../../schema/field-tables.ts';
import { readSchema } from '../../../../schema/read-schema.ts';
import { servedSdl } from '../../../../schema/written-schema.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { freshKey } from '../assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentOffice,
  assessmentOffice,
  type PersonName,
} from '../assessment/testing/people-fixtures.ts';
import { sharedMeal } from './testing/made-up-kind.ts';

let office: AssessmentOffice;
let now = new Date('2026-11-22T10:00:00Z');
beforeAll(async () => {
  const kinds = [...keptKinds, sharedMeal];
  const schema = await readSchema(kinds);
  const declared = fieldDeclarations(schema);
  const served = { typeDefs: servedSdl(schema, declared), access: rulesOf(declared), kinds };
  office = await assessmentOffice(undefined, { served, now: () => now });
});
afterAll(() => office.stop());

interface Change {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly replayed: boolean;
}
type Who = PersonName | 'public';

async function send(who: Who, operation: string, input: object) {
  const type = operation === 'proposeSharedMeal' ? 'ProposeSharedMealInput' : 'RecordStepInput';
  const { data, errors } = await office.as<Record<string, Change> | null>(
    who,
    `mutation M($input: ${type}!) { ${operation}(input: $input) { id revision state replayed } }`,
    { input: { idempotencyKey: freshKey(), ...input } },
  );
  return { change: data?.[operation], error: errors[0] };
}
async function done(who: Who, operation: string, input: object): Promise<Change> {
  const { change, error } = await send(who, operation, input);
  if (!change) throw new Error(`${operation}: ${error?.message}`);
  return change;
}
const on = ({ id, revision }: Change) => ({ id, expectedRevision: revision });

const told =
  'id revision state savedBy stands { title setting area { name } heldOn dishes guests guestsStatus cook } proposed { title cook guests } word { approvedAs confirmedAs confirmBy isPastItsTime }';
const list = async (who: Who, args = '') => {
  const { data, errors } = await office.as<{
    sharedMeals: { totalCount: number; edges: { node: Record<string, unknown> }[] };
  }>(who, `{ sharedMeals${args} { totalCount edges { node { ${told} } } } }`);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.sharedMeals.edges.map(({ node }) => node);
};
interface Taken {
  readonly rowCount: number;
  readonly unchangedCount: number;
  readonly changes: readonly { readonly id: string; readonly revision: number }[];
  readonly faults: readonly {
    readonly row: number;
    readonly column: string | null;
    readonly reason: string;
  }[];
}
interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}
const pageAfter = async (who: Who, after: string | null): Promise<Page> => {
  const args = after === null ? '' : `, after: ${JSON.stringify(after)}`;
  const { data, errors } = await office.as<{ sharedMeals: Page }>(
    who,
    `{ sharedMeals(first: 1${args}) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.sharedMeals;
};
/** The ids of all, read one a page by the cursors that the list itself gives. */
const paged = async (who: Who): Promise<readonly string[]> => {
  const ids: string[] = [];
  let page = await pageAfter(who, null);
  for (;;) {
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    page = await pageAfter(who, page.pageInfo.endCursor);
  }
};
const one = async (who: Who, id: string, more = '', args = '') => {
  const { data, errors } = await office.as<{ sharedMeal: Record<string, unknown> | null }>(
    who,
    `{ sharedMeal(id: "${id}"${args}) { ${told} ${more} } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.sharedMeal;
};

const meal = {
  title: 'Made-up: soup for all',
  setting: 'INDOORS',
  area: 'south',
  heldOn: '2026-11-20',
  dishes: 12,
  guests: 7,
  cook: 'Made-up Maria',
  promised: 'ap2008-1-1-2:2',
};

test('a made-up kind walks through every door', async () => {
  // Who may: the table first, then the kind, then the place.
  expect((await send('public', 'proposeSharedMeal', { content: meal })).error?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  expect((await send('amina', 'proposeSharedMeal', { content: meal })).error?.message).toMatch(
    /shared meal is for a locality lead or a partner, a locality lead in their own locality/,
  );
  expect((await send('kofi', 'proposeSharedMeal', { content: meal })).error?.extensions.code).toBe(
    'FORBIDDEN',
  );
  // What is checked: each field by its declaration, named as the request names it.
  for (const [wrong, field] of [
    [{ ...meal, title: ' ' }, 'input.content.title'],
    [{ ...meal, title: 'x'.repeat(201) }, 'input.content.title'],
    [{ ...meal, area: 'atlantis' }, 'input.content.area'],
    [{ ...meal, guests: -1 }, 'input.content.guests'],
    [{ ...meal, promised: 'ap2008-1-1-2:9' }, 'input.content.promised'],
  ] as const) {
    const { error } = await send('grace', 'proposeSharedMeal', { content: wrong });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  }

  // Proposed: once, however often it is sent; nothing of it is public.
  const key = freshKey();
  const begun = await done('grace', 'proposeSharedMeal', { idempotencyKey: key, content: meal });
  expect(await done('grace', 'proposeSharedMeal', { idempotencyKey: key, content: meal })).toEqual({
    ...begun,
    replayed: true,
  });
  expect(begun).toMatchObject({ revision: 1, state: 'PROPOSED' });
  expect(await list('public')).toEqual([]);
  expect(await one('public', begun.id)).toBeNull();
  expect(await list('farah', '(filter: { states: [PROPOSED] })')).toMatchObject([
    { id: begun.id, savedBy: 'Made-up grace', stands: null, proposed: { cook: 'Made-up Maria', guests: 7 } },
  ]);

  // Approved by somebody else: public without names, sensitive fields and small counts.
  expect((await send('grace', 'approveRecord', on(begun))).error?.extensions.code).toBe('FORBIDDEN');
  const approved = await done('farah', 'approveRecord', on(begun));
  expect(await list('public')).toEqual([
    {
      id: begun.id,
      revision: 2,
      state: 'CURRENT',
      savedBy: null,
      proposed: null,
      stands: {
        title: meal.title,
        setting: 'INDOORS',
        area: { name: 'South' },
        heldOn: '2026-11-20',
        dishes: 12,
        guests: null,
        guestsStatus: 'SUPPRESSED',
        cook: null,
      },
      word: {
        approvedAs: 'COHESION_OFFICER',
        confirmedAs: null,
        confirmBy: '2027-05-22',
        isPastItsTime: false,
      },
    },
  ]);
  expect(await one('grace', begun.id)).toMatchObject({
    stands: { guests: 7, guestsStatus: 'FINAL', cook: 'Made-up Maria' },
  });

  // Changed by two at once: one wins, the other is told who and what; what stands goes on to stand meanwhile.
  now = new Date('2026-11-23T10:00:00Z');
  const other = await done('henry', 'proposeSharedMeal', {
    ...on(approved),
    content: { ...meal, guests: 41 },
  });
  const late = await send('grace', 'proposeSharedMeal', {
    ...on(approved),
    content: { ...meal, dishes: 13 },
  });
  expect(late.error?.extensions).toMatchObject({
    code: 'CONFLICT',
    revision: 3,
    by: 'Made-up henry',
    fields: expect.arrayContaining(['guests']),
  });
  expect(await one('public', begun.id)).toMatchObject({
    state: 'CURRENT',
    stands: { guestsStatus: 'SUPPRESSED' },
  });
  const again = await done('farah', 'approveRecord', on(other));
  // Everyone reads it rounded: one revision less another tells nobody of the few by whom they differ.
  expect(await one('public', begun.id)).toMatchObject({ stands: { guests: 40, guestsStatus: 'FINAL' } });
  expect(await one('grace', begun.id)).toMatchObject({ stands: { guests: 41, guestsStatus: 'FINAL' } });

  // As a file, and in again: what everyone reads has no name and no small count; a faulty file writes nothing.
  const file = async (who: Who) => {
    const { data } = await office.as<{
      sharedMealsFile: { csv: string; dictionary: string; rowCount: number };
    }>(who, '{ sharedMealsFile { csv dictionary rowCount } }');
    return data.sharedMealsFile;
  };
  const open = await file('public');
  expect(open.rowCount).toBe(1);
  expect(open.csv.split('\r\n')[0]).toBe(
    '\uFEFFid,revision,title,setting,area,heldOn,dishes,guests,guests_status,promised,state,waits,word_of,word_until',
  );
  expect(open.csv).toContain(
    `${begun.id},4,Made-up: soup for all,INDOORS,south,2026-11-20,12,40,ROUNDED,ap2008-1-1-2:2,CURRENT,,`,
  );
  expect(open.csv + open.dictionary).not.toMatch(/cook|Maria/);
  const taken = async (who: Who, input: object) => {
    const { data, errors } = await office.as<{ importSharedMeals: Taken } | null>(
      who,
      'mutation M($input: ImportRecordsInput!) { importSharedMeals(input: $input) { rowCount unchangedCount changes { id revision replayed } faults { row column reason } } }',
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    if (!data) throw new Error(errors[0]?.message);
    return data.importSharedMeals;
  };
  const kept = (await file('grace')).csv;
  expect(await taken('grace', { csv: kept })).toMatchObject({
    rowCount: 1,
    unchangedCount: 1,
    changes: [],
    faults: [],
  });
  await expect(taken('public', { csv: kept })).rejects.toThrow(/sign in|signed in/i);
  const two = `${kept.trimEnd()}\r\n,,Made-up: tea,INDOORS,south,2026-11-21,many,-3,,'=1+1\r\n,,,OUTDOORS,west,2026-11-21,1,,,\r\n`;
  expect(await taken('grace', { csv: two })).toEqual({
    rowCount: 3,
    unchangedCount: 0,
    changes: [],
    faults: [
      { row: 3, column: 'dishes', reason: expect.stringContaining('whole number') },
      { row: 4, column: 'title', reason: expect.stringContaining('needed') },
    ],
  });
  const stale = kept.replace(`${begun.id},4,`, `${begun.id},3,`);
  expect((await taken('grace', { csv: stale })).faults).toEqual([
    {
      row: 2,
      column: 'revision',
      reason: expect.stringMatching(/Made-up farah has changed it meanwhile: it stands at revision 4/),
    },
  ]);
  expect((await taken('grace', { csv: 'title,chef\r\nTea,Ann' })).faults).toContainEqual({
    row: 1,
    column: 'chef',
    reason: 'there is no such column.',
  });
  const rows = `title,setting,area,heldOn,cook\r\n"'=Made-up tea",INDOORS,south,2026-11-21,"Made-up, Ann"\r\n`;
  const fileKey = freshKey();
  expect((await taken('grace', { csv: rows, onlyCheck: true })).changes).toEqual([]);
  const came = await taken('grace', { idempotencyKey: fileKey, csv: rows });
  expect(came).toMatchObject({ faults: [], changes: [{ revision: 1, replayed: false }] });
  expect((await taken('grace', { idempotencyKey: fileKey, csv: rows })).changes).toMatchObject([
    { replayed: true },
  ]);
  const tea = String(came.changes[0]?.id);
  expect(await one('grace', tea)).toMatchObject({
    proposed: { title: '=Made-up tea', cook: 'Made-up, Ann' },
  });
  // The public file says of a small count that it is withheld: brought back, it takes nothing away.
  const small = `id,revision,title,setting,area,heldOn,guests,guests_status\r\n${tea},1,Tea,INDOORS,south,2026-11-21,7,FINAL\r\n`;
  expect(await taken('grace', { csv: small })).toMatchObject({ faults: [], changes: [{ revision: 2 }] });
  const back = small.replace(',1,Tea', ',2,Tea and cake').replace('7,FINAL', ',SUPPRESSED');
  expect(await taken('grace', { csv: back })).toMatchObject({ faults: [], changes: [{ revision: 3 }] });
  expect(await one('grace', tea)).toMatchObject({ proposed: { title: 'Tea and cake', guests: 7 } });
  // And of a rounded one that it is: brought back, what was given stays.
  const many = small.replace(',1,Tea', ',3,Tea').replace('7,FINAL', '23,FINAL');
  expect(await taken('grace', { csv: many })).toMatchObject({ changes: [{ revision: 4 }] });
  const near = many.replace(',3,Tea', ',4,Tea and soup').replace('23,FINAL', '25,ROUNDED');
  expect(await taken('grace', { csv: near })).toMatchObject({ faults: [], changes: [{ revision: 5 }] });
  expect(await one('grace', tea)).toMatchObject({ proposed: { title: 'Tea and soup', guests: 23 } });
  // A count typed over it would be left out without a word, and so would that of a new record.
  const typedOver = near.replace(',4,', ',5,').replace('25,ROUNDED', '31,ROUNDED');
  expect(await taken('grace', { csv: typedOver })).toMatchObject({
    changes: [],
    faults: [
      {
        row: 2,
        column: 'guests',
        reason: expect.stringMatching(/not the rounded number that was told.*guests_status/),
      },
    ],
  });
  expect(await taken('grace', { csv: near.replace(`${tea},4,`, ',,') })).toMatchObject({
    changes: [],
    faults: [{ row: 2, column: 'guests_status', reason: expect.stringMatching(/no rounded count/) }],
  });
  await done('farah', 'withdrawRecord', { id: tea, expectedRevision: 5, reason: 'Made up for a test.' });

  // What changed since an instant: whoever lays it over what they held has what stands.
  const since = async (at: string) => {
    const { data, errors } = await office.as<{
      sharedMealsChangedSince: { edges: { node: { id: string; changedAt: string } }[] };
    }>(
      'public',
      `{ sharedMealsChangedSince(since: "${at}") { edges { node { id state changedAt stands { guests cook } } } } }`,
    );
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data.sharedMealsChangedSince.edges.map(({ node }) => node);
  };
  expect(await since('2026-11-22T10:00:00Z')).toEqual([
    {
      id: begun.id,
      state: 'CURRENT',
      changedAt: '2026-11-23T10:00:00.000Z',
      stands: { guests: 40, cook: null },
    },
  ]);
  expect(await since('2026-11-23T10:01:00Z')).toEqual([]);

  // Confirmed after its time has gone by; undone; told as it stood on a day.
  now = new Date('2027-06-01T10:00:00Z');
  expect(await one('public', begun.id)).toMatchObject({ word: { isPastItsTime: true } });
  const confirmed = await done('grace', 'confirmRecord', on(again));
  expect(await one('public', begun.id)).toMatchObject({
    word: { confirmedAs: 'LOCALITY_LEAD', confirmBy: '2027-12-01', isPastItsTime: false },
  });
  expect((await send('farah', 'undoRecord', on(confirmed))).error?.extensions.field).toBe('input.reason');
  const undone = await done('farah', 'undoRecord', { ...on(confirmed), reason: 'Confirmed by mistake.' });
  expect(await one('public', begun.id)).toMatchObject({ word: { confirmedAs: null, isPastItsTime: true } });
  expect(await one('public', begun.id, '', ', asOf: "2026-11-22"')).toMatchObject({
    id: `${begun.id}@2`,
    revision: 2,
    stands: { guestsStatus: 'SUPPRESSED' },
  });
  expect(await list('public', '(asOf: "2026-11-21")')).toEqual([]);

  // Filtered by what the declaration says can be.
  // Of the borough are those too of what lies in it; an area that is none would read as one without records.
  expect(await list('public', '(filter: { area: "E08000030" })')).toHaveLength(1);
  expect(await list('public', '(filter: { area: "north" })')).toHaveLength(0);
  await expect(list('public', '(filter: { area: "E05999999" })')).rejects.toThrow('filter.area');
  expect(await list('public', '(filter: { setting: INDOORS, area: "south" })')).toHaveLength(1);
  expect(await list('public', '(filter: { setting: OUTDOORS })')).toEqual([]);
  expect(await list('public', '(filter: { promised: "ap2008-1-1-2:2" })')).toHaveLength(1);
  expect(await list('public', '(filter: { promised: "ap2008-1-1-2:1" })')).toEqual([]);
  const about = 'stands { promised promisedCommitment { id refNo } }';
  expect(await one('public', begun.id, about)).toMatchObject({
    stands: { promised: 'ap2008-1-1-2:2', promisedCommitment: { id: 'ap2008-1-1-2', refNo: '1.1.2' } },
  });

  // Merged: both ids answer with the one that stays.
  const twin = await done('grace', 'proposeSharedMeal', {
    content: { ...meal, title: 'Made-up: the same soup' },
  });
  expect(await paged('grace')).toEqual([tea, twin.id].sort().concat(undone.id));
  const merged = await done('farah', 'mergeRecord', {
    ...on(twin),
    into: undone.id,
    reason: 'The same meal twice.',
  });
  expect(merged.state).toBe('MERGED');
  expect(await one('grace', twin.id)).toMatchObject({ id: begun.id });
  expect((await list('grace')).map(({ id }) => id)).toEqual(
    [undone.id, tea].sort((a) => (a === tea ? -1 : 1)),
  );

  // Withdrawn: nothing of it is told any more, and what remains says so.
  const gone = await done('farah', 'withdrawRecord', {
    ...on(undone),
    reason: 'Those who came asked for it.',
  });
  expect(gone.state).toBe('WITHDRAWN');
  expect(await one('public', begun.id)).toMatchObject({ state: 'WITHDRAWN', stands: null, word: null });
  // Nor under a day on which it still stood, but to those who keep it.
  const before = ', asOf: "2026-11-22"';
  expect(await one('public', begun.id, '', before)).toMatchObject({ state: 'WITHDRAWN', stands: null });
  expect(JSON.stringify(await list('public', '(asOf: "2026-11-22")'))).not.toContain('soup');
  expect(await one('grace', begun.id, '', before)).toMatchObject({
    revision: 2,
    stands: { title: meal.title },
  });
  expect((await send('grace', 'proposeSharedMeal', { ...on(gone), content: meal })).error?.message).toMatch(
    /withdrawn/,
  );

  // The history: every step for its keepers; for everyone those that changed what stands, without names and reasons.
  const steps = 'history { revision kind actedAs by reason fields }';
  expect(await one('farah', begun.id, steps)).toMatchObject({
    history: [
      { kind: 'PROPOSED', by: 'Made-up grace', fields: Object.keys(meal) },
      { kind: 'APPROVED', by: 'Made-up farah', fields: [] },
      { kind: 'PROPOSED', by: 'Made-up henry', actedAs: 'PARTNER', fields: ['guests'] },
      { kind: 'APPROVED' },
      { kind: 'CONFIRMED', actedAs: 'LOCALITY_LEAD' },
      { kind: 'UNDONE', reason: 'Confirmed by mistake.' },
      { kind: 'WITHDRAWN', reason: 'Those who came asked for it.' },
    ],
  });
  const everyones = await one('public', begun.id, steps);
  expect(everyones).toMatchObject({
    history: [
      { revision: 2, kind: 'APPROVED', by: null, reason: null },
      { revision: 4, kind: 'APPROVED', fields: ['guests'] },
      { revision: 5, kind: 'CONFIRMED' },
      { revision: 6, kind: 'UNDONE' },
      { revision: 7, kind: 'WITHDRAWN' },
    ],
  });
  expect(JSON.stringify(everyones)).not.toMatch(/Maria|grace|farah|mistake|cook":"/);

  // The current views are what the chains give, whichever way they are made.
  const store = governedRecords(office.loaded.connection).kept.of(sharedMeal);
  const heads = await Promise.all([begun.id, twin.id, tea].sort().map((id) => store.latest(id)));
  const entries = heads.flatMap((head) => (head ? [keptEntry(head)] : []));
  expect(await store.current()).toEqual(entries);
  expect(await store.published()).toEqual(entries.flatMap((entry) => publicKept(sharedMeal, entry) ?? []));
  expect(brokenLinkOf(await store.chain(begun.id))).toBeUndefined();
});

test('a pledge and a grant tell everyone what they say, and neither whom to ask nor few people', async () => {
  const begun = async (type: string, content: object) => {
    const { data, errors } = await office.as<Record<string, Change>>(
      'farah',
      `mutation M($input: Propose${type}Input!) { propose${type}(input: $input) { id revision state replayed } }`,
      { input: { idempotencyKey: freshKey(), content } },
    );
    expect(errors).toEqual([]);
    const change = data[`propose${type}`];
    if (!change) throw new Error(`${type} was not proposed.`);
    await done('dilip', 'approveRecord', on(change));
    return change.id;
  };
  const pledge = await begun('Pledge', {
    organisation: 'Made-up: a club',
    commitment: 'Made-up: to hold an open day.',
    area: 'south',
    peopleSigned: 4,
    evidence: 'Made-up: a letter.',
    contact: 'Made-up: the secretary',
  });
  const grant = await begun('Grant', {
    organisation: 'Made-up: a club',
    scheme: 'Made-up: a fund',
    purposeOfGrant: 'Made-up: shared meals.',
    pounds: 900,
    standing: 'RUNNING',
    peopleReached: 42,
    evidence: 'Made-up: a report.',
  });
  const { data, errors } = await office.as(
    'public',
    `{ pledge(id: "${pledge}") { stands { organisation area { name } peopleSigned peopleSignedStatus contact } }
       grant(id: "${grant}") { stands { pounds standing peopleReached peopleReachedStatus outcome } }
       pledges(filter: { area: "south" }) { totalCount } grants(filter: { standing: FINISHED }) { totalCount } }`,
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    pledge: {
      stands: {
        organisation: 'Made-up: a club',
        area: { name: 'South' },
        peopleSigned: null,
        peopleSignedStatus: 'SUPPRESSED',
        contact: null,
      },
    },
    grant: {
      stands: {
        pounds: 900,
        standing: 'RUNNING',
        peopleReached: 40,
        peopleReachedStatus: 'FINAL',
        outcome: null,
      },
    },
    pledges: { totalCount: 1 },
    grants: { totalCount: 0 },
  });
});
