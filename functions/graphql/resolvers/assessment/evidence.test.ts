import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextRevision } from '../../../../domain/assessment/changes/next-revision.ts';
import { packMethod } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { makeEvidencePack } from '../../../../domain/assessment/evidence/make-evidence-pack.ts';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { latinWords } from '../../../../domain/messages/testing/latin-words.ts';
import { governedRecords } from '../../records/governed-records.ts';
import { ask } from '../../testing/ask-api.ts';
import {
  changed,
  darlastonFacts,
  darlastonSite,
  on,
  publishedAssessment,
  type Standing,
  screenedDraft,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

interface Pack {
  readonly hash: string;
  readonly verified: boolean;
  readonly canonical: string;
  readonly licences: readonly string[];
  readonly items: readonly { readonly id: string; readonly rows: readonly { readonly about: string }[] }[];
  readonly changes: {
    readonly sentence: string;
    readonly changes: readonly { readonly about: string }[];
  } | null;
  readonly underTodaysData: { readonly changes: readonly unknown[] };
}

const packs = async (who: 'amina' | 'public', { id }: Standing): Promise<readonly Pack[]> => {
  const { data, errors } = await office.as<{ assessment: { evidence: Pack[] } }>(
    who,
    `query Q($id: ID!) { assessment(id: $id) { evidence {
      hash verified canonical licences items { id: key rows { about } }
      changes { sentence changes { about } } underTodaysData { changes { about } }
    } } }`,
    { id },
  );
  expect(errors).toEqual([]);
  return data.assessment.evidence;
};

describe('evidence of an assessment', () => {
  it('is frozen: its bytes give its hash, it can be made again, and nothing differs under the same data', async () => {
    const [pack] = await packs('amina', await screenedDraft(office));
    if (!pack) throw new Error('There is a pack.');
    expect(contentHash(JSON.parse(pack.canonical))).toBe(pack.hash);
    expect(pack.verified).toBe(true);
    expect(pack.underTodaysData.changes).toEqual([]);
    expect(pack.changes).toBeNull();
    expect(pack.licences.join(' ')).toContain('Crown copyright');
    const wards = pack.items.find(({ id }) => id === 'areasTouched')?.rows.map(({ about }) => about);
    expect(wards?.join()).toContain('Darlaston');
  });

  it('says in English what is frozen, and in another language the same', async () => {
    const draft = await screenedDraft(office);
    const items = (language: string) =>
      `key title(language: ${language}) query(language: ${language}) notes(language: ${language}) inputs(language: ${language})`;
    interface Told {
      readonly key: string;
      readonly title: string;
      readonly query: string;
      readonly notes: readonly string[];
      readonly inputs: readonly string[];
    }
    const ofPack = async (language: string) => {
      const { data, errors } = await office.as<{
        assessment: { evidence: readonly { canonical: string; items: readonly Told[] }[] };
      }>(
        'amina',
        `query Q($id: ID!) { assessment(id: $id) { evidence { canonical items { ${items(language)} } } } }`,
        { id: draft.id },
      );
      expect(errors).toEqual([]);
      return data.assessment.evidence[0];
    };
    const [english, urdu] = [await ofPack('EN'), await ofPack('UR')];
    const frozen = JSON.parse(english?.canonical ?? '').items;
    for (const { key, title, query, notes, inputs } of english?.items ?? []) {
      expect({ title, query, notes, inputs }, key).toMatchObject({
        title: frozen[key].title,
        query: frozen[key].query,
        notes: frozen[key].notes,
        inputs: frozen[key].inputs,
      });
    }
    expect(urdu?.canonical).toBe(english?.canonical);
    const said = urdu?.items.flatMap(({ title, query, notes, inputs }) => [
      title,
      query,
      ...notes,
      ...inputs,
    ]);
    expect(said?.flatMap((text) => latinWords(text))).toEqual([]);
    expect(said?.filter((text) => /^\u2068[^\u2068\u2069]*\u2069$/.test(text))).toEqual([]);
  });

  it('shows what changed when it is made anew for another site', async () => {
    const draft = await screenedDraft(office);
    const moved = await changed(office, 'amina', 'changeAssessment', {
      ...on(draft),
      site: { aroundPostcode: { postcode: 'WS8 7JB', radiusMetres: 150 } },
    });
    const again = await changed(office, 'amina', 'makeEvidence', on(moved));
    const [newest, first] = await packs('amina', again);
    expect(first?.changes).toBeNull();
    const one = await office.as<{ assessment: { evidence: readonly { hash: string }[] } }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { evidence(newest: 1) { hash } } }',
      { id: again.id },
    );
    expect(one.data.assessment.evidence).toEqual([{ hash: newest?.hash }]);
    expect(newest?.changes?.changes.length).toBeGreaterThan(5);
    expect(newest?.changes?.sentence).toMatch(/\w/);
  });

  it('tells the public nothing of assessments that are not published, and gives the hash of what it tells', async () => {
    await changed(office, 'boris', 'createAssessment', {
      facts: { ...darlastonFacts, title: 'Canary scheme next door' },
      site: darlastonSite,
    });
    const published = await publishedAssessment(office);
    const [forOfficer] = await packs('amina', published);
    const [forPublic] = await packs('public', published);
    expect(forOfficer?.canonical).toContain('Canary scheme next door');
    expect(JSON.stringify(forPublic)).not.toContain('Canary scheme next door');
    expect(forPublic?.hash).toBe(contentHash(JSON.parse(forPublic?.canonical ?? '')));
    expect(forPublic?.hash).not.toBe(forOfficer?.hash);
  });
});

describe('evidence that was frozen by earlier rules', () => {
  /** The draft as it stood before there was a second version of the rules: its inputs name none. */
  async function draftOfBefore(): Promise<Standing> {
    const { revisions, evidence } = governedRecords(office.loaded.connection);
    const draft = await screenedDraft(office);
    const head = await revisions.latest(draft.id);
    const [reference] = head?.record.content.evidence ?? [];
    if (!head || !reference) throw new Error('There is a pack.');
    const { packMethod: _, ...inputs } = (await evidence.get(reference.hash)).inputs;
    const pack = makeEvidencePack(inputs);
    const hash = contentHash(pack);
    await evidence.put(hash, { inputs, pack });
    const { placesInside: __, ...before } = { ...reference, hash };
    const content = { ...head.record.content, evidence: [before] };
    const record = { ...head.record, content, contentHash: contentHash(content) };
    await revisions.append(
      draft.id,
      nextRevision(head, {
        kind: 'EVIDENCE_MADE',
        record,
        author: head.author,
        at: head.at,
        idempotencyKey: 'of-before',
        requestHash: '',
      }),
    );
    return { ...draft, revision: head.number + 1, contentHash: record.contentHash };
  }

  const rules = async ({ id }: Standing) => {
    const { data, errors } = await office.as<{
      assessment: {
        methodVersion: string;
        screening: { triggers: readonly { code: string; sentence: string; basis: string | null }[] };
        evidence: readonly { methodVersion: string; verified: boolean; canonical: string; hash: string }[];
      };
    }>(
      'amina',
      `query Q($id: ID!) { assessment(id: $id) { methodVersion screening { triggers { code sentence basis } }
        evidence { methodVersion verified canonical hash } } }`,
      { id },
    );
    expect(errors).toEqual([]);
    const { methodVersion, screening, evidence } = data.assessment;
    const location = screening.triggers.find(({ code }) => code === 'people-in-catchment');
    return { methodVersion, location, evidence };
  };

  it('stands by its bytes, and the screen by the distance within which it counted', async () => {
    const { methodVersion, location, evidence } = await rules(await draftOfBefore());
    expect(methodVersion).toBe('2026.1');
    expect(location?.sentence).toMatch(/residents live within 800 m of the site: more than 5,000\.$/);
    expect(location?.basis).toBe(
      'Of 5,507 sites of 25 m around the postcodes held, 1.9 % have more within 400 m and 81 % within 800 m.',
    );
    expect(evidence[0]).toMatchObject({ methodVersion: 'evidence-1.0.0', verified: true });
    expect(contentHash(JSON.parse(evidence[0]?.canonical ?? ''))).toBe(evidence[0]?.hash);
    expect(evidence[0]?.canonical).not.toContain('screenMetres');
  });

  it('is judged by the rules in force once it is made anew', async () => {
    const again = await changed(office, 'amina', 'makeEvidence', on(await draftOfBefore()));
    const { methodVersion, location, evidence } = await rules(again);
    expect(methodVersion).toBe('2026.2');
    expect(location?.sentence).toMatch(/residents live within 400 m of the site: more than 5,000\.$/);
    expect(evidence.map((pack) => [pack.methodVersion, pack.verified])).toEqual([
      [packMethod, true],
      ['evidence-1.0.0', true],
    ]);
  });

  it('leaves a decision with the rules by which it was taken', async () => {
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(await draftOfBefore()),
      decision: 'DETAIL',
      reason: 'Many people live near it.',
    });
    const again = await changed(office, 'amina', 'makeEvidence', on(decided));
    const { data } = await office.as<{
      assessment: { screening: { decision: { triggers: readonly string[]; methodVersion: string } } };
    }>(
      'amina',
      'query Q($id: ID!) { assessment(id: $id) { screening { decision { triggers methodVersion } } } }',
      { id: again.id },
    );
    expect(data.assessment.screening.decision).toMatchObject({ methodVersion: '2026.1' });
    expect(data.assessment.screening.decision.triggers).toContain('people-in-catchment');
  });
});

describe('a site that is not right', () => {
  it.each([
    [{ typed: '-2.03, 52.57\n-2.02, 52.58' }, /corners|positions|three/i],
    [{ wards: ['E05009999'] }, /E05009999/],
    [{ aroundPostcode: { postcode: 'B1 1AA', radiusMetres: 100 } }, /B1 1AA is outside the borough/],
    [
      { aroundPostcode: { postcode: 'WS5 9ZZ', radiusMetres: 100 } },
      /June 2026.*nobody can say.*draw or type the site/,
    ],
    [
      {
        drawn: {
          type: 'Polygon',
          coordinates: [
            [
              [-2.03, 52.56],
              [-2.02, 52.57],
              [-2.03, 52.57],
              [-2.02, 52.56],
              [-2.03, 52.56],
            ],
          ],
        },
      },
      /cross/,
    ],
  ])('is refused with the field and the place: %j', async (site, message) => {
    const { errors } = await office.as(
      'public',
      'query Q($site: SiteInput!) { readSite(site: $site) { given } }',
      {
        site,
      },
    );
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(String(errors[0]?.extensions.field)).toMatch(/^site\./);
    expect(errors[0]?.message).toMatch(message);
  });
});

describe('what is asked for again and again in one request', () => {
  it('reads the register once', async () => {
    const { api, meter } = office.loaded.container();
    await ask(api, '{ assessments(first: 1) { totalCount } }');
    const before = meter.requests;
    await ask(api, '{ assessments(first: 1) { totalCount } }');
    const once = meter.requests - before;
    const names = Array.from({ length: 20 }, (_, n) => `a${n}: assessments(first: 1) { totalCount }`);
    const { errors } = await ask(api, `{ ${names.join(' ')} }`);
    expect(errors).toEqual([]);
    expect(meter.requests - before - once).toBe(once);
  });

  it('checks a pack once', async () => {
    const records = governedRecords(office.loaded.connection);
    const { id } = await screenedDraft(office);
    const [reference] = (await records.revisions.latest(id))?.record.content.evidence ?? [];
    if (!reference) throw new Error('There is a pack.');
    expect(await records.evidence.verified(reference.hash)).toBe(true);
    expect(records.evidence.verified(reference.hash)).toBe(records.evidence.verified(reference.hash));
    await expect(records.evidence.verified('0'.repeat(64))).rejects.toThrow(/missing/);
  });

  it('takes a pack made by an older version of the rules by its stored bytes', async () => {
    const { evidence, revisions } = governedRecords(office.loaded.connection);
    const { id } = await screenedDraft(office);
    const [reference] = (await revisions.latest(id))?.record.content.evidence ?? [];
    if (!reference) throw new Error('There is a pack.');
    const { inputs, pack } = await evidence.get(reference.hash);
    // As the rules of then may have had it: other words, which the rules of today do not give.
    const older: typeof pack = { ...pack, packMethod: 'evidence-1.0.0', madeAt: '2026-01-01T00:00:00Z' };
    await evidence.put(contentHash(older), { inputs, pack: older });
    expect(await evidence.verified(contentHash(older))).toBe(true);
    const spoilt = 'f'.repeat(64);
    await evidence.put(spoilt, { inputs, pack: older });
    expect(await evidence.verified(spoilt)).toBe(false);
  });

  it('checks no more sites than are checked in good time', async () => {
    const names = Array.from({ length: 11 }, (_, n) => `a${n}: readSite(site: $site) { given }`);
    const query = `query Q($site: SiteInput!) { ${names.join(' ')} }`;
    const { errors } = await office.as('public', query, { site: darlastonSite });
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

it('shows beside a question the facts of the newest pack that bear on it, by the names of its items', async () => {
  const { id } = await screenedDraft(office);
  interface Beside {
    readonly item: string;
    readonly title: string;
    readonly rows: readonly { readonly about: string }[];
  }
  const query = `query Q($id: ID!) { assessment(id: $id) { evidence(newest: 1) {
    items { key title } places: beside(about: "screening.8") { item title rows { about } }
    nothing: beside(about: "screening.3") { item } } } }`;
  const { data, errors } = await office.as<{
    assessment: {
      evidence: readonly {
        items: readonly { key: string; title: string }[];
        places: readonly Beside[];
        nothing: readonly Beside[];
      }[];
    };
  }>('amina', query, { id });
  expect(errors).toEqual([]);
  const [pack] = data.assessment.evidence;
  const venues = pack?.items.find(({ key }) => key === 'venues');
  expect(pack?.places).toMatchObject([{ item: 'venues', title: venues?.title }]);
  expect(pack?.places[0]?.rows).toHaveLength(3);
  expect(pack?.nothing).toEqual([]);
});

it('proposes rows and pairs of level 2 from the newest pack to those who read it unpublished', async () => {
  const begun = await changed(office, 'amina', 'createAssessment', {
    facts: darlastonFacts,
    site: darlastonSite,
  });
  interface Told {
    readonly assessment: {
      readonly proposals: {
        readonly grid: readonly { characteristic: string; untouched: boolean; groups: readonly object[] }[];
        readonly pairs: readonly { pair: string; untouched: boolean }[];
      } | null;
    };
  }
  const query = `query Q($id: ID!) { assessment(id: $id) { proposals {
    grid { characteristic untouched groups { group near borough } } pairs { pair untouched } } } }`;
  const proposed = async () =>
    (await office.as<Told>('amina', query, { id: begun.id })).data.assessment.proposals;
  expect(await proposed()).toBeNull();
  await changed(office, 'amina', 'makeEvidence', on(begun));
  const found = await proposed();
  const race = found?.grid.find(({ characteristic }) => characteristic === 'RACE');
  expect(race).toMatchObject({ untouched: true, groups: [{ group: expect.any(String) }, {}, {}] });
  expect(found?.pairs.map(({ pair }) => pair)).toContain('ethnic-groups');
});
