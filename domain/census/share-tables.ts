import type { PlainCode } from '../messages/message.ts';

type CategoryCode = Extract<PlainCode, `category.${string}`>;

/** Whom or what the shares of a table are of. */
export type ShareBase = 'RESIDENTS' | 'AGED_3' | 'AGED_5' | 'AGED_16' | 'IN_WORK' | 'HOUSEHOLDS';

/** One category of a table of shares. */
export interface ShareCategory {
  /** Column of the publisher: "english_proficiency_4a-003". */
  readonly column: string;
  /** As published, but for "Other", which would not say of what. */
  readonly category: string;
  /** Short id, unique within the table. */
  readonly id: string;
  readonly name: CategoryCode;
}

/** A table of the census that is held as shares in percent, which add up to 100 but for rounding. */
export interface ShareTable {
  /** Id of its indicator. */
  readonly indicator: string;
  /** Number of the table at the publisher. */
  readonly table: string;
  readonly base: ShareBase;
  /** How far the areas added up may lie from the published share of the borough, in percentage points. */
  readonly withinPoints: number;
  readonly categories: readonly ShareCategory[];
  /** A category that another table shows already: it is no layer of its own. */
  readonly shownElsewhere?: string;
}

type Row = readonly [number: number, category: string, id: string, name: CategoryCode];

const table = (
  number: string,
  indicator: string,
  base: ShareBase,
  classification: string,
  rows: readonly Row[],
  more: Partial<Pick<ShareTable, 'withinPoints' | 'shownElsewhere'>> = {},
): ShareTable => ({
  indicator: `census-2021-${indicator}`,
  table: number,
  base,
  withinPoints: 0.1,
  categories: rows.map(([column, category, id, name]) => ({
    column: `${classification}-${String(column).padStart(3, '0')}`,
    category,
    id,
    name,
  })),
  ...more,
});

const otherLanguage = 'Main language is not English (English or Welsh in Wales)';
const inEngland = 'English in England, or English or Welsh in Wales as a main language';

/**
 * Tables of the census held as shares of each ward and small area, worked out from Output Areas. Ethnic group, religion
 * and tenure are none of them: those are published counts. Source: ONS Census 2021, the table numbers given.
 * @example shareTables.find(({ table }) => table === 'TS029')?.indicator // 'census-2021-english'
 */
export const shareTables: readonly ShareTable[] = [
  table('TS029', 'english', 'AGED_3', 'english_proficiency_4a', [
    [1, 'Main language is English (English or Welsh in Wales)', 'main', 'category.englishMain'],
    [2, `${otherLanguage}: Can speak English very well or well`, 'well', 'category.englishWell'],
    [
      3,
      `${otherLanguage}: Cannot speak English or cannot speak English well`,
      'not-well',
      'category.englishNotWell',
    ],
  ]),
  table('TS025', 'household-language', 'HOUSEHOLDS', 'hh_language', [
    [1, `All adults in household have ${inEngland}`, 'all-adults', 'category.homeEnglishAll'],
    [
      2,
      `At least one but not all adults in household have ${inEngland}`,
      'some-adults',
      'category.homeEnglishSome',
    ],
    [
      3,
      'No adults in household, but at least one person aged 3 to 15 years, has English in England or English or Welsh in Wales as a main language',
      'only-a-child',
      'category.homeEnglishChild',
    ],
    [4, `No people in household have ${inEngland}`, 'nobody', 'category.homeEnglishNobody'],
  ]),
  table('TS004', 'country-of-birth', 'RESIDENTS', 'country_of_birth_3a', [
    [1, 'Born in the UK', 'uk', 'category.bornInUk'],
    [2, 'Born outside the UK', 'outside-uk', 'category.bornOutsideUk'],
  ]),
  table(
    'TS016',
    'length-of-residence',
    'RESIDENTS',
    'residence_length_6b',
    [
      [1, 'Born in the UK', 'uk', 'category.bornInUk'],
      [2, '10 years or more', '10-years-or-more', 'category.hereTenYears'],
      [3, '5 years or more, but less than 10 years', '5-to-10-years', 'category.hereFiveYears'],
      [4, '2 years or more, but less than 5 years', '2-to-5-years', 'category.hereTwoYears'],
      [5, 'Less than 2 years', 'under-2-years', 'category.hereUnderTwoYears'],
    ],
    { shownElsewhere: 'Born in the UK' },
  ),
  table('TS019', 'address-a-year-ago', 'RESIDENTS', 'migrant_ind', [
    [0, 'Address one year ago is the same as the address of enumeration', 'same', 'category.addressSame'],
    [
      1,
      'Address one year ago is student term-time or boarding school address in the UK',
      'student',
      'category.addressStudent',
    ],
    [
      2,
      'Migrant from within the UK: Address one year ago was in the UK',
      'within-uk',
      'category.addressWithinUk',
    ],
    [
      3,
      'Migrant from outside the UK: Address one year ago was outside the UK',
      'outside-uk',
      'category.addressOutsideUk',
    ],
  ]),
  table('TS005', 'passports', 'RESIDENTS', 'passports_all_4a', [
    [1, 'UK passport', 'uk', 'category.passportUk'],
    [2, 'Non-UK passport', 'non-uk', 'category.passportNonUk'],
    [3, 'No passport held', 'none', 'category.passportNone'],
  ]),
  table('TS027', 'national-identity', 'RESIDENTS', 'national_identity_all_4a', [
    [1, 'One or more UK identity only', 'uk', 'category.identityUk'],
    [2, 'UK identity and non-UK identity', 'both', 'category.identityBoth'],
    [3, 'Non-UK identity only', 'non-uk', 'category.identityNonUk'],
  ]),
  table('TS003', 'household-type', 'HOUSEHOLDS', 'hh_family_composition_4a', [
    [1, 'Other household types', 'other', 'category.householdOther'],
    [2, 'One-person household', 'one-person', 'category.householdOnePerson'],
    [3, 'Single family household', 'one-family', 'category.householdOneFamily'],
  ]),
  table('TS045', 'cars', 'HOUSEHOLDS', 'number_of_cars_5a', [
    [0, 'No cars or vans in household', 'none', 'category.carsNone'],
    [1, '1 car or van in household', 'one', 'category.carsOne'],
    [2, '2 cars or vans in household', 'two', 'category.carsTwo'],
    [3, '3 or more cars or vans in household', 'three-or-more', 'category.carsThree'],
  ]),
  table(
    'TS067',
    'qualifications',
    'AGED_16',
    'highest_qualification_6a',
    [
      [0, 'No qualifications', 'none', 'category.qualificationsNone'],
      [
        1,
        'Highest level of qualification: Level 1, 2 or 3 qualifications',
        'level-1-to-3',
        'category.qualificationsLevels',
      ],
      [
        2,
        'Highest level of qualification: Apprenticeship',
        'apprenticeship',
        'category.qualificationsApprenticeship',
      ],
      [
        3,
        'Highest level of qualification: Level 4 qualifications or above',
        'level-4-or-above',
        'category.qualificationsLevelFour',
      ],
      [4, 'Highest level of qualification: Other qualifications', 'other', 'category.qualificationsOther'],
    ],
    { withinPoints: 0.3 },
  ),
  table('TS066', 'work', 'AGED_16', 'economic_activity_status_4a', [
    [1, 'Economically active: In employment (including full-time students)', 'in-work', 'category.workIn'],
    [
      2,
      'Economically active: Unemployed (including full-time students)',
      'unemployed',
      'category.workUnemployed',
    ],
    [3, 'Economically inactive', 'inactive', 'category.workInactive'],
  ]),
  table(
    'TS058',
    'travel-to-work',
    'IN_WORK',
    'workplace_travel_4a',
    [
      [1, 'Less than 10km', 'under-10-km', 'category.travelNear'],
      [2, '10km and over', '10-km-or-more', 'category.travelFar'],
      [3, 'Works mainly from home', 'from-home', 'category.travelFromHome'],
      [4, 'Distance travelled to work: Other', 'other', 'category.travelOther'],
    ],
    { withinPoints: 0.7 },
  ),
  table('TS038', 'disability', 'RESIDENTS', 'disability_3a', [
    [1, 'Disabled under the Equality Act', 'disabled', 'category.disabled'],
    [2, 'Not disabled under the Equality Act', 'not-disabled', 'category.notDisabled'],
  ]),
  table('TS039', 'unpaid-care', 'AGED_5', 'is_carer_5a', [
    [1, 'Provides no unpaid care', 'none', 'category.careNone'],
    [2, 'Provides 19 or less hours unpaid care a week', 'up-to-19-hours', 'category.careUpToNineteen'],
    [3, 'Provides 20 to 49 hours unpaid care a week', '20-to-49-hours', 'category.careTwenty'],
    [4, 'Provides 50 or more hours unpaid care a week', '50-hours-or-more', 'category.careFifty'],
  ]),
];

const byIndicator = new Map(shareTables.map((each) => [each.indicator, each]));
const byCategory = new Map(
  shareTables.flatMap(({ categories }) => categories.map((each) => [each.category, each] as const)),
);

/**
 * The table of shares that an indicator holds; undefined for any other indicator.
 * @example shareTableOf('census-2021-english')?.base // 'AGED_3'
 */
export const shareTableOf = (indicator: string): ShareTable | undefined => byIndicator.get(indicator);

/**
 * A category of a table of shares by its published name; undefined for any other.
 * @example shareCategoryOf('UK passport')?.id // 'uk'
 */
export const shareCategoryOf = (category: string): ShareCategory | undefined => byCategory.get(category);
