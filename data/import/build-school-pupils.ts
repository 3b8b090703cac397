import { type PupilGroup, pupilGroups, type SchoolPupils } from '../../domain/records/school-pupils.ts';
import type { FileRows } from './read-files.ts';
import type { ShareColumn } from './schemas/schools.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Id of the place on the register that a school of the census is, where nothing else is said. */
export const venueOfUrn = (urn: string): string => `sch-${urn}`;

/** The column that holds the share of a group. */
export const columnOf = (group: PupilGroup): ShareColumn => group.toLowerCase() as ShareColumn;

/** What the school census says of the pupils of each school, by id of the school on the register. */
export function buildSchoolPupils(
  { schools, schoolBuildings }: Pick<FileRows, 'schools' | 'schoolBuildings'>,
  sourceOf: SourceOf,
): ReadonlyMap<string, SchoolPupils> {
  const buildings = new Map(schoolBuildings.map(({ value }) => [value.urn, value]));
  return new Map(
    schools.map((row) => {
      const { urn, name, phase, headcount, free_meals, other_language, unclassified } = row.value;
      const building = buildings.get(urn);
      const pupils = withoutUndefined<SchoolPupils>({
        urn,
        name,
        phase,
        headcount,
        freeMealsPercent: free_meals,
        otherLanguagePercent: other_language,
        shares: pupilGroups.flatMap((group) => {
          const percent = row.value[columnOf(group)];
          return percent === undefined ? [] : [{ group, percent }];
        }),
        unclassifiedPercent: unclassified,
        joinedBy: building?.basis ?? 'URN',
        source: sourceOf({ document: 'school-census-2023' }, row),
      });
      return [building?.venue_id ?? venueOfUrn(urn), pupils];
    }),
  );
}
