import { ListedBy } from '../../collections/listed-by.ts';
import { onceForEach } from '../../collections/once-for-each.ts';
import type { Area, AreaCode, PopulationPoint } from '../../geography/area.ts';
import { type AnyMessage, message, type ToldText, untranslated } from '../../messages/message.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import type { NamedPlace, RegisterReview } from '../../records/dataset.ts';
import type { Observation } from '../../records/indicator.ts';
import type { Exchange, Project } from '../../records/programme.ts';
import type { Reviewed } from '../../records/reviewed-on.ts';
import type { Venue } from '../../records/venue.ts';
import type { Evidence, OpenRecord } from './evidence.ts';

/** The periods and distances of the method that the evidence is gathered by. */
export interface EvidenceRules {
  readonly statusMaxAgeYears: number;
  readonly reviewMaxAgeMonths: number;
  readonly reachWalkMetres: number;
  readonly detourFactor: number;
  readonly participationMonths: number;
  readonly exchangeMonths: number;
}

/** An area asked about and the records to answer from. */
export interface EvidenceInput {
  /** A ward, a locality, or the borough. */
  readonly area: Area;
  /** The wards that make it up: a ward alone makes up itself. */
  readonly areas: readonly Area[];
  /** Every ward of the edition, to see which ward the other side of an exchange is in. */
  readonly allWards: readonly Area[];
  /** Codes of areas that hold this one whole, such as its locality and borough: a review of one covers it. */
  readonly within: readonly AreaCode[];
  readonly venues: readonly Venue[];
  readonly venueWard: (venue: Venue) => AreaCode | undefined;
  readonly projects: readonly Project[];
  readonly exchanges: readonly Exchange[];
  readonly places: readonly NamedPlace[];
  /** Figures published for exactly this area. */
  readonly observations: readonly Observation[];
  readonly populationPoints: readonly PopulationPoint[];
  readonly reviews: readonly RegisterReview[];
  readonly asOf: CalendarDate;
  readonly parameters: EvidenceRules;
}

/** Which of the two levels an area has, for sentences. */
export const levelOf = ({ area }: Pick<EvidenceInput, 'area'>): 'WARD' | 'LOCALITY' =>
  area.level === 'LOCALITY' ? 'LOCALITY' : 'WARD';

/**
 * Codes under which a venue may be found in an area: its ward or, without a point, the locality that a document states.
 * `isVenueHere` decides.
 */
export function areasOfVenue(venue: Venue, venueWard: EvidenceInput['venueWard']): readonly AreaCode[] {
  const ward = venueWard(venue);
  if (ward !== undefined) return [ward];
  return venue.position || venue.statedLocality === undefined ? [] : [venue.statedLocality];
}

/** Codes of everything that an area is made of, itself too. */
export const codesOf = ({ area, areas }: Pick<EvidenceInput, 'area' | 'areas'>): AreaCode[] => [
  area.code,
  ...areas.map(({ code }) => code),
  ...(area.level === 'BOROUGH' ? new Set(areas.flatMap(({ parent }) => parent ?? [])) : []),
];

/** Whether what lies in a locality lies in the area for certain: it is that locality, or the borough of all. */
export const holdsLocality = ({ level, code }: Area, locality: AreaCode | undefined): boolean =>
  locality !== undefined && (level === 'BOROUGH' || (level === 'LOCALITY' && locality === code));

/** The figures of an area, in the order of the list. */
export const figuresOf = onceForEach(
  (observations: readonly Observation[]) => new ListedBy(observations, ({ area }) => [area.code]),
);

/** A period as its source gives it, or that it gives none. */
export const periodOrNone = (period: string | undefined): ToldText =>
  period === undefined ? message('evidence.noDate') : untranslated(period);

/** The sentence that says why a count may be too low, or that it is complete. */
export function reviewSentence(reviewed: Reviewed | undefined, input: EvidenceInput): AnyMessage {
  if (reviewed?.as) return message('evidence.reviewedAs', { day: reviewed.on, role: reviewed.as });
  return reviewed
    ? message('evidence.reviewed', { day: reviewed.on })
    : message('evidence.notReviewed', {
        level: levelOf(input),
        months: input.parameters.reviewMaxAgeMonths,
      });
}

/**
 * Whether a venue is in the area: by its ward, or, for a locality and a venue with no point, as a document states.
 * A restricted venue is nowhere.
 */
export function isVenueHere(venue: Venue, { area, areas, venueWard }: EvidenceInput): boolean {
  if (venue.restricted) return false;
  const ward = venueWard(venue);
  if (ward !== undefined) return areas.some(({ code }) => code === ward);
  return !venue.position && holdsLocality(area, venue.statedLocality);
}

/**
 * A count with what limits it: known only where the register was reviewed and no record that might count is open;
 * else the least there is; nothing counted is then no answer, never 0.
 */
export function countedEvidence(
  value: number,
  complete: boolean,
  why: ToldText,
  records: readonly OpenRecord[] = [],
): Evidence {
  if (complete) return { kind: 'known', value, why };
  const left = records.length > 0 ? { open: records.map(({ id, name }) => ({ id, name })) } : {};
  return value > 0 ? { kind: 'atLeast', value, why, ...left } : { kind: 'notKnown', why, ...left };
}

/**
 * Open records by whether a review has settled that they do not count here. One that came later, or that nobody was asked
 * about, is left: a review answers for what it names.
 * @param idOf undefined for what no review can have settled
 * Source: "Practice on record", section 5.
 */
export function bySettled<Record>(
  records: readonly Record[],
  idOf: (record: Record) => string | undefined,
  reviewed: Reviewed | undefined,
): { readonly open: readonly Record[]; readonly settled: readonly Record[] } {
  const isSettled = (record: Record) => {
    const id = idOf(record);
    return id !== undefined && reviewed?.settled.has(id) === true;
  };
  return { open: records.filter((record) => !isSettled(record)), settled: records.filter(isSettled) };
}

/** How many open records a review has settled, where there are any. */
export const settledSentence = (settled: readonly unknown[]): readonly AnyMessage[] =>
  settled.length > 0 ? [message('evidence.settled', { count: settled.length })] : [];

/**
 * Evidence that is not known, with a word on what is on record outside the months that count: what is told of it
 * elsewhere and "not known" are else two truths side by side.
 */
export const withUncounted = (evidence: Evidence, isOnRecord: boolean, months: number): Evidence =>
  evidence.kind === 'notKnown' && isOnRecord
    ? { ...evidence, uncounted: message('evidence.uncountedMonths', { months }) }
    : evidence;
