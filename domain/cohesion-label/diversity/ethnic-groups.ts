/** Which counts decide the reading of diversity: the five broad groups, as published, or the 19 detailed ones. */
export type EthnicGrouping = 'FIVE' | 'NINETEEN';

/** A group of the census with a short name for people to read. */
export interface EthnicGroup {
  /** As published in the table. */
  readonly census: string;
  readonly short: string;
  /** The broad group, by its census name; a broad group names itself. */
  readonly broad: string;
}

const broadGroups = {
  White: 'White',
  'Asian, Asian British or Asian Welsh': 'Asian',
  'Black, Black British, Black Welsh, Caribbean or African': 'Black',
  'Mixed or Multiple ethnic groups': 'Mixed',
  'Other ethnic group': 'Other',
} as const;

const detailed: Record<keyof typeof broadGroups, readonly (readonly [census: string, short: string])[]> = {
  White: [
    ['White: English, Welsh, Scottish, Northern Irish or British', 'White British'],
    ['White: Irish', 'White Irish'],
    ['White: Gypsy or Irish Traveller', 'Gypsy or Irish Traveller'],
    ['White: Roma', 'Roma'],
    ['White: Other White', 'Other White'],
  ],
  'Asian, Asian British or Asian Welsh': [
    ['Asian: Bangladeshi', 'Bangladeshi'],
    ['Asian: Chinese', 'Chinese'],
    ['Asian: Indian', 'Indian'],
    ['Asian: Pakistani', 'Pakistani'],
    ['Asian: Other Asian', 'Other Asian'],
  ],
  'Black, Black British, Black Welsh, Caribbean or African': [
    ['Black: African', 'Black African'],
    ['Black: Caribbean', 'Black Caribbean'],
    ['Black: Other Black', 'Other Black'],
  ],
  'Mixed or Multiple ethnic groups': [
    ['Mixed: White and Asian', 'White and Asian'],
    ['Mixed: White and Black African', 'White and Black African'],
    ['Mixed: White and Black Caribbean', 'White and Black Caribbean'],
    ['Mixed: Other Mixed or Multiple ethnic groups', 'Other mixed'],
  ],
  'Other ethnic group': [
    ['Other: Arab', 'Arab'],
    ['Other: Any other ethnic group', 'Any other ethnic group'],
  ],
};

/** The five broad groups. Source: ONS Census 2021, table TS021. */
export const fiveGroups: readonly EthnicGroup[] = Object.entries(broadGroups).map(([census, short]) => ({
  census,
  short,
  broad: census,
}));

/** The 19 detailed groups, broad group by broad group. Source: ONS Census 2021, table TS021. */
export const nineteenGroups: readonly EthnicGroup[] = Object.entries(detailed).flatMap(([broad, groups]) =>
  groups.map(([census, short]) => ({ census, short, broad })),
);

/** Id of the indicator that holds the counts of each grouping. */
export const ethnicGroupIndicators = {
  five: 'census-2021-ethnic-group-5',
  nineteen: 'census-2021-ethnic-group-19',
} as const;
