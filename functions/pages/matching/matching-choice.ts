import { untranslated } from '../../../domain/messages/message.ts';
import { type SchoolPhase, schoolPhases } from '../../../domain/records/school-pupils.ts';
import type { MatchingQueryVariables } from '../../../schema/generated/page-operations.ts';
import { RefusedQuery } from '../queries/ask-api.ts';

/** The limits of the pairs that a page shows, as the API takes them. */
export type MatchingChoice = Omit<MatchingQueryVariables, 'language'> & { readonly phase: SchoolPhase };

/** What can be chosen of each limit, by its name in the address; the first is what stands without a choice. */
export const offered = {
  withinKilometres: [5, 1, 2, 3, 4, 6, 8, 10, 15, 20],
  leastDifference: [0.3, 0, 0.1, 0.2, 0.4, 0.5, 0.6, 0.7],
  linksEach: [1, 2, 3],
  spotsPerPlace: [1, 2, 3],
  mealsApart: [5, 10, 15, 20, 30],
} as const;
type Limit = keyof typeof offered;

/**
 * The limits that an address asks for, each as it stands where it is not given.
 * @throws RefusedQuery for a limit that is not offered
 * @example matchingChoice('?phase=SECONDARY').withinKilometres // 5
 */
export function matchingChoice(search: string): MatchingChoice {
  const query = new URLSearchParams(search);
  const given = (field: string): string | undefined => query.get(field)?.trim() || undefined;
  const number = (field: Limit): number | undefined => {
    const text = given(field);
    return text === undefined
      ? undefined
      : (offered[field].find((each) => String(each) === text) ?? refuse(field, text));
  };
  const asked = given('phase');
  const phase =
    asked === undefined ? 'PRIMARY' : (schoolPhases.find((each) => each === asked) ?? refuse('phase', asked));
  const mealsApart = number('mealsApart');
  return {
    phase,
    withinKilometres: number('withinKilometres') ?? offered.withinKilometres[0],
    leastDifference: number('leastDifference') ?? offered.leastDifference[0],
    linksEach: number('linksEach') ?? offered.linksEach[0],
    spotsPerPlace: number('spotsPerPlace') ?? offered.spotsPerPlace[0],
    ...(mealsApart === undefined ? {} : { mealsApart }),
  };
}

/** The limits as an address names them. */
export const addressed = (choice: MatchingChoice): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(choice).map(([name, value]) => [name, String(value)]));

function refuse(field: string, asked: string): never {
  throw new RefusedQuery(`${field} is not offered`, {
    field,
    messageCode: 'page.matchingUnknown',
    messageValues: { asked: untranslated(asked.slice(0, 60)) },
  });
}
