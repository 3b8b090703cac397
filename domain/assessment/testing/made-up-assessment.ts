import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import { currentSets, questionSet } from '../questions/published-sets.ts';
import type { QuestionId } from '../questions/question-set.ts';
import type {
  AssessmentContent,
  SchemeFacts,
  ScreeningAnswer,
  ScreeningValue,
} from '../record/assessment.ts';
import { contentHash } from '../record/content-hash.ts';
import type { DetailAnswer, Effect, Likelihood, Severity } from '../record/detail-answers.ts';
import type { Site } from '../site/site.ts';

/** Made-up schemes for tests: none of them is planned. */

export const id = (text: string): QuestionId => text as QuestionId;
export const day = (text: string): CalendarDate => text as CalendarDate;

export const madeUpSite: Site = {
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-2.032, 52.566],
        [-2.029, 52.566],
        [-2.029, 52.568],
        [-2.032, 52.568],
        [-2.032, 52.566],
      ],
    ],
  },
  areaSquareMetres: 45_200,
  shareOutsideBorough: 0,
  given: { how: 'DRAWN' },
};

export const plainFacts: SchemeFacts = {
  title: 'Forty homes on a made-up yard',
  kind: 'HOUSING',
  summary: 'A made-up scheme.',
  decisionMaker: 'Planning Committee',
  decisionDate: day('2027-06-01'),
  stage: 'OPTIONS',
  homes: 40,
  publicLandHectares: 0,
  venuesLost: [],
};

const allIds = (set: string) => questionSet(set).questions.map((question) => question.id);

/** All ten answered alike, but for those given. */
export const screened = (
  value: ScreeningValue,
  others: Readonly<Record<string, ScreeningValue>> = {},
): Record<QuestionId, ScreeningAnswer> =>
  Object.fromEntries(
    allIds(currentSets.level1).map((question) => [
      question,
      { value: others[question] ?? value, sentence: `Because of ${question}.`, evidence: [] },
    ]),
  );

export const effect = (likelihood: Likelihood, severity: Severity): Effect => ({ likelihood, severity });

export const answered = (
  likelihood: Likelihood,
  severity: Severity,
  more: Partial<DetailAnswer> = {},
): DetailAnswer => ({
  kind: 'ANSWERED',
  answer: 'An answer.',
  effect: effect(likelihood, severity),
  evidence: [],
  confidence: 'HIGH',
  unlawfulConductConcern: false,
  ...more,
});

/** All thirty of level 2 answered without harm, but for those given. */
export const detailed = (
  others: Readonly<Record<string, DetailAnswer>> = {},
): Record<QuestionId, DetailAnswer> =>
  Object.fromEntries(
    allIds(currentSets.level2).map((question) => [question, others[question] ?? answered(2, 0)]),
  );

/** A scheme that meets no trigger, with everything but the decision. */
export const quietContent: AssessmentContent = {
  questionSets: currentSets,
  facts: plainFacts,
  site: madeUpSite,
  wards: ['E05001306' as AreaCode],
  localities: ['west' as AreaCode],
  evidence: [
    {
      hash: 'e'.repeat(64),
      madeAt: '2026-11-22T09:00:00Z',
      dataVersion: 'made-up',
      asOf: day('2026-11-22'),
      siteHash: contentHash(madeUpSite.geometry),
    },
  ],
  screening: screened('NEUTRAL'),
  detail: {},
  grid: [],
  pairs: [],
  engagement: [],
  options: [],
  actions: [],
  predictions: [],
};

export const quietEvidence: Level1Facts = {
  coldSpotsTouched: [],
  tension: 'NOT_KNOWN',
  peopleInCatchment: 3_210,
  catchmentMetres: 800,
  meetingPlacesAtRisk: [],
};
