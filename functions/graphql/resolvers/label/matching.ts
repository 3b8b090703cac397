import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { aloneWords } from '../../../../domain/matching/alone-words.ts';
import { message } from '../../../../domain/messages/message.ts';
import { publishedParameters } from '../../../../domain/method/method.ts';
import { matchCatalysts } from '../../../../domain/pairing/match-catalysts.ts';
import { linkedSchools } from '../../../../domain/schools/linked-schools.ts';
import { pairSchools, type SchoolConstraints } from '../../../../domain/schools/pair-schools.ts';
import {
  schoolPairingSentence,
  schoolPairReasons,
  unpairedWords,
} from '../../../../domain/schools/pairing-words.ts';
import { pupilGroupName } from '../../../../domain/schools/pupil-group-name.ts';
import { neutralPlaces, schoolsOn } from '../../../../domain/schools/school.ts';
import type {
  PupilShareResolvers,
  QueryResolvers,
  QuerySchoolPairsArgs,
  SchoolPupilsResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import type { RequestContext } from '../../request/context.ts';
import { classificationInput } from '../../snapshot/classification-input.ts';
import { labelQuestion } from './label-question.ts';
import { labelledLevel } from './labelled-level.ts';

export const matchingQueries: QueryResolvers<RequestContext> = {
  schools: async (_, { phase }, { data, requestDay }) =>
    schoolsOn(await (await data()).venues.all(), phase ?? undefined, requestDay, publishedParameters),
  schoolPairs: async (_, args, { data, requestDay }) => {
    const constraints = constraintsOf(args);
    const snapshot = await data();
    const [venues, exchanges] = await Promise.all([snapshot.venues.all(), snapshot.exchanges()]);
    const schools = schoolsOn(venues, args.phase, requestDay, publishedParameters);
    const places = neutralPlaces(venues, requestDay, publishedParameters);
    const found = pairSchools(schools, constraints, linkedSchools(exchanges), places);
    return {
      ...found,
      sentence: schoolPairingSentence(found),
      dividingShare: found.dividingShare ?? null,
      pairs: found.pairs.map((pair) => ({
        ...pair,
        distanceMetres: pair.metres,
        reasons: schoolPairReasons(pair),
        neutralPlace: pair.neutralPlace?.venue ?? null,
      })),
      withoutPartner: found.alone.map((alone) => ({
        ...alone,
        school: alone.who,
        words: unpairedWords(alone),
      })),
    };
  },
  catalystMatching: async (_, { asOf, level, spotsPerPlace }, context) => {
    const wanted = labelledLevel(level ?? 'WARD');
    const most = wholeFrom1('spotsPerPlace', spotsPerPlace ?? 1, 20);
    const { snapshot, day } = await labelQuestion({ asOf }, wanted, context);
    const [input, run] = await Promise.all([
      classificationInput(snapshot, wanted, day),
      snapshot.classification(wanted, day),
    ]);
    const found = matchCatalysts(input, run, most);
    return {
      ...found,
      matches: found.matches.map((match) => ({ ...match, coldSpot: match.coldSpot.area })),
      withoutPlace: found.coldSpotsWithout.map(({ who, why, possible }) => ({
        coldSpot: who,
        why,
        words: aloneWords({ why, possible }),
      })),
      sentence: message('catalystMatch.sentence', {
        pairs: found.matches.length,
        spots: found.matches.length + found.coldSpotsWithout.length,
        points: found.points,
        greedy: found.greedyPoints,
      }),
    };
  },
};

export const SchoolPupils: SchoolPupilsResolvers<RequestContext> = {
  freeMealsPercent: ({ freeMealsPercent }) => freeMealsPercent ?? null,
  otherLanguagePercent: ({ otherLanguagePercent }) => otherLanguagePercent ?? null,
  unclassifiedPercent: ({ unclassifiedPercent }) => unclassifiedPercent ?? null,
};

export const PupilShare: PupilShareResolvers<RequestContext> = {
  name: ({ group }) => pupilGroupName(group),
};

const metresInKilometre = 1_000;

/** @throws InvalidInput naming the limit that is out of range */
function constraintsOf(args: QuerySchoolPairsArgs): SchoolConstraints {
  const kilometres = args.withinKilometres ?? 5;
  if (!(kilometres > 0 && kilometres <= 30))
    throw new InvalidInput(
      'withinKilometres',
      `${kilometres} is no distance. Give kilometres, more than 0, at most 30.`,
    );
  const leastDifference = within('leastDifference', args.leastDifference ?? 0.3, 1);
  const mealsApart = args.mealsApart == null ? undefined : within('mealsApart', args.mealsApart, 100);
  return {
    withinMetres: kilometres * metresInKilometre,
    leastDifference,
    ...(mealsApart === undefined ? {} : { mealsApart }),
    linksEach: wholeFrom1('linksEach', args.linksEach ?? 1, 3),
  };
}

function within(field: string, value: number, most: number): number {
  if (value >= 0 && value <= most) return value;
  throw new InvalidInput(field, `${value} is out of range. Give 0 to ${most}.`);
}

function wholeFrom1(field: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new InvalidInput(field, `${value} is out of range. Give 1 to ${most}.`);
}
