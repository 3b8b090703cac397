import { ethnicGroupIndicators, fiveGroups } from '../../cohesion-label/diversity/ethnic-groups.ts';
import type { GroupTable } from './group-table.ts';

/** A table of the census that a profile is made of. */
export interface ProfileTableDefinition extends Pick<GroupTable, 'id' | 'name' | 'counted'> {
  /** Number of the table at the publisher. */
  readonly table: string;
  /** Indicator that holds its counts by ward; undefined: held by small area only. */
  readonly indicator?: string;
  readonly groups: readonly { readonly category: string; readonly short: string }[];
}

/** What the census calls those who did not say: they make no group. */
export const notAnswered = 'Not answered';

const asNamed = (names: readonly string[]) => names.map((name) => ({ category: name, short: name }));

/** The tables of a profile. Source: ONS Census 2021; "Cohesion impact assessment", section 9, "Profile". */
export const profileTables: readonly ProfileTableDefinition[] = [
  {
    id: 'ETHNIC_GROUP_5',
    name: 'ethnic group',
    counted: 'RESIDENTS',
    table: 'TS021',
    indicator: ethnicGroupIndicators.five,
    groups: fiveGroups.map(({ census, short }) => ({ category: census, short })),
  },
  {
    id: 'RELIGION',
    name: 'religion',
    counted: 'RESIDENTS',
    table: 'TS030',
    indicator: 'census-2021-religion',
    groups: asNamed([
      'No religion',
      'Christian',
      'Buddhist',
      'Hindu',
      'Jewish',
      'Muslim',
      'Sikh',
      'Other religion',
      notAnswered,
    ]),
  },
  {
    id: 'TENURE',
    name: 'tenure',
    counted: 'HOUSEHOLDS',
    table: 'TS054',
    indicator: 'census-2021-tenure',
    groups: asNamed(['Owned', 'Shared ownership', 'Social rented', 'Private rented', 'Lives rent free']),
  },
  {
    id: 'DISABILITY',
    name: 'disability under the Equality Act',
    counted: 'RESIDENTS',
    table: 'TS038',
    groups: asNamed(['Disabled', 'Not disabled']),
  },
];

/** What the method asks of a profile and no table above gives. */
export const tablesNeverHeld: readonly string[] = ['age bands'];
