import type { Position } from '../../geography/position.ts';
import type { SchoolPupils } from '../../records/school-pupils.ts';
import type { School } from '../school.ts';

const source = { title: 'Made-up census' };

/** A made-up school whose pupils are White British and Indian by these percentages. */
export function madeUpSchool(
  id: string,
  whiteBritish: number | undefined,
  position: Position | 'NOWHERE' = { lon: -1.98, lat: 52.58 },
  more: Partial<SchoolPupils> = {},
): School {
  return {
    id,
    name: `School ${id}`,
    kind: 'school',
    placeOfWelcome: false,
    ...(position === 'NOWHERE' ? {} : { position }),
    precision: 'POSTCODE',
    statusHistory: [],
    source,
    restricted: false,
    pupils: {
      urn: '100000',
      name: `School ${id}`,
      phase: 'PRIMARY',
      headcount: 200,
      freeMealsPercent: 20,
      shares:
        whiteBritish === undefined
          ? []
          : [
              { group: 'WHITE_BRITISH', percent: whiteBritish },
              { group: 'INDIAN', percent: 100 - whiteBritish },
            ],
      joinedBy: 'URN',
      source,
      ...more,
    },
  };
}
