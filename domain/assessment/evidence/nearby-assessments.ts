import { type CalendarDate, monthsBefore } from '../../provenance/calendar-date.ts';
import { groupedDigits } from '../../wording/grouped-digits.ts';
import { ordinalWord } from '../../wording/ordinal-word.ts';
import type { NamedThing } from './evidence-inputs.ts';
import { type ItemContent, licenceLines } from './evidence-item.ts';
import { evidenceRules } from './evidence-rules.ts';
import type { Ground } from './ground.ts';
import { placesTaken } from './places-taken.ts';

/** Other assessments near in place and time, and what they add up to with this scheme. */
export interface NearbyAssessments {
  readonly withinMetres: number;
  readonly withinMonths: number;
  /** Oldest first, then by id. */
  readonly assessments: readonly NearbyAssessment[];
  /** What this scheme brings to the sum. */
  readonly thisScheme: SchemePart;
  readonly together: SchemesTogether;
}

export interface NearbyAssessment {
  readonly id: string;
  readonly title: string;
  readonly date: CalendarDate;
  readonly published: boolean;
  /** Between the nearest points of the two sites, to the metre; 0 where they overlap. */
  readonly distanceMetres: number;
  /** Undefined: not said. */
  readonly homes?: number;
  /** Whether it says of every meeting place inside its site what becomes of it; undefined by the first rules. */
  readonly placesSaid?: boolean;
  readonly placesLost: readonly NamedThing[];
  readonly placesGained: readonly NamedThing[];
}

/** The sum of the nearby assessments and of this scheme. Losses and gains stand beside each other, never netted. */
export interface SchemesTogether {
  /** This one included. */
  readonly schemes: number;
  /** Of those that say how many homes. */
  readonly homes: number;
  readonly homesNotSaid: number;
  /** How many do not say of every meeting place what becomes of it: more may be lost. Undefined by the first rules. */
  readonly placesNotSaid?: number;
  /** Each place once, however many schemes name it; by id. */
  readonly placesLost: readonly NamedThing[];
  readonly placesGained: readonly NamedThing[];
  /** Which scheme this is among those that take a meeting place, 1 for the first; undefined where it takes none. */
  readonly takesPlaceAs?: number;
  /** "With this scheme three take a meeting place within 1,600 m ..." */
  readonly sentence: string;
}

/**
 * Assessments whose site lies within 1,600 m of this one, of the 36 months before the day or since, and what they and
 * this scheme add up to. What this scheme takes is what a person named; before that, the places to meet inside it.
 * Source: "Cohesion impact assessment", section 9, "Nearby assessments".
 * @example nearbyAssessments(measureGround(inputs)).values.together.takesPlaceAs // 3
 */
export function nearbyAssessments(ground: Ground): ItemContent<NearbyAssessments> {
  const { inputs, metresBetweenSites } = ground;
  const { nearbyMetres, nearbyMonths } = evidenceRules;
  const since = monthsBefore(inputs.asOf, nearbyMonths);
  const assessments = inputs.otherAssessments
    .filter(({ id, date }) => id !== inputs.scheme.assessment && date >= since)
    .map(({ site, ...other }) => ({ ...other, distanceMetres: Math.round(metresBetweenSites(site)) }))
    .filter(({ distanceMetres }) => distanceMetres <= nearbyMetres)
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id));
  const taken = placesTaken(ground);
  const thisScheme: SchemePart = {
    ...(inputs.scheme.homes === undefined ? {} : { homes: inputs.scheme.homes }),
    ...(taken.said === undefined ? {} : { placesSaid: taken.said }),
    placesLost: taken.places,
    placesGained: (inputs.scheme.venuesGained ?? []).map((name) => ({ id: name, name })),
  };
  const together = schemesTogether(assessments, thisScheme);
  return {
    title: 'Nearby assessments',
    query: `Which other schemes within ${groupedDigits(nearbyMetres)} m were assessed within ${nearbyMonths} months, and what do they add up to with this one?`,
    inputs: ['the site', 'the register of assessments'],
    licences: licenceLines(inputs.licences.assessments),
    values: { withinMetres: nearbyMetres, withinMonths: nearbyMonths, assessments, thisScheme, together },
    notes: [taken.note, 'Places lost and places gained are never set off against each other.'],
  };
}

/** What one scheme brings to the sum. */
export type SchemePart = Pick<NearbyAssessment, 'homes' | 'placesSaid' | 'placesLost' | 'placesGained'>;

/**
 * Adds up schemes near each other; `own` is the one assessed.
 * @example schemesTogether([], { placesLost: [], placesGained: [] }).schemes // 1
 */
export function schemesTogether(others: readonly SchemePart[], own: SchemePart): SchemesTogether {
  const all = [...others, own];
  const takers = all.filter(({ placesLost }) => placesLost.length > 0).length;
  const takesPlaceAs = own.placesLost.length > 0 ? takers : undefined;
  const homes = all.flatMap(({ homes: each }) => (each === undefined ? [] : [each]));
  return {
    schemes: all.length,
    homes: homes.reduce((sum, each) => sum + each, 0),
    homesNotSaid: all.length - homes.length,
    ...(own.placesSaid === undefined
      ? {}
      : { placesNotSaid: all.filter(({ placesSaid }) => placesSaid !== true).length }),
    placesLost: eachOnce(all.flatMap(({ placesLost }) => placesLost)),
    placesGained: eachOnce(all.flatMap(({ placesGained }) => placesGained)),
    ...(takesPlaceAs === undefined ? {} : { takesPlaceAs }),
    sentence: sentence(others.length, takers, takesPlaceAs, own.placesSaid === false),
  };
}

function sentence(others: number, takers: number, takesPlaceAs: number | undefined, isOpen: boolean): string {
  const { nearbyMetres, nearbyMonths } = evidenceRules;
  const where = `within ${groupedDigits(nearbyMetres)} m and ${nearbyMonths} months`;
  if (takesPlaceAs !== undefined && isOpen) {
    return `This is the ${ordinalWord(takesPlaceAs)} scheme ${where} that takes a meeting place or does not say that it keeps those inside its site.`;
  }
  if (takesPlaceAs !== undefined) {
    return takesPlaceAs === 1
      ? `This is the first scheme ${where} that takes a meeting place.`
      : `This is the ${ordinalWord(takesPlaceAs)} scheme ${where} that takes a meeting place: read it as the ${ordinalWord(takesPlaceAs)} loss, not as one by itself.`;
  }
  if (others === 0) return `No other scheme ${where} has been assessed.`;
  return takers > 0
    ? `This scheme is not known to take a meeting place; ${takers === 1 ? 'one other' : `${takers} others`} ${where} ${takers === 1 ? 'does' : 'do'}.`
    : `Neither this scheme nor another ${where} is known to take a meeting place.`;
}

const eachOnce = (things: readonly NamedThing[]): NamedThing[] =>
  [...new Map(things.map((thing) => [thing.id, thing])).values()].sort((a, b) => compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
