import { type AnyMessage, message, type PlainCode } from '../../messages/message.ts';

/** Which counts decide the reading of diversity: the five broad groups, as published, or the 19 detailed ones. */
export type EthnicGrouping = 'FIVE' | 'NINETEEN';

/** A group of the census with a short name for people to read. */
export interface EthnicGroup {
  /** As published in the table. */
  readonly census: string;
  /** Its short name in English, by which figures of the group are asked for. */
  readonly short: string;
  readonly name: AnyMessage;
  /** The broad group, by its census name; a broad group names itself. */
  readonly broad: string;
}

type GroupCode = Extract<PlainCode, `group.${string}`>;
type Named = readonly [census: string, short: string, name: GroupCode];

const groups: readonly (readonly [...broad: Named, detailed: readonly Named[]])[] = [
  [
    'White',
    'White',
    'group.white',
    [
      ['White: English, Welsh, Scottish, Northern Irish or British', 'White British', 'group.whiteBritish'],
      ['White: Irish', 'White Irish', 'group.whiteIrish'],
      ['White: Gypsy or Irish Traveller', 'Gypsy or Irish Traveller', 'group.traveller'],
      ['White: Roma', 'Roma', 'group.roma'],
      ['White: Other White', 'Other White', 'group.otherWhite'],
    ],
  ],
  [
    'Asian, Asian British or Asian Welsh',
    'Asian',
    'group.asian',
    [
      ['Asian: Bangladeshi', 'Bangladeshi', 'group.bangladeshi'],
      ['Asian: Chinese', 'Chinese', 'group.chinese'],
      ['Asian: Indian', 'Indian', 'group.indian'],
      ['Asian: Pakistani', 'Pakistani', 'group.pakistani'],
      ['Asian: Other Asian', 'Other Asian', 'group.otherAsian'],
    ],
  ],
  [
    'Black, Black British, Black Welsh, Caribbean or African',
    'Black',
    'group.black',
    [
      ['Black: African', 'Black African', 'group.blackAfrican'],
      ['Black: Caribbean', 'Black Caribbean', 'group.blackCaribbean'],
      ['Black: Other Black', 'Other Black', 'group.otherBlack'],
    ],
  ],
  [
    'Mixed or Multiple ethnic groups',
    'Mixed',
    'group.mixed',
    [
      ['Mixed: White and Asian', 'White and Asian', 'group.whiteAndAsian'],
      ['Mixed: White and Black African', 'White and Black African', 'group.whiteAndBlackAfrican'],
      ['Mixed: White and Black Caribbean', 'White and Black Caribbean', 'group.whiteAndBlackCaribbean'],
      ['Mixed: Other Mixed or Multiple ethnic groups', 'Other mixed', 'group.otherMixed'],
    ],
  ],
  [
    'Other ethnic group',
    'Other',
    'group.other',
    [
      ['Other: Arab', 'Arab', 'group.arab'],
      ['Other: Any other ethnic group', 'Any other ethnic group', 'group.anyOther'],
    ],
  ],
];

const group = ([census, short, name]: Named, broad: string): EthnicGroup => ({
  census,
  short,
  name: message(name),
  broad,
});

/** The five broad groups. Source: ONS Census 2021, table TS021. */
export const fiveGroups: readonly EthnicGroup[] = groups.map(([census, short, name]) =>
  group([census, short, name], census),
);

/** The 19 detailed groups, broad group by broad group. Source: ONS Census 2021, table TS021. */
export const nineteenGroups: readonly EthnicGroup[] = groups.flatMap(([broad, , , detailed]) =>
  detailed.map((each) => group(each, broad)),
);

/** Id of the indicator that holds the counts of each grouping. */
export const ethnicGroupIndicators = {
  five: 'census-2021-ethnic-group-5',
  nineteen: 'census-2021-ethnic-group-19',
} as const;
