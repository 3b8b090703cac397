import type { BreakdownToldFragment, ReturnsPageQuery } from '../../../schema/generated/page-operations.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

export type Picture = ReturnsPageQuery['attendancePicture'];
export type Breakdown = BreakdownToldFragment;
export type Group = Breakdown['groups'][number];

/** Whether everyone is in one of the groups, so that nobody had to be asked: who completed a course is known of all. */
export const isOfEveryone = ({ by }: Pick<Breakdown, 'by'>): boolean => by === 'COMPLETION';

/** What a group is called: a ward by its name, ages as they are written. */
export function groupName(
  { group, ward }: Pick<Group, 'group' | 'ward'>,
  { t, untranslated, has, codeWords }: PageTranslator,
) {
  if (ward) return untranslated(ward.name);
  const code = groupCodes[group];
  if (code) return t(code);
  return has(`page.group.${group}`) ? codeWords('page.group.', group) : untranslated(group.replace('-', '–'));
}

const groupCodes: Readonly<
  Record<
    string,
    | 'returns.female'
    | 'returns.male'
    | 'returns.outside'
    | 'group.asian'
    | 'group.black'
    | 'group.mixed'
    | 'group.white'
    | 'group.other'
    | 'censusGroup.disabled'
    | 'censusGroup.notDisabled'
  >
> = {
  FEMALE: 'returns.female',
  MALE: 'returns.male',
  OUTSIDE: 'returns.outside',
  ASIAN: 'group.asian',
  BLACK: 'group.black',
  MIXED: 'group.mixed',
  WHITE: 'group.white',
  OTHER: 'group.other',
  DISABLED: 'censusGroup.disabled',
  NOT_DISABLED: 'censusGroup.notDisabled',
};

/** A rounded number with its share, or that it is not shown. */
export function peopleWords(
  people: number | null,
  { t, count }: Pick<PageTranslator, 't' | 'count'>,
  percent?: number | null,
): string {
  if (people === null) return t('page.returnsHidden');
  return percent == null ? count(people) : t('page.returnsWithShare', { people, percent });
}
