import { message } from '../messages/message.ts';
import { publishedLines } from './diversity-lines.ts';

export { diversityLines, publishedDiversityLines } from './diversity-lines.ts';

/** One threshold or period of the method: what the software reads and what the API publishes are this same row. */
interface ParameterRow {
  readonly value: number;
  readonly unit: string;
  readonly meaning: string;
}

/**
 * Every number of the method, once. Targets are defaults to be agreed with the partnership.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0, sections 3 (diversity), 4 (practice tests),
 * 5 (goalposts), 6 (missing data, borderline, age) and 8 (stability).
 */
const rows = {
  diversityLow: {
    value: publishedLines.diversityLow,
    unit: 'chance, 0 to 1',
    meaning:
      'Diversity is low below this chance that two residents picked at random are from different groups: fewer than 1 pair in 5.',
  },
  diversityHigh: {
    value: publishedLines.diversityHigh,
    unit: 'chance, 0 to 1',
    meaning:
      'Diversity is high from this chance upwards: at least half of all pairs. In between it is moderate.',
  },
  placesToMeet: {
    value: 3,
    unit: 'per 10,000 residents',
    meaning: 'Target for open places to meet in the area, each building counted once.',
  },
  activeProjects: {
    value: 2,
    unit: 'per 10,000 residents',
    meaning: 'Target for projects that run on the day and are stated to bring different groups together.',
  },
  reach: {
    value: 60,
    unit: 'percent of residents',
    meaning: 'Target for the share of residents within a walk of an open Place of Welcome.',
  },
  participation: {
    value: 20,
    unit: 'per 1,000 residents',
    meaning: 'Target for people recorded as taking part in the months before the day.',
  },
  exchange: {
    value: 1,
    unit: 'exchanges',
    meaning: 'Target for documented exchanges of practice with another ward in the months before the day.',
  },
  minimumKnownTests: {
    value: 3,
    unit: 'tests of 5',
    meaning: 'With fewer answered tests than this there is no practice level, only "not known".',
  },
  strongPasses: {
    value: 4,
    unit: 'tests of 5',
    meaning:
      'Practice is strong from this many passes, provided that participation or exchange is among them.',
  },
  developingPasses: {
    value: 2,
    unit: 'tests of 5',
    meaning: 'Practice is developing from this many passes, and thin below.',
  },
  borderlineBand: {
    value: 0.1,
    unit: 'share of the threshold',
    meaning:
      'A value that decides the label is borderline when it lies within this share of its threshold, the edge included.',
  },
  sensitivityStep: {
    value: 0.1,
    unit: 'share of the threshold',
    meaning: 'How far each threshold is moved down and up, one at a time, to see whether the label stays.',
  },
  sensitivityPlaces: {
    value: 1,
    unit: 'places to meet',
    meaning: 'How many places to meet are taken away and added to see whether the label stays.',
  },
  steadyShare: {
    value: 0.8,
    unit: 'share of variants, 0 to 1',
    meaning: 'A label that fewer than this share of the variants give is shown as unsteady.',
  },
  reachWalkMetres: {
    value: 800,
    unit: 'metres on foot',
    meaning: 'Within reach means at most this walk: ten minutes at 80 metres a minute.',
  },
  detourFactor: {
    value: 1.3,
    unit: 'walk / straight line',
    meaning:
      'How much longer a walk is than the straight line. The reach is measured straight: 800 / 1.3 = 615 metres.',
  },
  edgeKilometres: {
    value: 2,
    unit: 'kilometres',
    meaning:
      'How far beyond the borough a register of Places of Welcome must look before it counts as complete: a place just across the line can be walked to.',
  },
  statusMaxAgeYears: {
    value: 5,
    unit: 'years',
    meaning:
      'How long a record that a venue is open can be relied on. After that its status is not known; a closing stands until a newer record.',
  },
  reviewMaxAgeMonths: {
    value: 12,
    unit: 'months',
    meaning:
      'How long a review of a register lasts. Only in a reviewed area does "none recorded" mean none; elsewhere a count is the least there is.',
  },
  participationMonths: {
    value: 12,
    unit: 'months',
    meaning: 'The months before the day in which people taking part are counted.',
  },
  exchangeMonths: {
    value: 12,
    unit: 'months',
    meaning: 'The months before the day in which exchanges of practice are counted.',
  },
  censusAgeAmberYears: {
    value: 5,
    unit: 'years',
    meaning: 'Counts older than this are marked as ageing.',
  },
  censusAgeRedYears: {
    value: 8,
    unit: 'years',
    meaning: 'Counts older than this are marked as old.',
  },
  scoreFullPlacesToMeet: {
    value: 6,
    unit: 'per 10,000 residents',
    meaning: 'Places to meet that earn 100 points in the tracking score; 0 earns none.',
  },
  scoreFullActiveProjects: {
    value: 4,
    unit: 'per 10,000 residents',
    meaning: 'Projects that earn 100 points in the tracking score; 0 earns none.',
  },
  scoreFullReach: {
    value: 100,
    unit: 'percent of residents',
    meaning: 'Reach that earns 100 points in the tracking score; 0 earns none.',
  },
  scoreFullParticipation: {
    value: 40,
    unit: 'per 1,000 residents',
    meaning: 'People taking part that earn 100 points in the tracking score; 0 earns none.',
  },
  scoreFullExchange: {
    value: 3,
    unit: 'exchanges',
    meaning: 'Exchanges that earn 100 points in the tracking score; 0 earns none.',
  },
} as const satisfies Record<string, ParameterRow>;

export type ParameterName = keyof typeof rows;

/** The numbers that a run reads, by name. A what-if passes a changed copy: `{ ...publishedParameters, reach: 50 }`. */
export type MethodParameters = Readonly<Record<ParameterName, number>>;

/** A row of the published table. */
export interface MethodParameter extends ParameterRow {
  readonly name: ParameterName;
}

const names = Object.keys(rows) as ParameterName[];

/** The published values. */
export const publishedParameters: MethodParameters = Object.freeze(
  Object.fromEntries(names.map((name) => [name, rows[name].value])) as Record<ParameterName, number>,
);

/**
 * The parameter table with the values of a run, in the order of the method.
 * @example parameterTable()[0] // { name: 'diversityLow', value: 0.2, unit: 'chance, 0 to 1', meaning: '...' }
 */
export function parameterTable(parameters: MethodParameters = publishedParameters): MethodParameter[] {
  return names.map((name) => ({ ...rows[name], name, value: parameters[name] }));
}

/** Which rule made a label. Major: a rule or axis changes. Minor: a target. Patch: no published label changes. */
export const method = {
  id: 'cc-1.0.0',
  version: '1.0.0',
  summary: message('method.summary', {
    low: publishedLines.diversityLow,
    high: publishedLines.diversityHigh,
  }),
} as const;
