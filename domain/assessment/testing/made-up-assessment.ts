import type { AreaCode } from '../../geography/area.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { ExerciseSite } from '../../records/exercise-site.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import { exerciseContent } from '../exercise/exercise.ts';
import type { AssessmentContent, SchemeFacts, ScreeningAnswer, ScreeningValue } from '../model/assessment.ts';
import type { Conclusion } from '../model/conclusion.ts';
import { contentHash } from '../model/content-hash.ts';
import type { DetailAnswer, Effect, Likelihood, Severity } from '../model/detail-answers.ts';
import type { QuestionId } from '../model/question-set.ts';
import { gridCells } from '../questions/equality-grid.ts';
import { currentSets, questionSet } from '../questions/published-sets.ts';
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
  answer: 'An answer in words.',
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

/** What has to be concluded before anybody signs. */
export const madeUpConclusion: Conclusion = {
  outcome: 'GO_AHEAD',
  recommendation: 'Build it as it is drawn.',
  responsibleOffice: 'Head of Housing',
  contact: 'housing@example.gov.uk',
};

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
  conclusion: madeUpConclusion,
};

export const quietEvidence: Level1Facts = {
  coldSpotsTouched: [],
  tension: 'NOT_KNOWN',
  peopleInCatchment: 3_210,
  catchmentMetres: 800,
  meetingPlacesAtRisk: [],
};

/** Every cell of the grid filled without an effect. */
export const fullGrid: AssessmentContent['grid'] = gridCells.map((cell) => ({
  ...cell,
  effect: 'NONE',
  reason: 'Nothing here bears on it.',
  evidence: [],
}));

/** Level 2 that can go to those who sign: no harm, everything answered. */
export const calmLevel2: AssessmentContent = { ...quietContent, detail: detailed(), grid: fullGrid };

/** Level 2 with one displacement: red, and mitigated to amber by a right to return. */
export const mitigatedLevel2: AssessmentContent = {
  ...calmLevel2,
  detail: detailed({ '3.3': answered(4, -3, { residual: effect(2, -2) }) }),
  actions: [
    {
      id: 'return',
      question: id('3.3'),
      type: 'COMPENSATE',
      what: 'A right to return, and premises meanwhile for two faith groups.',
      ownerRole: 'Head of Housing',
      ownerName: 'A Person',
      dueOn: day('2027-09-01'),
      measure: 'Groups that are back within a year',
    },
  ],
};

/** The same where no action makes the harm milder: it stays red. */
export const redLevel2: AssessmentContent = {
  ...mitigatedLevel2,
  detail: detailed({ '3.3': answered(4, -3, { residual: effect(4, -3) }) }),
};

/** A site of an old register, made up. */
export const madeUpExerciseSite: ExerciseSite = {
  reference: 'HO0001',
  address: 'Made-up yard',
  position: { lon: -2.03, lat: 52.567 },
  hectares: 0.87,
  homes: 20,
  enteredOn: day('2017-12-29'),
  source: { title: 'Made up' },
};

/** An exercise that leaves nothing else in the way of its publication. */
export const madeUpExercise: AssessmentContent = exerciseContent(mitigatedLevel2, madeUpExerciseSite, true);
