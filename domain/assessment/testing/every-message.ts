import type { ToldText } from '../../messages/message.ts';
import { newContent } from '../changes/new-content.ts';
import { faultOfChain, faultOfLink, nextRevision } from '../changes/next-revision.ts';
import type { Level1Facts } from '../evidence/level1-facts.ts';
import { exerciseWords } from '../exercise/exercise.ts';
import type { AssessmentContent, AssessmentRecord, DetailRequest } from '../model/assessment.ts';
import type { AssessmentState } from '../model/assessment-state.ts';
import { contentHash } from '../model/content-hash.ts';
import { clockFaultOf } from '../model/step-instant.ts';
import { dutyLimbs, equalityGrid } from '../questions/equality-grid.ts';
import { publishedSets } from '../questions/published-sets.ts';
import { readDetail } from '../scoring/read-detail.ts';
import { screen } from '../scoring/screen.ts';
import { type ReopeningInput, reopeningTriggers } from '../workflow/reopening-triggers.ts';
import { unmetRequirements } from '../workflow/unmet-requirements.ts';
import {
  answered,
  calmLevel2,
  detailed,
  effect,
  id,
  madeUpExercise,
  madeUpSite,
  mitigatedLevel2,
  plainFacts,
  quietContent,
  quietEvidence,
  redLevel2,
  screened,
} from './made-up-assessment.ts';
import { begin, decided, inReview, moment, signedOff } from './made-up-life.ts';
import { planner } from './made-up-people.ts';

/** Made-up assessments in which every rule has something to say. */

const [hall, library] = [
  { id: 'hall', name: 'Made-up Hall' },
  { id: 'library', name: 'Made-up Library' },
];
const loud: Level1Facts = {
  ...quietEvidence,
  coldSpotsTouched: [{ code: 'E05001306', name: 'Darlaston South', label: 'Cold spot (priority)' }],
  tension: 'RAISED',
  peopleInCatchment: 5_010,
  catchmentMetres: 400,
  meetingPlacesAtRisk: [hall, library],
  takesPlaceAs: 3,
};
const request = (onBehalfOf?: string): DetailRequest => ({
  by: planner,
  ...(onBehalfOf ? { onBehalfOf } : {}),
  at: '2026-11-23T10:00:00Z',
  reason: 'The hall matters.',
});
const loudContent: AssessmentContent = {
  ...quietContent,
  facts: { ...plainFacts, homes: 1_251, publicLandHectares: 1.25, venuesLost: ['club'] },
  screening: screened('NEUTRAL', { '1': 'NEGATIVE', '6': 'MIXED', '8': 'NOT_KNOWN', '10': 'NEGATIVE' }),
};
const { site: _, ...placeless } = quietContent;

const screens = (): readonly ToldText[] =>
  [
    screen(loudContent, [request('A residents’ group'), request()], loud),
    screen(loudContent, [request()], { ...loud, meetingPlacesAtRisk: [hall], takesPlaceAs: 12 }),
    screen({ ...quietContent, screening: screened('NEUTRAL', { '2': 'NEGATIVE' }) }, [], quietEvidence),
    screen(
      {
        ...quietContent,
        placeFates: { siteHash: contentHash(madeUpSite.geometry), fates: { hall: 'NOT_KNOWN' } },
      },
      [],
      loud,
    ),
    screen(
      {
        ...quietContent,
        placeFates: {
          siteHash: contentHash(madeUpSite.geometry),
          fates: { hall: 'MOVED', library: 'MOVED' },
        },
      },
      [],
      loud,
    ),
    screen(placeless, []),
    screen(newContent('A'), []),
    screen(
      { ...newContent('A'), site: madeUpSite, facts: { title: 'A', kind: 'HOUSING', stage: 'PREFERRED' } },
      [],
    ),
    screen({ ...newContent('A'), facts: { title: 'A', kind: 'EVENT' } }, []),
    screen(
      {
        ...quietContent,
        screening: {
          ...quietContent.screening,
          [id('4')]: { value: 'NEUTRAL', sentence: '', evidence: [] },
        },
      },
      [],
      quietEvidence,
    ),
    screen(
      { ...quietContent, site: { ...madeUpSite, geometry: { type: 'Polygon', coordinates: [] } } },
      [],
      quietEvidence,
    ),
  ].flatMap(({ triggers, missing, notes }) => [
    ...triggers.flatMap(({ sentence, basis }) => (basis ? [sentence, basis] : [sentence])),
    ...missing.map(({ reason }) => reason),
    ...notes,
  ]);

const colours = (): readonly ToldText[] => {
  const detail = detailed({
    '3.3': answered(4, -3, { residual: effect(1, -1) }),
    '4.1': { ...answered(1, 0), kind: 'NOT_KNOWN', unlawfulConductConcern: true },
    '6.1': answered(3, 0, { confidence: 'LOW' }),
    '6.2': answered(2, -2),
    '6.3': { ...answered(1, 0), kind: 'NOT_RELEVANT', answer: '' },
  });
  const grid: AssessmentContent['grid'] = equalityGrid.map(({ characteristic }) => ({
    characteristic,
    limb: 'UNLAWFUL_CONDUCT',
    effect: 'NEGATIVE',
    reason: 'Rules.',
    evidence: [],
  }));
  const setAside = [{ point: 'NEWCOMERS', reason: 'Nobody moves in or out.' }] as const;
  return readDetail({ ...quietContent, detail, grid, setAside }, {}).points.flatMap(({ before, after }) => [
    ...before.reasons,
    ...after.reasons,
  ]);
};

const states: readonly AssessmentState[] = [
  'SCREENING_DONE',
  'CLOSED_AT_LEVEL_1',
  'LEVEL_2',
  'PEER_REVIEW',
  'SIGNED_OFF',
  'PUBLISHED',
];
const emptyAnswer = { ...answered(4, -2), answer: '' };
const { confidence: __, ...unsure } = emptyAnswer;
const steps = (): readonly ToldText[] => {
  const dropped = { status: 'DROPPED', note: 'No money.', by: planner, at: moment.at, reports: 1 } as const;
  const records: readonly AssessmentRecord[] = [
    begin(quietContent),
    decided(quietContent, 'CLOSE'),
    decided({ ...quietContent, detail: { '1.1': unsure } as AssessmentContent['detail'] }, 'DETAIL'),
    decided(
      { ...calmLevel2, grid: calmLevel2.grid.map((cell) => ({ ...cell, effect: 'NEGATIVE' })) },
      'DETAIL',
    ),
    decided({ ...calmLevel2, grid: calmLevel2.grid.map((cell) => ({ ...cell, reason: '' })) }, 'DETAIL'),
    decided(
      {
        ...calmLevel2,
        pairs: [{ id: 'ages', one: 'Younger people', other: 'Older people', effect: 'SAME', reason: '.' }],
      },
      'DETAIL',
    ),
    decided(redLevel2, 'DETAIL'),
    decided({ ...quietContent, conclusion: {} }, 'CLOSE'),
    {
      ...signedOff(),
      progress: { return: { status: 'DROPPED', note: 'No money.', at: moment.at } },
      comments: [{ id: 'c1', about: 'facts', by: planner, at: moment.at, text: 'Which homes?', replies: [] }],
    },
    decided({ ...mitigatedLevel2, detail: detailed({ '3.3': answered(4, -3) }) }, 'DETAIL'),
    {
      ...decided(quietContent, 'CLOSE'),
      content: { ...decided(quietContent, 'CLOSE').content, facts: { ...plainFacts, homes: 400 } },
    },
    { ...inReview(mitigatedLevel2), openReports: { progress: { return: dropped }, outcomes: {} } },
    begin(madeUpExercise),
  ];
  return records.flatMap((record) =>
    states.flatMap((to) => unmetRequirements(record, to, moment).map(({ reason }) => reason)),
  );
};

const reopening = (): readonly ToldText[] => {
  const ward = { ward: 'E05001306' as ReopeningInput['labelsThen'][number]['ward'], name: 'Darlaston South' };
  const content = {
    ...mitigatedLevel2,
    detail: detailed({ '3.3': answered(4, -3, { residual: effect(1, -1) }) }),
  };
  const dropped = { status: 'DROPPED', note: 'No money.', at: moment.at } as const;
  return reopeningTriggers({
    record: {
      publications: [{ revision: 9, at: moment.at, contentHash: '', afterDecision: false }],
      detailRequests: [request()],
      progress: { return: dropped },
    },
    published: content,
    scheme: { facts: { ...plainFacts, homes: 1_400 } },
    labelsThen: [{ ...ward, label: 'Building' }],
    labelsNow: [{ ...ward, label: 'Gap in practice' }],
    tensionThen: 'NOT_RAISED',
    tensionNow: 'RAISED',
    at: '2027-12-01T00:00:00Z',
  }).map(({ sentence }) => sentence);
};

const history = (): readonly (ToldText | undefined)[] => {
  const made = (at: string, title: string) => ({
    kind: 'CHANGED' as const,
    record: begin({ ...quietContent, facts: { ...plainFacts, title } }),
    author: planner,
    at,
    idempotencyKey: `key-${title}`,
    requestHash: title,
  });
  const first = nextRevision(undefined, made('2026-11-22T09:00:00Z', 'A'));
  const second = nextRevision(first, made('2026-11-22T10:00:00Z', 'B'));
  const backwards = nextRevision(first, made('2026-11-21T10:00:00Z', 'C'));
  const { record } = second;
  const other = nextRevision(first, { ...made(second.at, 'B'), record: { ...record, contentHash: '' } });
  return [
    faultOfLink(undefined, second),
    faultOfLink(first, { ...second, previousHash: '' }),
    faultOfLink(first, { ...second, reason: 'Put in later.' }),
    faultOfLink(first, other),
    faultOfChain([first, backwards], backwards),
    clockFaultOf([first, { number: 2, at: backwards.at }]),
  ];
};

/** Everything that the rules of assessments say of them, some of it more than once. */
export const everyMessage = (): readonly ToldText[] =>
  [
    ...publishedSets.flatMap(({ questions }) => questions.flatMap(({ text, help }) => [text, help])),
    ...equalityGrid.map(({ name }) => name),
    ...dutyLimbs.flatMap(({ letter, name }) => [letter, name]),
    ...screens(),
    ...colours(),
    ...steps(),
    ...reopening(),
    ...history(),
    exerciseWords(madeUpExercise),
  ].filter((text) => text !== undefined);
