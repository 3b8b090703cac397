import type { ClassifyAreasInput } from '../../../domain/cohesion-label/classification/classify-areas-input.ts';
import type { Area } from '../../../domain/geography/area.ts';
import { createWardIndex } from '../../../domain/geography/ward-index.ts';
import { publishedParameters } from '../../../domain/method/method.ts';
import type { RunInputsQuery } from '../../../schema/generated/on-demand-operations.ts';
import type { BoundariesQuery } from '../../../schema/generated/operations.ts';

type Answer = RunInputsQuery['classificationInputs'];
type Records = Omit<ClassifyAreasInput, 'level' | 'venueWard' | 'parameters'>;

/** What a run reads, for any level: only the level is still to be said. */
export type RunInput = Omit<ClassifyAreasInput, 'level'>;

/**
 * The input of a run from what the API serves: its records, and the lines of the wards, by which venues find their
 * ward as they do on the server. What the API gives as null is left out, as the records have it. Fields that no rule
 * of a run reads are not asked for.
 *
 * @example classifyAreas({ ...toRunInput(inputs, lines), level: 'WARD' }).summary
 */
export function toRunInput(answer: Answer, lines: BoundariesQuery): RunInput {
  const { groupCounts, localityFigures, ...rest } = withoutNulls(answer);
  const records = {
    ...rest,
    venues: rest.venues.map((venue) => ({ ...venue, restricted: false })),
    projects: rest.projects.map((project) => ({ ...project, restricted: false })),
    exchanges: rest.exchanges.map((exchange) => ({ ...exchange, restricted: false })),
    observations: groupCounts,
    localityObservations: localityFigures,
  } as unknown as Records;
  const boundaries = new Map(lines.wards.map(({ code, boundary }) => [code, boundary]));
  const wards = records.areas.flatMap((area): Area[] => {
    const boundary = area.level === 'WARD' ? boundaries.get(area.code) : undefined;
    return boundary?.type === 'Polygon' || boundary?.type === 'MultiPolygon' ? [{ ...area, boundary }] : [];
  });
  const index = createWardIndex(wards);
  return {
    ...records,
    venueWard: ({ position }) => position && index.locate(position).area?.code,
    parameters: publishedParameters,
  };
}

function withoutNulls(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => (value === null ? undefined : value));
}
