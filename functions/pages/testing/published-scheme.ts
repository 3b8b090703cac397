import { gridCells } from '../../../domain/assessment/questions/equality-grid.ts';
import {
  changed,
  darlastonFacts,
  darlastonSite,
  madeUpConclusion,
  on,
  type Standing,
  tenAnswers,
} from '../../graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import type { MadeUpPeople } from '../../graphql/resolvers/assessment/testing/people-fixtures.ts';

const worse = new Set(['AGE GOOD_RELATIONS', 'RELIGION_OR_BELIEF EQUALITY_OF_OPPORTUNITY']);
const effectOf = (cell: { readonly characteristic: string; readonly limb: string }) =>
  worse.has(`${cell.characteristic} ${cell.limb}`)
    ? {
        effect: 'NEGATIVE',
        reason: 'The hall is closed for fourteen months; groups that use it would have to go elsewhere.',
        action: 'return',
      }
    : { effect: 'NONE', reason: 'Nothing in the evidence points to one.' };

/** Words that must not reach the public, put wherever the API takes a name or something sensitive. */
export const canary = 'Zzkanari';

/** Facts of a made-up scheme, with a purpose and more than level 1 needs. */
const facts = {
  ...darlastonFacts,
  summary: 'Forty homes and a new hall on the site of a hall and a car park. Made up for tests.',
  whoGains: 'People who wait for a home in the borough.',
  whoMayLose: 'Groups that use the hall today.',
  budgetPounds: 6_400_000,
  durationMonths: 26,
  venuesGained: ['A new hall'],
};

const opens = [{ name: 'A new hall', kind: 'community-centre', position: { lon: -2.0325, lat: 52.5699 } }];
const effects: Readonly<Record<string, object>> = {
  '3.3': { before: { likelihood: 4, severity: -3 }, after: { likelihood: 2, severity: -2 } },
  '6.2': { before: { likelihood: 4, severity: 2 } },
  '6.1': { before: { likelihood: 3, severity: -2 }, after: { likelihood: 2, severity: -1 } },
};

/** Everything of level 2, with the canary in the block and in the names that are kept for officers. */
const detailOf = (questions: readonly string[]) => ({
  detail: questions.map((question) => ({
    question,
    kind: 'ANSWERED',
    answer: `Looked into with the evidence. ${canary}`,
    whoIsAffected: canary,
    evidence: [canary],
    before: { likelihood: 2, severity: 0 },
    ...effects[question],
    confidence: 'HIGH',
  })),
  grid: gridCells.map((cell) => ({ ...cell, ...effectOf(cell) })),
  pairs: [
    {
      id: 'ages',
      one: 'Younger people',
      other: 'Older people',
      effect: 'WORSE',
      reason: 'They share the hall today.',
    },
    {
      id: 'new',
      one: 'New residents',
      other: 'Settled residents',
      effect: 'BETTER',
      reason: 'The new hall is for both.',
    },
  ],
  engagement: [
    {
      id: 'users',
      who: 'Users of the hall',
      on: '2026-10-01',
      how: 'Two meetings',
      whatChanged: 'The phasing.',
    },
  ],
  options: [
    { id: 'plain', name: 'Homes alone', site: darlastonSite, homes: 40 },
    { id: 'hall', name: 'Homes and a hall', copyOf: 'plain', opens },
  ],
  actions: [
    {
      id: 'return',
      question: '3.3',
      type: 'COMPENSATE',
      what: 'Right to return, and premises meanwhile',
      ownerRole: 'Head of Housing',
      ownerName: canary,
      dueOn: '2026-11-01',
      measure: 'Groups that came back',
      baseline: 0,
      target: 2,
      unit: 'groups',
    },
    {
      id: 'watch',
      question: '6.1',
      type: 'REDUCE',
      what: 'Open the new hall before the old one closes',
      ownerRole: 'Head of Regeneration',
      ownerName: canary,
      dueOn: '2027-09-01',
      measure: 'Weeks without a hall',
      target: 4,
      unit: 'weeks',
    },
  ],
  predictions: [
    {
      id: 'users',
      measure: 'Regular users of the hall',
      unit: 'people',
      baseline: 120,
      expected: 150,
      atLeast: 135,
      atMost: 165,
      dueOn: '2028-11-22',
    },
  ],
  conclusion: {
    outcome: 'CHANGE',
    recommendation: 'Build the new hall before the old one closes, and keep a right to return.',
    responsibleOffice: 'Head of Housing',
    contact: 'housing@example.gov.uk',
    answersUntil: '2027-03-01',
    reviewOn: '2028-03-18',
  },
  conflictPrevention: {
    triggers: canary,
    sensitiveDates: canary,
    connectors: canary,
    dividers: canary,
    whoCouldCalm: canary,
    earlySigns: canary,
    contingencyOwner: canary,
  },
});

interface Asked {
  readonly assessment: {
    readonly detail: { readonly answers: readonly { readonly question: { readonly id: string } }[] };
  };
}

/** A draft of Amina's with evidence and ten answers, of which one leads to level 2. */
async function draft(office: MadeUpPeople, more: object): Promise<Standing> {
  const begun = await changed(office, 'amina', 'createAssessment', {
    facts: { ...facts, ...more },
    site: darlastonSite,
  });
  const evidence = await changed(office, 'amina', 'makeEvidence', on(begun));
  return changed(office, 'amina', 'changeAssessment', {
    ...on(evidence),
    screening: tenAnswers({ '8': 'NEGATIVE', '1': 'POSITIVE' }),
  });
}

const decision = { reason: 'Judged with the evidence pack and the answers.' };

/** A made-up scheme through level 2, signed by two and published. */
export async function publishedScheme(office: MadeUpPeople, more: object = {}): Promise<Standing> {
  const screened = await draft(office, more);
  const asked = await changed(office, 'amina', 'requestDetail', {
    id: screened.id,
    onBehalfOf: canary,
    reason: `${canary} asks for it.`,
  });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(asked),
    ...decision,
    decision: 'DETAIL',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const begun = await changed(office, 'amina', 'moveAssessment', { ...on(done), to: 'LEVEL_2' });
  const { data } = await office.as<Asked>(
    'amina',
    'query Q($id: ID!) { assessment(id: $id) { detail { answers { question { id: key } } } } }',
    { id: begun.id },
  );
  const questions = data.assessment.detail.answers.map(({ question }) => question.id);
  const full = await changed(office, 'amina', 'changeAssessment', { ...on(begun), ...detailOf(questions) });
  return signAndPublish(office, full);
}

/** From a written level 2 to its publication. */
export async function signAndPublish(office: MadeUpPeople, full: Standing): Promise<Standing> {
  const review = await changed(office, 'amina', 'moveAssessment', {
    ...on(full),
    to: 'PEER_REVIEW',
    reason: `${canary} is why.`,
  });
  const sign = (at: Standing, capacity: string) => ({
    ...on(at),
    contentHash: at.contentHash,
    capacity,
    statement: canary,
  });
  const first = await changed(office, 'farah', 'signAssessment', sign(review, 'EQUALITY_LEAD'));
  const second = await changed(office, 'dilip', 'signAssessment', sign(first, 'DIRECTOR'));
  const signed = await changed(office, 'carol', 'moveAssessment', { ...on(second), to: 'SIGNED_OFF' });
  return changed(office, 'carol', 'publishAssessment', on(signed));
}

/** A made-up scheme that was closed after the screen and published, decided before it was published. */
export async function screenedScheme(office: MadeUpPeople, more: object = {}): Promise<Standing> {
  const begun = await changed(office, 'amina', 'createAssessment', {
    facts: {
      ...facts,
      title: 'Made-up: a summer festival',
      kind: 'EVENT',
      decisionDate: '2026-11-20',
      ...more,
    },
    site: darlastonSite,
  });
  const evidence = await changed(office, 'amina', 'makeEvidence', on(begun));
  const answered = await changed(office, 'amina', 'changeAssessment', {
    ...on(evidence),
    screening: tenAnswers(),
    conclusion: madeUpConclusion,
  });
  const decided = await changed(office, 'amina', 'decideScreening', {
    ...on(answered),
    ...decision,
    decision: 'CLOSE',
  });
  const done = await changed(office, 'amina', 'moveAssessment', { ...on(decided), to: 'SCREENING_DONE' });
  const signed = await changed(office, 'carol', 'signAssessment', {
    ...on(done),
    contentHash: done.contentHash,
    capacity: 'SERVICE_HEAD',
  });
  const closed = await changed(office, 'carol', 'moveAssessment', { ...on(signed), to: 'CLOSED_AT_LEVEL_1' });
  return changed(office, 'carol', 'publishAssessment', on(closed));
}
