import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nextRevision } from '../../../../domain/assessment/changes/next-revision.ts';
import { contentHash } from '../../../../domain/assessment/model/content-hash.ts';
import { governedRecords } from '../../records/governed-records.ts';
import {
  change,
  changed,
  darlastonFacts,
  darlastonSite,
  on,
  type Standing,
  screenedDraft,
  tenAnswers,
} from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

/** A circle in which Darlaston Community Library stands. */
const aroundLibrary = { aroundPostcode: { postcode: 'WS10 8DE', radiusMetres: 60 } };
const library = 'lib-darlaston-community-library';

interface Told {
  readonly facts: { readonly venuesLost: readonly { readonly id: string }[] };
  readonly placesInside: readonly { readonly venueId: string; readonly fate: string | null }[] | null;
  readonly screening: {
    readonly recommendation: string;
    readonly triggers: readonly { readonly code: string; readonly sentence: string }[];
  };
  readonly nextSteps: readonly {
    readonly to: string;
    readonly unmet: readonly { readonly field: string }[];
  }[];
  readonly historyFault: string | null;
}

async function told({ id }: Pick<Standing, 'id'>) {
  const { data, errors } = await office.as<{ assessment: Told }>(
    'amina',
    `query Q($id: ID!) { assessment(id: $id) {
      facts { venuesLost { id } } placesInside { venueId name fate }
      screening { recommendation triggers { code sentence } }
      nextSteps { to unmet { field } } historyFault
    } }`,
    { id },
  );
  expect(errors).toEqual([]);
  const { facts, placesInside, screening, nextSteps, historyFault } = data.assessment;
  const missing = nextSteps.find(({ to }) => to === 'SCREENING_DONE')?.unmet ?? [];
  return {
    lost: facts.venuesLost.map((venue) => venue.id),
    fates: placesInside && Object.fromEntries(placesInside.map(({ venueId, fate }) => [venueId, fate])),
    codes: screening.triggers.map(({ code }) => code),
    missing: missing.map(({ field }) => field).filter((field) => field.startsWith('placeFates')),
    recommendation: screening.recommendation,
    historyFault,
  };
}

const begun = (facts: object = {}) =>
  changed(office, 'amina', 'createAssessment', { facts: { ...darlastonFacts, ...facts } });
const withSite = (draft: Standing, site: object) =>
  changed(office, 'amina', 'changeAssessment', { ...on(draft), site });
const withEvidence = (draft: Standing) => changed(office, 'amina', 'makeEvidence', on(draft));
const saying = (draft: Standing, fate: string | null, venueId = library) =>
  change(office, 'amina', 'changeAssessment', { ...on(draft), placeFates: [{ venueId, fate }] });
const others = async (draft: Standing) =>
  Object.keys((await told(draft)).fates ?? {}).filter((id) => id !== library);

describe('what becomes of places inside the site', () => {
  it('is not answered by an empty list that was sent before there was a site', async () => {
    const draft = await begun({ venuesLost: [] });
    expect(await told(draft)).toMatchObject({ fates: null, missing: [] });
    const placed = await withSite(draft, aroundLibrary);
    expect((await told(placed)).fates).toBeNull();
    const ready = await changed(office, 'amina', 'changeAssessment', {
      ...on(await withEvidence(placed)),
      facts: { venuesLost: [] },
      screening: tenAnswers(),
    });
    const found = await told(ready);
    expect(found.fates?.[library]).toBeNull();
    expect(found.missing).toContain(`placeFates.${library}`);
    expect(found).toMatchObject({ recommendation: 'INCOMPLETE', lost: [] });
    expect(found.codes).toContain('meeting-place-lost');
  });

  it('is said of each by itself, and asked again of another site', async () => {
    const draft = await withEvidence(await withSite(await begun(), aroundLibrary));
    for (const [fate, lost, isMet] of [
      ['LOST', [library], true],
      ['NOT_KNOWN', [], true],
      ['KEPT', [], (await others(draft)).length > 0],
    ] as const) {
      const said = await saying({ ...draft, revision: await revisionOf(draft) }, fate);
      expect(said.error).toBeUndefined();
      const found = await told(draft);
      expect(found.fates?.[library]).toBe(fate);
      expect(found.missing).not.toContain(`placeFates.${library}`);
      expect(found.lost).toEqual(lost);
      expect(found.codes.includes('meeting-place-lost')).toBe(isMet);
    }
    const moved = await withSite({ ...draft, revision: await revisionOf(draft) }, darlastonSite);
    expect((await told(moved)).fates).toBeNull();
    const back = await withEvidence(
      await withSite(moved, { aroundPostcode: { ...aroundLibrary.aroundPostcode, radiusMetres: 61 } }),
    );
    expect((await told(back)).fates?.[library]).toBeNull();
  });

  it('is refused before the evidence, and of a place that it does not find inside', async () => {
    const draft = await withSite(await begun(), aroundLibrary);
    expect((await saying(draft, 'KEPT')).error).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.placeFates' },
    });
    const found = await withEvidence(draft);
    expect((await saying(found, 'KEPT', 'lib-streetly-community-library')).error).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: 'input.placeFates[0].venueId' },
    });
  });

  it('is not known of an assessment that stored an empty list before, and not a byte of it changes', async () => {
    const { revisions } = governedRecords(office.loaded.connection);
    const draft = await screenedDraft(office, {}, aroundLibrary);
    const head = await revisions.latest(draft.id);
    if (!head) throw new Error('It stands.');
    const { content } = head.record;
    const stored = {
      ...content,
      facts: { ...content.facts, venuesLost: [] },
      evidence: content.evidence.map(({ placesInside: _, ...reference }) => reference),
    };
    const before = nextRevision(head, {
      kind: 'CHANGED',
      record: { ...head.record, content: stored, contentHash: contentHash(stored) },
      author: head.author,
      at: head.at,
      idempotencyKey: 'as-it-was-stored',
      requestHash: '',
    });
    await revisions.append(draft.id, before);
    const found = await told(draft);
    expect(found).toMatchObject({ lost: [], recommendation: 'INCOMPLETE', historyFault: null });
    expect(found.fates?.[library]).toBeNull();
    expect(found.codes).toContain('meeting-place-lost');
    expect(await revisions.latest(draft.id)).toEqual(before);
  });
});

async function revisionOf({ id }: Pick<Standing, 'id'>): Promise<number> {
  const { data } = await office.as<{ assessment: { revision: number } }>(
    'amina',
    'query Q($id: ID!) { assessment(id: $id) { revision } }',
    { id },
  );
  return data.assessment.revision;
}
