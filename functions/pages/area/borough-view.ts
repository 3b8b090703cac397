import { publishedDiversityLines } from '../../../domain/method/diversity-lines.ts';
import { publishedParameters } from '../../../domain/method/method.ts';
import type { AreaListQuery } from '../../../schema/generated/briefing-operations.ts';
import type { BoroughPracticeQuery } from '../../../schema/generated/operations.ts';
import type { AreasNowQuery, PlacesNowQuery } from '../../../schema/generated/page-operations.ts';
import type { BoroughView } from '../../../web-map/features/briefing/borough/borough-view.ts';

/** The borough as the list of areas tells it first: the same lines as on the map. */
export const boroughView = (
  { wards }: AreaListQuery,
  now: AreasNowQuery,
  places: readonly PlacesNowQuery['venues']['edges'][number]['node'][],
  practice: BoroughPracticeQuery,
): BoroughView => ({
  wards: wards.areas.map(
    ({ area: { code, name }, coldSpot, catalyst, diversity, practice: { level, known } }) => ({
      code,
      name,
      coldSpot,
      catalyst,
      blau: diversity.blau,
      practice: {
        level,
        known,
        tests: now.wards.areas.find(({ area }) => area.code === code)?.practice.tests ?? [],
      },
      openPlaces: places.filter(
        ({ ward, status, meetingPlace }) => ward?.code === code && status === 'OPEN' && meetingPlace,
      ).length,
    }),
  ),
  minimumKnownTests: publishedParameters.minimumKnownTests,
  diversityLines: publishedDiversityLines,
  practice,
  links: { area: (code) => `/area/${code}`, practice: '/practice', help: '/about#help' },
});
