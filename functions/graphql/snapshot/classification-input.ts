import type { ClassifyAreasInput } from '../../../domain/cohesion-label/classification/classify-areas-input.ts';
import { ethnicGroupIndicators } from '../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { publishedParameters } from '../../../domain/method/method.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { HeldRecords } from './held-records.ts';

/** Gathers what the published method reads, all in parallel, on the edition whose lines are held for the day. */
export async function classificationInput(
  held: HeldRecords,
  level: 'WARD' | 'LOCALITY',
  asOf: CalendarDate,
): Promise<ClassifyAreasInput> {
  const directory = await held.areas();
  const { edition } = directory.linesOn(asOf);
  const areas = (['BOROUGH', 'LOCALITY', 'WARD'] as const).flatMap((each) =>
    directory.ofLevel(each, edition),
  );
  const localities = areas.filter((area) => area.level === 'LOCALITY').map(({ code }) => code);
  const [venues, projects, exchanges, places, five, nineteen, ofLocalities, populationPoints, reviews] =
    await Promise.all([
      held.venues.all(),
      held.projects(),
      held.exchanges(),
      held.places(),
      held.figuresOfIndicator.load(ethnicGroupIndicators.five),
      held.figuresOfIndicator.load(ethnicGroupIndicators.nineteen),
      Promise.all(localities.map((code) => held.figuresOfArea.load(code))),
      held.populationPoints(),
      held.reviews(),
    ]);
  return {
    level,
    asOf,
    areas,
    venues,
    venueWard: ({ position }) => position && directory.locate(position, edition).area?.code,
    projects,
    exchanges,
    places,
    observations: [...five, ...nineteen].filter(({ area }) => area.level === 'WARD'),
    localityObservations: ofLocalities.flat(),
    populationPoints,
    reviews,
    parameters: publishedParameters,
  };
}
