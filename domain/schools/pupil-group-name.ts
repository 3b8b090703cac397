import { type AnyMessage, message, type PlainCode } from '../messages/message.ts';
import type { PupilGroup } from '../records/school-pupils.ts';

const names: Readonly<Record<PupilGroup, PlainCode & `${'group' | 'pupilGroup'}.${string}`>> = {
  WHITE_BRITISH: 'group.whiteBritish',
  WHITE_IRISH: 'group.whiteIrish',
  IRISH_TRAVELLER: 'pupilGroup.irishTraveller',
  GYPSY_ROMA: 'pupilGroup.gypsyRoma',
  OTHER_WHITE: 'group.otherWhite',
  WHITE_AND_BLACK_CARIBBEAN: 'group.whiteAndBlackCaribbean',
  WHITE_AND_BLACK_AFRICAN: 'group.whiteAndBlackAfrican',
  WHITE_AND_ASIAN: 'group.whiteAndAsian',
  OTHER_MIXED: 'group.otherMixed',
  INDIAN: 'group.indian',
  PAKISTANI: 'group.pakistani',
  BANGLADESHI: 'group.bangladeshi',
  OTHER_ASIAN: 'group.otherAsian',
  BLACK_CARIBBEAN: 'group.blackCaribbean',
  BLACK_AFRICAN: 'group.blackAfrican',
  OTHER_BLACK: 'group.otherBlack',
  CHINESE: 'group.chinese',
  ANY_OTHER: 'group.anyOther',
};

/** The name of a group of the school census, as the groups of the population census are named where they are the same. */
export const pupilGroupName = (group: PupilGroup): AnyMessage => message(names[group]);
