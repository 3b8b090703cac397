import type { OutputArea, PopulationPoint, SmallArea } from '../../geography/area.ts';
import type { PopulationArea } from './evidence-inputs.ts';

/** What any census area may have of what is read of it. */
type Census = PopulationPoint &
  Partial<Pick<OutputArea, 'smallArea' | 'households'> & Pick<SmallArea, 'boundary'>>;

/**
 * Census areas as evidence reads them.
 * @example populationAreasOf(outputAreas)[0]?.smallArea // 'E01010242'
 */
export const populationAreasOf = (areas: readonly Census[]): PopulationArea[] =>
  areas.map(({ code, position, residents, ward, smallArea, households, boundary }) => ({
    code,
    position,
    residents,
    ward,
    ...(smallArea === undefined ? {} : { smallArea }),
    ...(households === undefined ? {} : { households }),
    ...(boundary ? { boundary } : {}),
  }));
