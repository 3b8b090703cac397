import { aloneWords } from '../matching/alone-words.ts';
import type { Alone } from '../matching/match-sides.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { SchoolPupils } from '../records/school-pupils.ts';
import { rounded } from '../wording/rounded.ts';
import type { SchoolPair, SchoolPairing, SchoolRefusal } from './pair-schools.ts';
import { pupilGroupName } from './pupil-group-name.ts';
import type { School } from './school.ts';

/** Why two schools are a pair: how different, which groups are largest, how far, how many get free meals, where they could meet. */
export function schoolPairReasons({
  one,
  other,
  difference,
  metres,
  neutralPlace,
}: SchoolPair): readonly AnyMessage[] {
  const names = { one: untranslated(one.name), other: untranslated(other.name) };
  const [ofOne, ofOther] = [largestOf(one.pupils), largestOf(other.pupils)];
  const [meals, otherMeals] = [one.pupils.freeMealsPercent, other.pupils.freeMealsPercent];
  return [
    message('schoolPair.difference', { share: rounded(difference, 2) }),
    message('schoolPair.largest', {
      ...names,
      oneGroup: pupilGroupName(ofOne.group),
      oneShare: shareOf(ofOne.percent),
      otherGroup: pupilGroupName(ofOther.group),
      otherShare: shareOf(ofOther.percent),
    }),
    ...(meals === undefined || otherMeals === undefined
      ? []
      : [
          message('schoolPair.meals', {
            ...names,
            oneShare: shareOf(meals),
            otherShare: shareOf(otherMeals),
          }),
        ]),
    message('schoolPair.away', { kilometres: kilometres(metres) }),
    neutralPlace
      ? message('schoolPair.between', {
          ...names,
          place: untranslated(neutralPlace.venue.name),
          oneWay: kilometres(neutralPlace.fromOne),
          otherWay: kilometres(neutralPlace.fromOther),
        })
      : message('schoolPair.nothingBetween'),
  ];
}

/** A published percentage as a share, as messages have shares. */
const shareOf = (percent: number): number => rounded(percent / 100, 3);

const kilometres = (metres: number): number => rounded(metres / 1000, 1);

function largestOf({ shares }: SchoolPupils): SchoolPupils['shares'][number] {
  const [first] = shares.toSorted((a, b) => b.percent - a.percent);
  if (!first) throw new Error('A school without shares is in no pair.');
  return first;
}

const refusalCodes = {
  TOO_FAR: 'schoolRefusal.tooFar',
  TOO_ALIKE: 'schoolRefusal.tooAlike',
  MEALS_APART: 'schoolRefusal.mealsApart',
  ALREADY_LINKED: 'schoolRefusal.alreadyLinked',
} as const satisfies Readonly<Record<SchoolRefusal, string>>;

/** Why a school has no partner, as a message. */
export const unpairedWords = (alone: Alone<School, SchoolRefusal>): AnyMessage =>
  aloneWords(
    alone,
    alone.refusals.map(({ refusal, count }) => message(refusalCodes[refusal], { count })),
  );

/** How many pairs there are, of how many schools, and what they gain. */
export const schoolPairingSentence = ({
  pairs,
  alone,
  totalDifference,
  greedyDifference,
}: SchoolPairing): AnyMessage => {
  const paired = new Set(pairs.flatMap(({ one, other }) => [one.id, other.id]));
  return message('schoolPair.sentence', {
    pairs: pairs.length,
    schools: paired.size + alone.length,
    total: rounded(totalDifference, 2),
    greedy: rounded(greedyDifference, 2),
  });
};
