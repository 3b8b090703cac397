import type { ClassifyAreasInput } from '../../../domain/cohesion-label/classification/classify-areas-input.ts';
import { ethnicGroupIndicators } from '../../../domain/cohesion-label/diversity/ethnic-groups.ts';
import { publishedParameters } from '../../../domain/method/method.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import type { SnapshotRecords } from './snapshot-records.ts';

/** Gathers what the published method reads, all in parallel, on the edition whose lines are held for the day. */
export async function classificationInput(
  snapshot: SnapshotRecords,
  level: 'WARD' | 'LOCALITY',
  asOf: CalendarDate,
): Promise<ClassifyAreasInput> {
  const directory = await snapshot.areas();
  const { edition } = directory.linesOn(asOf);
  const areas = (['BOROUGH', 'LOCALITY', 'WARD'] as const).flatMap((each) =>
    directory.ofLevel(each, edition),
  );
  const localities = areas.filter((area) => area.level === 'LOCALITY').map(({ code }) => code);
  const [venues, projects, exchanges, places, five, nineteen, ofLocalities, populationPoints, reviews] =
    await Promise.all([
      snapshot.venues.all(),
      snapshot.projects(),
      snapshot.exchanges(),
      snapshot.places(),
      snapshot.figuresOfIndicator.load(ethnicGroupIndicators.five),
      snapshot.figuresOfIndicator.load(ethnicGroupIndicators.nineteen),
      Promise.all(localities.map((code) => snapshot.figuresOfArea.load(code))),
      snapshot.populationPoints(),
      snapshot.reviews(),
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
