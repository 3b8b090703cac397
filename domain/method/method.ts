import { InvalidInput } from '../errors/errors.ts';
import { type AnyMessage, message } from '../messages/message.ts';
import { walkMetresAMinute, walks } from './distances.ts';
import { diversityRows, publishedDiversityLines } from './diversity-lines.ts';

/** One threshold or period of the method: what the software reads and what the API publishes are this same row. */
interface ParameterRow {
  readonly value: number;
  readonly unit: string;
}

/**
 * Every number of the published method, once. Targets are defaults to be agreed with the partnership.
 * Source: "Cold spots and catalysts of change", sections 3 (diversity), 4 (practice tests), 5 (goalposts), 6 (missing
 * data, borderline, age) and 8 (stability); targets: "Practice on record", section 4.
 */
const rows = {
  ...diversityRows,
  placesToMeet: { value: 3, unit: 'per 10,000 residents' },
  activeProjects: { value: 0.7, unit: 'per 10,000 residents' },
  reach: { value: 30, unit: 'percent of residents' },
  participation: { value: 10, unit: 'per 1,000 residents' },
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

/**
 * Versions of the method that can be run by name, with the targets in which each differs from the published one. The
 * rules are the same: a target makes a minor version. The first asked more than the best years of the programme could
 * give, so that it told no area from another.
 */
const targetsOf = {
  'cc-1.0.0': { activeProjects: 2, reach: 60, participation: 20 },
  'cc-1.1.0': {},
} as const satisfies Record<string, Partial<MethodParameters>>;

export type MethodId = keyof typeof targetsOf;
/** The first version, which each target is told beside. */
export const firstMethod: MethodId = 'cc-1.0.0';
export const methodIds = Object.keys(targetsOf) as readonly MethodId[];

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
 * The numbers of a version by name.
 * @example parametersOfMethod('cc-1.0.0').reach // 60
 */
export const parametersOfMethod = (id: MethodId): MethodParameters => ({
  ...publishedParameters,
  ...targetsOf[id],
});

/**
 * Reads the name of a version.
 * @throws InvalidInput naming `field` and the versions that can be run
 * @example parseMethodId('method', 'cc-1.0.0')
 */
export function parseMethodId(field: string, text: string): MethodId {
  const found = methodIds.find((id) => id === text);
  if (found) return found;
  throw new InvalidInput(
    field,
    `"${text.slice(0, 40)}" is no version of the method that can be run. Versions: ${methodIds.join(', ')}.`,
  );
}

/**
 * The parameter table with the values of a run, in the order of the method.
 * @example parameterTable()[0] // { name: 'diversityLow', value: 0.2, unit: 'chance, 0 to 1', meaning: parameter.diversityLow }
 */
export function parameterTable(parameters: MethodParameters = publishedParameters): MethodParameter[] {
  return names.map((name) => ({
    ...rows[name],
    name,
    value: parameters[name],
    meaning: meaningOf(name, parameters),
  }));
}

/** What a parameter means at the values of a run: no sentence may tell the published value of one that was moved. */
function meaningOf(name: ParameterName, parameters: MethodParameters): AnyMessage {
  const { reachWalkMetres, detourFactor } = parameters;
  if (name === 'diversityLow' || name === 'diversityHigh')
    return message(`parameter.${name}`, { value: parameters[name] });
  if (name === 'reachWalkMetres') {
    const minutes = Number((reachWalkMetres / walkMetresAMinute).toFixed(1));
    return message('parameter.reachWalkMetres', { minutes, speed: walkMetresAMinute });
  }
  if (name !== 'detourFactor') return message(`parameter.${name}`);
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

/** The version number in the id of a method. @example versionOf('cc-1.1.0') // '1.1.0' */
export const versionOf = (id: MethodId): string => id.replace('cc-', '');

/**
 * The method in a paragraph, with the values of a run where it names any.
 * @example methodSummary({ ...publishedParameters, diversityLow: 0.3 })
 */
export const methodSummary = (parameters: MethodParameters = publishedParameters): AnyMessage =>
  message('method.summary', {
    low: parameters.diversityLow,
    high: parameters.diversityHigh,
    needed: parameters.minimumKnownTests,
  });

const published: MethodId = 'cc-1.1.0';

/** Which rule made a label. Major: a rule or axis changes. Minor: a target. Patch: no published label changes. */
export const method = { id: published, version: versionOf(published) } as const;
