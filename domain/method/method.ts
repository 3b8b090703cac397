import { type AnyMessage, message } from '../messages/message.ts';
import { walks } from './distances.ts';
import { diversityRows, publishedDiversityLines } from './diversity-lines.ts';

/** One threshold or period of the method: what the software reads and what the API publishes are this same row. */
interface ParameterRow {
  readonly value: number;
  readonly unit: string;
}

/**
 * Every number of the method, once. Targets are defaults to be agreed with the partnership.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0, sections 3 (diversity), 4 (practice tests),
 * 5 (goalposts), 6 (missing data, borderline, age) and 8 (stability).
 */
const rows = {
  ...diversityRows,
  placesToMeet: { value: 3, unit: 'per 10,000 residents' },
  activeProjects: { value: 2, unit: 'per 10,000 residents' },
  reach: { value: 60, unit: 'percent of residents' },
  participation: { value: 20, unit: 'per 1,000 residents' },
  exchange: { value: 1, unit: 'exchanges' },
  minimumKnownTests: { value: 3, unit: 'tests of 5' },
  strongPasses: { value: 4, unit: 'tests of 5' },
  developingPasses: { value: 2, unit: 'tests of 5' },
  borderlineBand: { value: 0.1, unit: 'share of the threshold' },
  sensitivityStep: { value: 0.1, unit: 'share of the threshold' },
  sensitivityPlaces: { value: 1, unit: 'places to meet' },
  steadyShare: { value: 0.8, unit: 'share of variants, 0 to 1' },
  reachWalkMetres: { value: walks.usual, unit: 'metres on foot' },
  detourFactor: { value: 1.3, unit: 'walk / straight line' },
  edgeKilometres: { value: 2, unit: 'kilometres' },
  statusMaxAgeYears: { value: 5, unit: 'years' },
  reviewMaxAgeMonths: { value: 12, unit: 'months' },
  participationMonths: { value: 12, unit: 'months' },
  exchangeMonths: { value: 12, unit: 'months' },
  censusAgeAmberYears: { value: 5, unit: 'years' },
  censusAgeRedYears: { value: 8, unit: 'years' },
  scoreFullPlacesToMeet: { value: 6, unit: 'per 10,000 residents' },
  scoreFullActiveProjects: { value: 4, unit: 'per 10,000 residents' },
  scoreFullReach: { value: 100, unit: 'percent of residents' },
  scoreFullParticipation: { value: 40, unit: 'per 1,000 residents' },
  scoreFullExchange: { value: 3, unit: 'exchanges' },
} as const satisfies Record<string, ParameterRow>;

export type ParameterName = keyof typeof rows;

/** The numbers that a run reads, by name. A what-if passes a changed copy: `{ ...publishedParameters, reach: 50 }`. */
export type MethodParameters = Readonly<Record<ParameterName, number>>;

/** A row of the published table. */
export interface MethodParameter extends ParameterRow {
  readonly name: ParameterName;
  readonly meaning: AnyMessage;
}

const names = Object.keys(rows) as ParameterName[];

/** The published values. */
export const publishedParameters: MethodParameters = Object.freeze(
  Object.fromEntries(names.map((name) => [name, rows[name].value])) as Record<ParameterName, number>,
);

/**
 * The parameter table with the values of a run, in the order of the method.
 * @example parameterTable()[0] // { name: 'diversityLow', value: 0.2, unit: 'chance, 0 to 1', meaning: parameter.diversityLow }
 */
export function parameterTable(parameters: MethodParameters = publishedParameters): MethodParameter[] {
  return names.map((name) => ({ ...rows[name], name, value: parameters[name], meaning: meaningOf(name) }));
}

function meaningOf(name: ParameterName): AnyMessage {
  if (name !== 'detourFactor') return message(`parameter.${name}`);
  const { reachWalkMetres, detourFactor } = publishedParameters;
  return message('parameter.detourFactor', {
    walk: reachWalkMetres,
    factor: detourFactor,
    straight: Math.round(reachWalkMetres / detourFactor),
  });
}

/**
 * The lines as which no chance may be written that is off them: the published ones, and those of a run where a what-if
 * moved them.
 * @example diversityLines({ diversityLow: 0.13, diversityHigh: 0.5 }) // [0.2, 0.5, 0.13]
 */
export const diversityLines = ({
  diversityLow,
  diversityHigh,
}: Pick<MethodParameters, 'diversityLow' | 'diversityHigh'>): readonly number[] => [
  ...new Set([...publishedDiversityLines, diversityLow, diversityHigh]),
];

/** Which rule made a label. Major: a rule or axis changes. Minor: a target. Patch: no published label changes. */
export const method = {
  id: 'cc-1.0.0',
  version: '1.0.0',
  summary: message('method.summary', {
    low: publishedParameters.diversityLow,
    high: publishedParameters.diversityHigh,
  }),
} as const;
