import { gridCells } from '../../../../domain/assessment/questions/equality-grid.ts';
import { type Asker, accessToken } from './sign-in-by-script.ts';

interface Standing {
  readonly id: string;
  readonly revision: number;
}

/**
 * What a partner's script would do, as whoever is signed in on a page: asks the public API with their token.
 * @throws Error with the refusal of the API
 */
export async function ask<Data>(
  asker: Asker,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const headers = { authorization: `Bearer ${accessToken(asker)}` };
  const answer = await asker.request.post('/graphql', { headers, data: { query, variables } });
  const { data, errors } = await answer.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Sends one change, named by its mutation, and gives where the assessment then stands. */
export async function change(
  page: Asker,
  mutation: string,
  type: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Standing> {
  const query = `mutation M($input: ${type}!) { done: ${mutation}(input: $input) { assessment { id revision } } }`;
  const { done } = await ask<{ readonly done: { readonly assessment: Standing } }>(page, query, {
    input: { idempotencyKey: crypto.randomUUID(), ...input },
  });
  return done.assessment;
}

export const on = ({ id, revision }: Standing) => ({ id, expectedRevision: revision });

/** Changes what an assessment says. */
export const changed = (
  page: Asker,
  at: Standing,
  input: Readonly<Record<string, unknown>>,
): Promise<Standing> => change(page, 'changeAssessment', 'ChangeAssessmentInput', { ...on(at), ...input });

/** A draft with a title. */
export const begun = (page: Asker, title: string): Promise<Standing> =>
  change(page, 'createAssessment', 'CreateAssessmentInput', { facts: { title, kind: 'GRANT_PROGRAMME' } });

/** A draft with its facts, a conclusion and all ten questions answered; somebody may be displaced, and the choice is not explained. */
export async function screened(page: Asker, title: string): Promise<Standing> {
  const draft = await begun(page, title);
  return change(page, 'changeAssessment', 'ChangeAssessmentInput', {
    ...on(draft),
    facts: { stage: 'OPTIONS', decisionMaker: 'Cabinet' },
    conclusion: {
      outcome: 'GO_AHEAD',
      recommendation: 'Go on as it is planned.',
      responsibleOffice: 'Head of Communities',
      contact: 'communities@example.gov.uk',
    },
    screening: Array.from({ length: 10 }, (_, index) => ({
      question: String(index + 1),
      value: ['4', '6'].includes(String(index + 1)) ? 'MIXED' : 'NEUTRAL',
      sentence: 'Made up for a test.',
    })),
  });
}

/** Decided on, and moved as far as level 2. */
export async function atLevel2(page: Asker, title: string): Promise<Standing> {
  let at = await screened(page, title);
  const reason = 'Question 6 needs a closer look.';
  at = await change(page, 'decideScreening', 'DecideScreeningInput', {
    ...on(at),
    decision: 'DETAIL',
    reason,
  });
  for (const to of ['SCREENING_DONE', 'LEVEL_2']) {
    at = await change(page, 'moveAssessment', 'MoveAssessmentInput', { ...on(at), to });
  }
  return at;
}

interface Asked {
  readonly assessment: {
    readonly detail: { readonly answers: readonly { readonly question: { readonly id: string } }[] };
  };
}

/** Every question of level 2 answered without harm and the grid filled, but for what is named. */
export async function answered(page: Asker, at: Standing, except: readonly string[] = []): Promise<Standing> {
  const query = 'query Q($id: ID!) { assessment(id: $id) { detail { answers { question { id: key } } } } }';
  const { assessment } = await ask<Asked>(page, query, { id: at.id });
  return change(page, 'changeAssessment', 'ChangeAssessmentInput', {
    ...on(at),
    detail: assessment.detail.answers
      .filter(({ question }) => !except.includes(question.id))
      .map(({ question }) => ({
        question: question.id,
        kind: 'ANSWERED',
        answer: 'Made up for a test.',
        before: { likelihood: 2, severity: 1 },
        confidence: 'HIGH',
      })),
    grid: gridCells
      .filter(({ characteristic }) => !except.includes(characteristic))
      .map((cell) => ({ ...cell, effect: 'NONE', reason: 'Made up for a test.' })),
  });
}

export const sentToReview = (page: Asker, at: Standing): Promise<Standing> =>
  change(page, 'moveAssessment', 'MoveAssessmentInput', { ...on(at), to: 'PEER_REVIEW' });

/** Signs what an assessment says now, in an office. */
export async function signed(
  page: Asker,
  { id }: Standing,
  capacity: string,
  statement: string,
): Promise<Standing> {
  const query = 'query Q($id: ID!) { assessment(id: $id) { revision contentHash } }';
  const { assessment } = await ask<{
    readonly assessment: { readonly revision: number; readonly contentHash: string };
  }>(page, query, { id });
  const { revision, contentHash } = assessment;
  const input = { id, expectedRevision: revision, contentHash, capacity, statement };
  return change(page, 'signAssessment', 'SignAssessmentInput', input);
}

/** A colleague asks to write in an assessment, and its owner lets them in. */
export async function letIn(owner: Asker, colleague: Asker, { id }: Standing): Promise<Standing> {
  const share = (page: Asker, input: object) =>
    change(page, 'shareAssessment', 'ShareAssessmentInput', { id, ...input });
  await share(colleague, { step: 'ASK', reason: 'We write this together.' });
  const { assessment } = await ask<{
    readonly assessment: {
      readonly team: { readonly asking: readonly { readonly member: { readonly key: string } }[] };
    };
  }>(owner, 'query Q($id: ID!) { assessment(id: $id) { team { asking { member { key } } } } }', { id });
  return share(owner, { step: 'LET_IN', member: assessment.team.asking.at(-1)?.member.key });
}

/** Answers the first question of the screen, as a colleague in another room would. */
export const answeredFirst = (page: Asker, at: Standing, sentence: string): Promise<Standing> =>
  change(page, 'changeAssessment', 'ChangeAssessmentInput', {
    ...on(at),
    screening: [{ question: '1', value: 'NEGATIVE', sentence, evidence: ['Minutes of the forum'] }],
  });

/** Any change of what an assessment says. */
export const changedBy = (page: Asker, at: Standing, changes: object): Promise<Standing> =>
  change(page, 'changeAssessment', 'ChangeAssessmentInput', { ...on(at), ...changes });

/** Takes a step with a record that people keep, with a reason as some steps ask for. */
export const recordStep = (
  page: Asker,
  step: 'approveRecord' | 'withdrawRecord',
  id: string,
  expectedRevision: number,
): Promise<unknown> =>
  ask(page, `mutation M($input: RecordStepInput!) { ${step}(input: $input) { id } }`, {
    input: { idempotencyKey: crypto.randomUUID(), id, expectedRevision, reason: 'Made up for a test.' },
  });
