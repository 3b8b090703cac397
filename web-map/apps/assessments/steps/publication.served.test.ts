import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfWith } from '../../../../domain/assessment/attachments/testing/made-up-documents.ts';
import {
  audienceOf,
  publicationRule,
  type WrittenField,
} from '../../../../domain/assessment/publication/publication-rule.ts';
import { equalityGrid, gridCells } from '../../../../domain/assessment/questions/equality-grid.ts';
import {
  attached,
  changed,
  darlastonFacts,
  darlastonSite,
  on,
  publishedAssessment,
  type Standing,
} from '../../../../functions/graphql/resolvers/assessment/testing/assessment-fixtures.ts';
import {
  type AssessmentPages,
  assessmentPages,
} from '../../../../functions/pages/testing/assessment-pages.ts';
import { openAssessment } from '../../../../schema/generated/assess-operations.ts';
import { factsFields, factsPages } from '../form/facts-pages.ts';
import type { Field } from '../form/fields.ts';
import { placesFields } from '../form/places-form.ts';
import { hintOf } from '../form/publication-words.ts';
import { madeUpWork } from '../testing/made-up-work.ts';
import { actionFields } from './action-form.ts';
import { progressFields } from './actions-step.tsx';
import { askFields } from './ask-step.tsx';
import { commentFields } from './comments-step.tsx';
import { conclusionFields } from './conclusion-step.tsx';
import { decisionFields } from './decision-step.tsx';
import { afterFields, detailFields } from './detail-form.ts';
import { engagementFields } from './engagement-step.tsx';
import { gridFields } from './grid-form.ts';
import { markFields } from './mark-prediction.tsx';
import { moveFields } from './move-page.tsx';
import { pairFields } from './pairs-step.tsx';
import { phaseFields } from './phase-form.ts';
import { predictionFields } from './prediction-form.tsx';
import { requestAnswerFields } from './requests.tsx';
import { scopeFields } from './scope-page.tsx';
import { screenFields } from './screen-form.ts';
import { sensitiveFields } from './sensitive-step.tsx';
import { signFields } from './sign-page.tsx';
import { sharingFields } from './team-step.tsx';

/** Every form of the officers' app, with its fields. */
const row = equalityGrid.find(({ limbs }) => limbs.length > 1);
if (!row) throw new Error('There is a row with several limbs.');
const evidence = { titles: ['Projects'], beside: [{ title: 'Projects', facts: ['One'] }] };
const choice = { value: 'v', label: 'V' };
const asked = { ...madeUpWork, placesInside: [{ venueId: 'v', name: 'V', fate: null }] };
const forms: Readonly<Record<string, readonly Field[]>> = {
  facts: factsPages.flatMap((page) => factsFields(page)),
  places: placesFields(asked, [choice]),
  screen: screenFields(evidence),
  decision: decisionFields('DETAIL'),
  ask: askFields,
  detail: detailFields(evidence),
  after: afterFields,
  scope: scopeFields([{ point: 'NEWCOMERS', keptBy: [] }]),
  grid: gridFields(row, []),
  pairs: pairFields,
  engagement: engagementFields,
  actions: actionFields(madeUpWork),
  progress: progressFields,
  predictions: predictionFields('2028-01-01', '2029-01-01'),
  phases: phaseFields,
  mark: markFields,
  conclusion: conclusionFields,
  sensitive: sensitiveFields,
  sign: signFields('PORTFOLIO_HOLDER', true),
  signRed: signFields('DIRECTOR', true),
  comment: commentFields(false),
  answer: requestAnswerFields,
  move: moveFields('SUPERSEDED', true),
  asksToWrite: sharingFields('ASK'),
};
const fields = Object.entries(forms).flatMap(([form, all]) => all.map((field) => ({ form, field })));

/** Fields that only say how the others are filled in. */
const notKept = ['read', 'together'];

/** The words that are written in a field: they name it, and stand nowhere else. */
const words = (path: WrittenField): string => `Canary of ${path}, in words.`;
const written = new Set<WrittenField>();
const canary = (path: WrittenField): string => {
  written.add(path);
  return words(path);
};

let site: AssessmentPages;
let successor: Standing;
let everything = '';
let report = '';

/** From the title to a successor, with words of its own in every field that takes words. */
async function publishedWithWords(): Promise<Standing> {
  const { office } = site;
  const amina = (operation: string, at: Standing, input: object) =>
    changed(office, 'amina', operation, { ...on(at), ...input });
  const begun = await changed(office, 'amina', 'createAssessment', {
    facts: {
      ...darlastonFacts,
      title: canary('facts.title'),
      summary: canary('facts.summary'),
      decisionMaker: canary('facts.decisionMaker'),
      relatedAssessments: canary('facts.relatedAssessments'),
      whoGains: canary('facts.whoGains'),
      whoMayLose: canary('facts.whoMayLose'),
      venuesGained: [canary('facts.venuesGained')],
    },
    site: darlastonSite,
  });
  const evidence = await amina('makeEvidence', begun, {});
  const screened = await amina('changeAssessment', evidence, {
    screening: Array.from({ length: 10 }, (_, index) => ({
      question: String(index + 1),
      value: index === 0 ? 'NEGATIVE' : 'NEUTRAL',
      sentence: canary('screening.sentence'),
      evidence: [canary('screening.evidence')],
    })),
  });
  const requested = await changed(office, 'boris', 'requestDetail', {
    id: screened.id,
    onBehalfOf: canary('request.onBehalfOf'),
    reason: canary('request.reason'),
  });
  const wantsIn = await changed(office, 'boris', 'shareAssessment', {
    id: screened.id,
    step: 'ASK',
    reason: canary('sharing.reason'),
  });
  expect(wantsIn.revision).toBe(requested.revision + 1);
  const commented = await changed(office, 'carol', 'commentOnAssessment', {
    id: screened.id,
    about: 'facts',
    text: canary('comment.text'),
  });
  await changed(office, 'carol', 'settleComment', { id: screened.id, comment: 'c1' });
  const told = await changed(office, 'amina', 'answerDetailRequest', {
    id: screened.id,
    request: 'r1',
    outcome: 'TAKEN_UP',
    reason: canary('requestAnswer.reason'),
  });
  expect(told.revision).toBe(commented.revision + 2);
  const decided = await amina('decideScreening', told, {
    decision: 'DETAIL',
    reason: canary('decision.reason'),
  });
  const done = await amina('moveAssessment', decided, { to: 'SCREENING_DONE' });
  const level2 = await amina('moveAssessment', done, { to: 'LEVEL_2' });
  const { data } = await office.as<{
    assessment: { detail: { answers: readonly { question: { id: string } }[] } };
  }>('amina', 'query Q($id: ID!) { assessment(id: $id) { detail { answers { question { id: key } } } } }', {
    id: level2.id,
  });
  const full = await amina('changeAssessment', level2, {
    setAside: [{ point: 'NEWCOMERS', reason: canary('setAside.reason') }],
    detail: data.assessment.detail.answers.map(({ question }) => ({
      question: question.id,
      kind: 'ANSWERED',
      answer: canary('detail.answer'),
      whoIsAffected: canary('detail.whoIsAffected'),
      evidence: [canary('detail.evidence')],
      before: question.id === '3.3' ? { likelihood: 4, severity: -3 } : { likelihood: 2, severity: 0 },
      ...(question.id === '3.3' ? { after: { likelihood: 4, severity: -3 } } : {}),
      confidence: 'HIGH',
    })),
    grid: gridCells.map((cell) => ({ ...cell, effect: 'NONE', reason: canary('grid.reason') })),
    pairs: [
      {
        id: 'p',
        one: canary('pairs.one'),
        other: canary('pairs.other'),
        effect: 'SAME',
        reason: canary('pairs.reason'),
      },
    ],
    engagement: [
      {
        id: 'e',
        who: canary('engagement.who'),
        on: '2026-10-01',
        how: canary('engagement.how'),
        whatChanged: canary('engagement.whatChanged'),
      },
    ],
    options: [{ id: 'o', name: canary('options.name'), site: darlastonSite, homes: 40 }],
    actions: [
      {
        id: 'a',
        question: '3.3',
        type: 'REDUCE',
        what: canary('actions.what'),
        ownerRole: canary('actions.ownerRole'),
        ownerName: canary('actions.ownerName'),
        dueOn: '2027-09-01',
        funding: canary('actions.funding'),
        measure: canary('actions.measure'),
        baseline: 1,
        target: 2,
        unit: canary('actions.unit'),
      },
    ],
    phases: [
      {
        id: 'ph',
        name: canary('phases.name'),
        lettings: canary('phases.lettings'),
        section106: canary('phases.section106'),
      },
    ],
    predictions: [
      {
        id: 'x',
        measure: canary('predictions.measure'),
        unit: canary('predictions.unit'),
        expected: 2,
        dueOn: '2026-11-22',
      },
    ],
    conflictPrevention: Object.fromEntries(
      sensitiveFields.map(({ name, written: path }) => [name, path && canary(path)]),
    ),
    conclusion: {
      outcome: 'CHANGE',
      recommendation: canary('conclusion.recommendation'),
      responsibleOffice: canary('conclusion.responsibleOffice'),
      contact: 'housing-canary@example.gov.uk',
      answersUntil: '2027-03-01',
      reviewOn: '2028-03-18',
    },
  });
  const documented = await attached(office, 'amina', full, { bytes: pdfWith('/Title (Made up)') });
  const review = await amina('moveAssessment', documented, { to: 'PEER_REVIEW' });
  const sign = (who: 'farah' | 'dilip' | 'elena', at: Standing, capacity: string, more: object = {}) =>
    changed(office, who, 'signAssessment', {
      ...on(at),
      contentHash: at.contentHash,
      capacity,
      statement: canary('signature.statement'),
      ...more,
    });
  const first = await sign('farah', review, 'EQUALITY_LEAD');
  const second = await sign('dilip', first, 'DIRECTOR', {
    justification: canary('signature.justification'),
  });
  const third = await sign('elena', second, 'PORTFOLIO_HOLDER', {
    office: canary('signature.office'),
    onBehalfOf: canary('signature.onBehalfOf'),
  });
  const signed = await changed(office, 'carol', 'moveAssessment', { ...on(third), to: 'SIGNED_OFF' });
  const published = await changed(office, 'carol', 'publishAssessment', on(signed));
  const { data: out } = await office.as<{ assessment: { attachments: readonly { key: string }[] } }>(
    'public',
    'query Q($id: ID!) { assessment(id: $id) { attachments { key } } }',
    { id: published.id },
  );
  const takenBack = await changed(office, 'carol', 'takeBackDocument', {
    ...on(published),
    attachment: out.assessment.attachments[0]?.key,
    reason: canary('takenBack.reason'),
  });
  const reported = await changed(office, 'amina', 'reportProgress', {
    ...on(takenBack),
    action: 'a',
    status: 'DONE',
    note: canary('progress.note'),
  });
  const marked = await changed(office, 'amina', 'markPrediction', {
    ...on(reported),
    prediction: 'x',
    note: canary('outcome.note'),
  });
  const approved = (standing: Standing, report: object) =>
    changed(office, 'carol', 'reviewReport', { ...on(standing), outcome: 'APPROVED', ...report });
  const all = await approved(await approved(marked, { action: 'a' }), { prediction: 'x' });
  return changed(office, 'carol', 'moveAssessment', {
    ...on(all),
    to: 'SUPERSEDED',
    reason: canary('move.stateReason'),
    supersededBy: successor.id,
  });
}

const aboutActions = `query A { assessmentActions { edges { node { what ownerRole ownerName statusNote } } }
  assessments { edges { node { title } } } }`;
const aboutEvidence = `query E($id: ID!) { assessment(id: $id) { evidence { canonical }
  options { options { name } } signatures { by office onBehalfOf justification statement }
  screening { detailRequests { by onBehalfOf reason answer { reason } } } supersededBy } }`;

beforeAll(async () => {
  site = await assessmentPages();
  successor = await publishedAssessment(site.office);
  const { id } = await publishedWithWords();
  const answers = await Promise.all(
    [openAssessment.text, aboutEvidence, aboutActions].map((query) =>
      site.office.as('public', query, { id }),
    ),
  );
  const pages = await Promise.all(
    [
      `/assessments/${id}`,
      `/assessments/${id}.csv`,
      `/assessments/${id}.geojson`,
      '/assessments',
      '/assessments.csv',
      '/area/E05001303',
    ].map(async (path) => site.get(path)),
  );
  for (const { status } of pages) expect(status).toBe(200);
  expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
  report = pages[0]?.text ?? '';
  everything = JSON.stringify([answers.map(({ data }) => data), pages.map(({ body, text }) => [body, text])]);
});
afterAll(() => site.stop());

/** What stands in place of words where a field takes an id. */
const marks: Readonly<Partial<Record<WrittenField, () => string>>> = {
  'move.supersededBy': () => successor.id,
  'conclusion.contact': () => 'housing-canary@example.gov.uk',
};

describe('what a form says of publication', () => {
  it('rests on a rule for every field that is kept', () => {
    const without = fields.filter(({ field }) => !field.written && !notKept.includes(field.name));
    expect(without.map(({ form, field }) => `${form}: ${field.name}`)).toEqual([]);
  });

  it.each(
    fields.flatMap(({ form, field }) =>
      field.written ? [[`${form}: ${field.name}`, field, field.written] as const] : [],
    ),
  )('is what an anonymous reader gets: %s', (_, field, path) => {
    const isWords = field.kind === 'line' || field.kind === 'text' || field.kind === 'lines';
    const hint = hintOf(field) ?? '';
    const isPublished = audienceOf(path) === 'EVERYONE';
    if (isWords) {
      const mark = marks[path]?.() ?? words(path);
      expect(marks[path] !== undefined || written.has(path), 'it was written').toBe(true);
      expect(everything.includes(mark), 'an anonymous reader gets it').toBe(isPublished);
      expect(report.includes(mark) || path === 'move.supersededBy', 'the report has it').toBe(isPublished);
      expect(/It is published\./.test(hint), hint).toBe(isPublished);
    }
    expect(/not published|never published/.test(hint), hint).toBe(!isPublished);
    // Nothing else of the words of a form speaks of it.
    expect(field.hint ?? '').not.toMatch(/\b(is|not|never) published/i);
  });

  it('is said of every field of the rule that holds words, in a form or beside it', () => {
    const hidden = Object.entries(publicationRule).flatMap(([topic, rule]) =>
      Object.entries(rule).flatMap(([field, audience]) =>
        audience === 'EVERYONE' ? [] : [`${topic}.${field}`],
      ),
    );
    for (const path of hidden.filter(
      (each) => !/\.(by|reports|answer|outcome)$|^requestAnswer\.at$|^attachments\.place$/.test(each),
    )) {
      expect(written.has(path as WrittenField), path).toBe(true);
      expect(everything, path).not.toContain(words(path as WrittenField));
    }
  });
});
