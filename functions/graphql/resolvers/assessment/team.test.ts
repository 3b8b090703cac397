import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { change, changed, on, type Standing, screenedDraft } from './testing/assessment-fixtures.ts';
import { type AssessmentOffice, assessmentOffice, type PersonName } from './testing/people-fixtures.ts';

let office: AssessmentOffice;
beforeAll(async () => {
  office = await assessmentOffice();
});
afterAll(() => office.stop());

interface Member {
  readonly key: string;
  readonly name: string;
}
interface Team {
  readonly owner: Member;
  readonly editors: readonly Member[];
  readonly asking: readonly { readonly member: Member; readonly reason: string }[];
  readonly you: string | null;
  readonly mayTakeOver: boolean;
}
const query = `query Q($id: ID!) { assessment(id: $id) { team {
  owner { key name } editors { key name } asking { member { key name } reason } you mayTakeOver } } }`;
const teamFor = async (who: PersonName | 'public', { id }: Standing): Promise<Team | null> => {
  const { data, errors } = await office.as<{ assessment: { team: Team | null } }>(who, query, { id });
  expect(errors).toEqual([]);
  return data.assessment.team;
};
const share = (who: PersonName, { id }: Standing, input: object) =>
  change(office, who, 'shareAssessment', { id, ...input });
const ask = { step: 'ASK', reason: 'I know the school there.' };
const asking = async (at: Standing): Promise<string> =>
  (await teamFor('amina', at))?.asking[0]?.member.key ?? '';

describe('who writes an assessment', () => {
  it('is whoever began it, until they let in somebody who asked', async () => {
    const draft = await screenedDraft(office);
    const edit = { facts: { homes: 55 } };
    const refused = await change(office, 'boris', 'changeAssessment', { ...on(draft), ...edit });
    expect(refused.error?.extensions.code).toBe('FORBIDDEN');
    expect(refused.error?.message).toContain('written by Made-up amina and whom they let in');
    for (const [operation, input] of [
      ['makeEvidence', {}],
      ['decideScreening', { decision: 'CLOSE', reason: 'Small, and nothing is lost by it.' }],
    ] as const) {
      const other = await change(office, 'boris', operation, { ...on(draft), ...input });
      expect([operation, other.error?.extensions.code]).toEqual([operation, 'FORBIDDEN']);
    }
    const asked = await changed(office, 'boris', 'shareAssessment', { id: draft.id, ...ask });
    expect(await teamFor('boris', asked)).toMatchObject({ you: 'ASKING', editors: [] });
    expect(
      (await change(office, 'boris', 'changeAssessment', { ...on(asked), ...edit })).error,
    ).toBeDefined();
    expect((await share('boris', asked, ask)).error?.message).toContain('asked already');
    const member = await asking(asked);
    expect((await share('boris', asked, { step: 'LET_IN', member })).error?.extensions.code).toBe(
      'FORBIDDEN',
    );
    await share('amina', asked, { step: 'LET_IN', member });
    const team = await teamFor('boris', asked);
    expect(team).toMatchObject({
      owner: { name: 'Made-up amina' },
      editors: [{ name: 'Made-up boris' }],
      asking: [],
      you: 'EDITOR',
    });
    const at = { ...draft, revision: asked.revision + 1 };
    const saved = await changed(office, 'boris', 'changeAssessment', { ...on(at), ...edit });
    // Neither letting in nor asking touched what signatures bind to.
    expect(asked.contentHash).toBe(draft.contentHash);
    expect(saved.contentHash).not.toBe(draft.contentHash);
  });

  it('is told to officers, never by what names people elsewhere, and to nobody else', async () => {
    const draft = await screenedDraft(office);
    await share('boris', draft, ask);
    const key = await asking(draft);
    const other = await screenedDraft(office);
    await share('boris', other, ask);
    expect(await asking(other)).not.toBe(key);
    expect(await teamFor('irene', draft)).toMatchObject({ you: null, mayTakeOver: false });
    const lead = await office.as<{ assessment: { team: null } }>('kofi', query, { id: draft.id });
    expect(lead.data.assessment.team).toBeNull();
  });

  it('is handed over to an editor, and taken over by a cohesion officer with a reason', async () => {
    const draft = await screenedDraft(office);
    await share('boris', draft, ask);
    const boris = await asking(draft);
    expect((await share('amina', draft, { step: 'HAND_OVER', member: boris })).error?.message).toContain(
      'let them in first',
    );
    await share('amina', draft, { step: 'LET_IN', member: boris });
    const amina = (await teamFor('amina', draft))?.owner.key ?? '';
    expect((await share('amina', draft, { step: 'TAKE_OFF', member: amina })).error?.message).toContain(
      'hand it over first',
    );
    await share('amina', draft, { step: 'HAND_OVER', member: boris });
    expect(await teamFor('boris', draft)).toMatchObject({ you: 'OWNER', editors: [{ key: amina }] });
    await share('amina', draft, { step: 'TAKE_OFF', member: amina });
    expect(await teamFor('amina', draft)).toMatchObject({ you: null, editors: [] });
    expect(
      (await share('amina', draft, { step: 'TAKE_OVER', reason: ask.reason })).error?.extensions.code,
    ).toBe('FORBIDDEN');
    expect((await share('farah', draft, { step: 'TAKE_OVER', reason: '.' })).error?.extensions.field).toBe(
      'input.reason',
    );
    await share('farah', draft, { step: 'TAKE_OVER', reason: 'Boris has left the council.' });
    expect(await teamFor('farah', draft)).toMatchObject({ you: 'OWNER', editors: [{ key: boris }] });
  });

  it('is told what waits for them, and why another step is not theirs', async () => {
    const draft = await screenedDraft(office);
    await share('boris', draft, ask);
    const tasks = async (who: PersonName) => {
      const { data, errors } = await office.as<{
        waitingForMe: readonly { kind: string; count: number; assessment: { id: string; title: string } }[];
      } | null>(who, '{ waitingForMe { kind count assessment { id title } } }');
      return data
        ? data.waitingForMe.filter(({ assessment }) => assessment.id === draft.id).map(({ kind }) => kind)
        : errors[0]?.extensions.code;
    };
    expect(await tasks('amina')).toEqual(['LET_IN', 'WRITE']);
    for (const who of ['boris', 'carol', 'kofi'] as const) expect(await tasks(who)).toEqual([]);
    expect(await tasks('henry')).toBe('FORBIDDEN');
    const steps = `query Q($id: ID!) { assessment(id: $id) { nextSteps { to allowed hindrance } } }`;
    const { data } = await office.as<{
      assessment: { nextSteps: readonly { to: string; allowed: boolean; hindrance: string | null }[] };
    }>('boris', steps, { id: draft.id });
    expect(data.assessment.nextSteps).toEqual([
      { to: 'SCREENING_DONE', allowed: false, hindrance: 'NOT_WRITER' },
      { to: 'WITHDRAWN', allowed: false, hindrance: 'ROLE' },
    ]);
  });

  it('moves it on: a planner who does not write in it takes it nowhere', async () => {
    const draft = await screenedDraft(office);
    const decided = await changed(office, 'amina', 'decideScreening', {
      ...on(draft),
      decision: 'CLOSE',
      reason: 'Small, and nothing is lost by it.',
    });
    const move = (to: string, reason?: string) => ({ ...on(decided), to, ...(reason ? { reason } : {}) });
    for (const who of ['boris', 'farah'] as const) {
      const other = await change(office, who, 'moveAssessment', move('SCREENING_DONE'));
      expect(other.error?.extensions.code).toBe('FORBIDDEN');
      expect(other.error?.message).toContain('ask Made-up amina to let you in');
    }
    // Who may withdraw any assessment still may.
    const withdrawn = await changed(
      office,
      'farah',
      'moveAssessment',
      move('WITHDRAWN', 'Given up by the developer.'),
    );
    expect(withdrawn.state).toBe('WITHDRAWN');
    expect((await share('boris', draft, ask)).error?.message).toContain('nothing can be added');
  });
});
