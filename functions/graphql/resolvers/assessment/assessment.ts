import { faultOfChain } from '../../../../domain/assessment/changes/next-revision.ts';
import { exerciseWords, isMadeUpOutline } from '../../../../domain/assessment/exercise/exercise.ts';
import type { Question as AssessmentQuestion } from '../../../../domain/assessment/model/question-set.ts';
import { evidenceOfSite, lostByFacts } from '../../../../domain/assessment/places/place-fates.ts';
import { placesInside } from '../../../../domain/assessment/places/places-at-stake.ts';
import { readableRecord } from '../../../../domain/assessment/publication/public-view.ts';
import {
  type ReadAssessment,
  readableRevision,
} from '../../../../domain/assessment/publication/read-assessment.ts';
import {
  visibleDifferences,
  visibleRevisionHash,
} from '../../../../domain/assessment/publication/visible-revision.ts';
import { questionSet } from '../../../../domain/assessment/questions/published-sets.ts';
import { trackedActions } from '../../../../domain/assessment/register/tracked-action.ts';
import { methodOfScreen } from '../../../../domain/assessment/scoring/assessment-method.ts';
import { givenInWords } from '../../../../domain/assessment/site/given-in-words.ts';
import { holdsFor } from '../../../../domain/assessment/workflow/capacities-needed.ts';
import { nextSteps } from '../../../../domain/assessment/workflow/next-steps.ts';
import type { AreaCode } from '../../../../domain/geography/area.ts';
import type {
  AssessmentResolvers,
  QuestionResolvers,
  RevisionResolvers,
  SiteResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { pageOf } from '../../limits/paging.ts';
import { apiTranslator } from '../../messages/api-translator.ts';
import type { RequestContext } from '../../request/context.ts';
import { attachments } from './attachments.ts';
import { detail } from './detail.ts';
import { attachedEvidence } from './evidence-pack.ts';
import { evidenceForScreen } from './newest-evidence.ts';
import { cumulative, options } from './options.ts';
import { phaseFields } from './phases.ts';
import { proposed } from './proposals.ts';
import { publications } from './publications.ts';
import { reopeningReasons } from './reopening.ts';
import { screening } from './screening.ts';
import { talk } from './talk.ts';
import { team } from './team.ts';
import { visibleReport } from './visible-report.ts';

type Context = RequestContext;

/** Areas by code, in the order given; a code that is no longer held is left out. */
export async function areasByCode({ data }: Pick<Context, 'data'>, codes: readonly AreaCode[]) {
  const directory = await (await data()).areas();
  return codes.flatMap((code) => directory.find(code) ?? []);
}

export const Site: SiteResolvers<Context> = { given: ({ given }) => givenInWords(given) };

export const Assessment: AssessmentResolvers<Context> = {
  // An earlier revision that was asked for says other things than the one that is read without asking.
  id: ({ record, revision, head, isPreview }, _, { person }) => {
    if (isPreview) return `${record.id}@${revision.number}~published`;
    return revision.number === readableRevision(person, head) ? record.id : `${record.id}@${revision.number}`;
  },
  key: ({ record }) => record.id,
  revision: ({ revision }) => revision.number,
  savedAt: ({ revision }) => revision.at,
  state: ({ record }) => record.state,
  contentHash: ({ record }) => record.contentHash,
  questionSets: ({ record }) => {
    const { level1, level2 } = record.content.questionSets;
    return [questionSet(level1), questionSet(level2)];
  },
  methodVersion: async ({ record }, _, { records }) =>
    methodOfScreen(await evidenceForScreen(record.content, records)),
  facts: async ({ record }, _, { data }) => {
    const { venuesLost: _lost, venuesGained = [], ...facts } = record.content.facts;
    const snapshot = await data();
    const lost = await Promise.all(lostByFacts(record.content).map((id) => snapshot.venues.byId.load(id)));
    return { ...facts, venuesLost: lost.flatMap((venue) => venue ?? []), venuesGained };
  },
  exercise: ({ record: { content } }) => {
    const { exercise } = content;
    const words = exerciseWords(content);
    return exercise && words ? { ...exercise, madeUpOutline: isMadeUpOutline(content), words } : null;
  },
  site: ({ record }) => record.content.site ?? null,
  placesInside: async ({ record: { content } }, _, { records }) => {
    if (!evidenceOfSite(content)) return null;
    const evidence = await evidenceForScreen(content, records);
    return evidence
      ? placesInside(content, evidence).map(({ id, name, fate }) => ({
          venueId: id,
          name,
          fate: fate ?? null,
        }))
      : null;
  },
  wards: ({ record }, _, context) => areasByCode(context, record.content.wards),
  localities: ({ record }, _, context) => areasByCode(context, record.content.localities),
  evidence: attachedEvidence,
  screening,
  detail,
  options,
  cumulative,
  actions: ({ record: { id, content, progress, openReports } }) =>
    trackedActions({
      id,
      title: content.facts.title,
      actions: content.actions,
      progress,
      ...(openReports ? { openReports } : {}),
    }),
  predictions: ({ record: { id, content, outcomes, openReports } }, _, { today, person }) =>
    content.predictions.map((prediction) => {
      const outcome = outcomes[prediction.id];
      const report = openReports?.outcomes[prediction.id];
      return {
        ...prediction,
        id: uniqueId(prediction.id, [id, prediction, outcome, report]),
        key: prediction.id,
        atLeast: prediction.atLeast ?? null,
        atMost: prediction.atMost ?? null,
        outcome: outcome ? { ...outcome, reviewed: outcome.reviewed !== undefined } : null,
        report: report ? visibleReport(report, person) : null,
        overdue: !outcome && prediction.dueOn < today,
      };
    }),
  proposals: proposed,
  ...phaseFields,
  attachments,
  conclusion: ({ record }) => record.content.conclusion ?? null,
  conflictPrevention: ({ record }) => record.content.conflictPrevention ?? null,
  signatures: ({ record }) =>
    record.signatures.map((signature) => ({
      ...signature,
      by: signature.by.name,
      office: signature.office ?? null,
      justification: signature.justification ?? null,
      clockBehind: signature.clockBehind ?? null,
      holds: holdsFor(signature, record),
    })),
  nextSteps: async ({ record, revision, head, asOfficer }, _, { records, person, now }) => {
    if (revision.number !== head.number) return [];
    const whole = asOfficer ? head.record : record;
    const evidence = await evidenceForScreen(whole.content, records);
    const moment = { at: now, ...(evidence ? { evidence } : {}) };
    return nextSteps(whole, person, moment).map(({ to, sign, allowed, hindrance, unmet }) => ({
      to: to ?? null,
      sign: sign ?? null,
      ready: unmet.length === 0,
      allowed,
      hindrance: hindrance ?? null,
      unmet,
    }));
  },
  reopeningReasons,
  publications,
  team,
  ...talk,
  revisions: async ({ head }, page, { records }) => {
    const chain = await records.revisions.chain(head.record.id);
    return pageOf(
      {
        kind: `revisions of ${head.record.id}`,
        items: chain.toReversed(),
        keyOf: ({ number }) => [-number, head.record.id],
      },
      page,
    );
  },
  historyFault: async ({ head }, _, { records }) => {
    const { id } = head.record;
    return faultOfChain(await records.revisions.chain(id), head) ?? null;
  },
  supersededBy: ({ record }) => record.supersededBy ?? null,
  reportPath: ({ record }: ReadAssessment) =>
    record.publications.length > 0 ? `/assessments/${record.id}` : null,
};

const inEnglish = (question: AssessmentQuestion) => {
  const { t } = apiTranslator('en');
  const { text, help } = question;
  return { ...question, text: t(text), ...(help ? { help: t(help) } : {}) };
};

export const Question: QuestionResolvers<Context> = {
  // Of what it says rather than of its codes: the same words have the same id in every cache, and other words another.
  id: (question) => uniqueId(question.id, inEnglish(question)),
  key: ({ id }) => id,
};

export const Revision: RevisionResolvers<Context> = {
  author: ({ author }) => author.name,
  clockBehind: ({ clockBehind }) => clockBehind ?? null,
  reason: ({ reason }) => reason ?? null,
  differences: (revision, _, { person }) => visibleDifferences(person, revision),
  state: ({ record }) => record.state,
  contentHash: ({ record }, _, { person }) => readableRecord(record, person).contentHash,
  hash: (revision, _, { person }) => visibleRevisionHash(person, revision),
};
