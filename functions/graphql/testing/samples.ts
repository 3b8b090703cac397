import { typeNameOf } from '../../../domain/records-kept/declaration/record-kind.ts';
import { keptKinds } from '../../../domain/records-kept/kinds/kept-kinds.ts';
import type { QueryLimits } from '../limits/query-limits.ts';
import type { Samples } from './schema-questions.ts';

/** What is asked at once in such a test is more than a request of a partner may ask. */
export const askedAtOnce: QueryLimits = {
  textLength: 1_000_000,
  tokens: 200_000,
  depth: 30,
  brackets: 100,
  aliases: 20_000,
  selections: 200_000,
  cost: 50_000_000,
  requestBytes: 2_000_000,
  siteRequestBytes: 2_000_000,
  fileRequestBytes: 6_000_000,
  answerBytes: 200_000_000,
};

/** Types of records that people keep, of every kind. */
export const typesOfKept: readonly string[] = keptKinds.flatMap((kind) =>
  ['', 'Content', 'Edge'].map((part) => `${typeNameOf(kind)}${part}`),
);

/** Types of assessments, of records that people keep, and of who is signed in: none of them is in the data. */
export const typesOfOfficers: ReadonlySet<string> = new Set([
  ...typesOfKept,
  ...(
    'Assessment AssessmentAction AssessmentActionEdge AssessmentComment AssessmentEdge AssessmentRemark ' +
    'AssessmentSummary AssessmentAttachment AssessmentTeam AttachmentPart OwnDetailRequest Conclusion ConflictPrevention DetailRequestAnswer EvidenceBeside TeamAsking TeamMember WaitingTask ' +
    'CumulativeEffect Detail DetailAnswer DetailRequest Effect Engagement EvidenceChange EvidenceComparison EvidenceItem ' +
    'EvidencePack EvidenceRow EvidenceRowFact FieldDifference GridReading HomesByTenure Exercise KeptRecordStep KeptWord LabelChange NearbyScheme OpenReport PlaceInside ' +
    'NewMeetingPlace NextStep OptionComparison OptionMeasure OptionReading PairReading Phase PhaseTotals PhaseTotal HomesOfPhase Proposals ProposedRow ProposedPair ProposedGroup PointReading Prediction ' +
    'PredictionOutcome PromisedPlace Publication PublishedPrediction PublishedPredictionEdge ShareInside Revision RevisionConnection RevisionEdge RoleGroup RoleRow SchemeFacts Screening ScreeningAnswer ' +
    'ScreeningDecision ScreeningTrigger SignInSettings Signature UnmetRequirement Viewer ViewerPermissions'
  ).split(' '),
]);

const days = ['"2026-11-22"', '"2022-03-01"', '"2026-05-08"'];
const tried = [
  '{ parameters: [{ name: "diversityLow", value: 0.3 }], registersReviewed: true }',
  '{ addVenues: [{ kind: "library", point: { lon: -1.98, lat: 52.59 } }], openVenues: ["lib-rushall-library-former"] }',
  '{ addVenues: [{ kind: "library", point: { lon: -1.93, lat: 52.65 } }], closeVenues: ["com-aldridge-community-centre"] }',
];
const near = (lon: number, lat: number) => `{ near: { lon: ${lon}, lat: ${lat}, radiusMetres: 3000 } }`;

/** Arguments with which everything that the public may ask is asked. */
export const publicSamples: Samples = {
  first: ['classification', 'areas', 'venues', 'segregation', 'projects', 'indicators'],
  values: {
    asOf: days,
    about: ['"screening.8"'],
    whatIf: tried,
    within: [],
    text: ['"walsall"', '"library"', '"WS3 1"'],
    first: ['5'],
    filter: [],
  },
  leftOut: {
    'Query.waitingForMe': 'It is for officers and leads, and is refused to everyone else.',
    'Query.attachmentPart': 'It rests on a document that somebody attached; its own tests ask for it.',
    'Query.yourDetailRequests': 'It is for those who may ask for level 2, and is refused to everyone else.',
  },
  fields: {
    'Query.areas': [
      '(level: WARD)',
      '(level: WARD, asOf: "2026-05-08")',
      '(level: LOCALITY)',
      '(level: BOROUGH)',
    ],
    'Query.area': [
      '(code: "E05001308")',
      '(code: "E05016438")',
      '(code: "south")',
      '(code: "south", asOf: "2026-05-08")',
      '(code: "E08000030", asOf: "2026-05-08")',
    ],
    'Query.areaAt': [
      '(postcode: "WS1 1TP")',
      '(point: { lon: -1.98, lat: 52.59 }, asOf: "2022-03-01")',
      '(point: { lon: -1.9, lat: 52.6 })',
    ],
    'Query.outputAreas': ['(within: "E05001308")'],
    'ReachRun.outOfReach': ['(within: "E05001308")', ''],
    'OutputArea.shares': ['(indicator: "census-2021-ethnic-group-5")'],
    'Query.areasAt': [
      '(postcodes: ["WS1 1TP", "B1 1AA"])',
      '(points: [{ lon: -1.9, lat: 52.6 }], asOf: "2022-03-01")',
    ],
    'Query.venues': [
      `(filter: ${near(-1.98, 52.59)}, first: 30)`,
      `(filter: ${near(-1.93, 52.6)}, first: 30)`,
      '(first: 30)',
    ],
    // Fifty of each ward would say of the same projects a hundred times what they are.
    'Area.projects': ['(first: 5)'],
    'Area.venues': ['(first: 5)', `(filter: ${near(-1.98, 52.59)})`],
    'Query.indicators': ['(filter: { text: "ESOL" })', '(filter: { text: "residents" })'],
    'Query.indicator': ['(id: "census-2021-ethnic-group-5")'],
    'Indicator.observations': ['(level: LOCALITY)', '(level: BOROUGH)'],
    'Indicator.series': ['', '(area: "south")'],
    // Lists are reached through one indicator: of all figures of the borough each would bring its whole indicator.
    'Area.observations': ['(indicator: "census-2021-ethnic-group-5")', ''],
    'Query.classification': [
      '',
      '(level: LOCALITY)',
      '(asOf: "2022-03-01")',
      ...tried.map((whatIf) => `(whatIf: ${whatIf})`),
      `(asOf: "2022-03-01", whatIf: ${tried[0]})`,
    ],
    'Query.schools': ['', '(phase: SECONDARY)'],
    'Query.schoolPairs': [
      '(phase: PRIMARY)',
      '(phase: SPECIAL, withinKilometres: 20, leastDifference: 0, mealsApart: 30)',
    ],
    'Query.catalystMatching': ['', '(level: LOCALITY, spotsPerPlace: 3)'],
    'Query.pairings': ['', '(level: LOCALITY)', '(asOf: "2022-03-01")', `(whatIf: ${tried[0]})`],
    'Query.reach': [
      '',
      '(level: LOCALITY)',
      '(of: PLACE_OF_WELCOME)',
      '(asOf: "2016-06-01")',
      ...tried.map((whatIf) => `(whatIf: ${whatIf})`),
    ],
    'Query.whereNext': [
      '',
      '(places: 2, locality: "north")',
      '(of: PLACE_OF_WELCOME)',
      `(whatIf: ${tried[1]})`,
    ],
    'Area.classification': ['', '(asOf: "2022-03-01")', `(whatIf: ${tried[0]})`],
    'Area.pairings': ['', `(whatIf: ${tried[0]})`],
    'Query.layer': [
      '(id: "census-2021-ethnic-group-5.white")',
      '(id: "label")',
      '(id: "label", level: LOCALITY)',
    ],
    'Query.clusters': [
      '(indicator: "census-2021-ethnic-group-5", category: "White")',
      '(indicator: "census-2021-ethnic-group-5", category: "Asian")',
    ],
    'Query.segregation': ['', '(indicator: "census-2021-ethnic-group-19")'],
    'Query.difference': [
      '(indicator: "census-2021-ethnic-group-5", category: "White", areaA: "E05001308", areaB: "E05001309")',
      '(indicator: "census-2021-ethnic-group-5", category: "Asian", areaA: "E05001308", areaB: "E05001310")',
    ],
    'Query.venue': ['(id: "sch-104134")'],
    'Query.project': ['(id: "walsall-for-all-programme")'],
    'Query.organisation': ['(id: "walsall-council")'],
    'Query.questionSet': ['(id: "level-1.1")', '(id: "level-2.1")'],
    'Query.readSite': ['(site: { aroundPostcode: { postcode: "WS1 1TP", radiusMetres: 100 } })'],
    'Query.assessment': ['(id: "walsall-for-all-programme")'],
    'Query.assessments': [''],
    'Query.registerHealth': ['', '(area: "south")'],
    'Query.digest': ['', '(area: "south", since: "2026-01-01T00:00:00Z")'],
    'Query.dueDays': [''],
    'Query.coldSpotsInRegister': ['', '(kind: "event")'],
    'Query.whatIsOn': ['', '(from: "2026-01-01", to: "2026-12-31", area: "south")'],
    'Query.areaChanges': ['(area: "south", since: "2021-01-01")'],
    ...Object.fromEntries(
      keptKinds.flatMap(({ name, plural }) => [
        [`Query.${name}`, [`(id: "${name}-none")`]],
        [`Query.${plural}`, ['']],
        [`Query.${plural}ChangedSince`, ['(since: "2026-01-01T00:00:00Z")']],
      ]),
    ),
    'Query.attendancePicture': [''],
    'Query.commitment': [
      '(id: "ap2008-1-1-1")',
      '(id: "ap2008-1-1-1", asOf: "2022-03-01")',
      '(id: "ap2008-1-1-1", asOf: "2006-03-01")',
    ],
    'Query.commitments': ['(first: 5)', '(first: 5, asOf: "2006-03-01")'],
    'Query.assessmentActions': [''],
    'Assessment.evidence': [''],
    'Assessment.revisions': [''],
  },
};
