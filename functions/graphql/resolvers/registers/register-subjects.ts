import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import type { RegisterIn } from '../../../../domain/records-kept/health/kept-register.ts';
import type { PlacedRecord } from '../../../../domain/records-kept/life/placed-record.ts';
import type { DataSnapshot } from '../../snapshot/data-snapshot.ts';
import { localityOfVenue, wardOfVenue } from '../../snapshot/venue-place.ts';

/** One thing that a register could say something of, and where it lies. */
export interface Subject {
  readonly id: string;
  /** Its ward and its locality, where they are known. */
  readonly areas: readonly AreaCode[];
}

/** The things of a kind's register, with the field by which a record names one. */
export interface Subjects {
  readonly field: string;
  readonly all: readonly Subject[];
  /** Whether each is known to lie somewhere: milestones are not. */
  readonly arePlaced: boolean;
}

/**
 * What a register could say something of, each once: the places on the public register for a kind with one record a place,
 * the milestones of which no document says how they stand for reports on them. Undefined: nothing says how many there should be.
 */
export async function subjectsOf(
  kind: RecordKind,
  snapshot: DataSnapshot,
  today: CalendarDate,
): Promise<Subjects | undefined> {
  const [place, ...more] = kind.oneFor ?? [];
  if (place !== undefined && more.length === 0 && kind.fields[place]?.type === 'VENUE')
    return { field: place, all: await places(snapshot), arePlaced: true };
  const [field] =
    Object.entries(kind.fields).find(([, each]) => each.type === 'REFERENCE' && each.to === 'MILESTONE') ??
    [];
  if (field === undefined) return undefined;
  const { all } = await snapshot.commitments(today);
  // Of which a document says how they stand, nobody has to be asked.
  const milestones = all.flatMap((promise) =>
    promise.milestones.flatMap(({ id, basis }) => (basis === 'DOCUMENT' ? [] : [{ id, areas: [] }])),
  );
  return { field, all: milestones, arePlaced: false };
}

async function places(snapshot: DataSnapshot): Promise<readonly Subject[]> {
  const [venues, directory] = await Promise.all([snapshot.venues.all(), snapshot.areas()]);
  return venues.map((venue) => ({
    id: venue.id,
    areas: [wardOfVenue(venue, directory), localityOfVenue(venue, directory)].flatMap(
      (area) => area?.code ?? [],
    ),
  }));
}

/** Of how many subjects nobody has said anything that stands, in an area where one is asked about; null: nothing says how many there are. */
export function answeredBy(
  subjects: Subjects | undefined,
  placed: readonly PlacedRecord[],
  area: Area | undefined,
): Pick<RegisterIn, 'subjects' | 'unanswered'> {
  const isAsked = area !== undefined && area.level !== 'BOROUGH';
  if (!subjects || (isAsked && !subjects.arePlaced)) return { subjects: null, unanswered: null };
  const there = isAsked ? subjects.all.filter(({ areas }) => areas.includes(area.code)) : subjects.all;
  const told = new Set(placed.map(({ stands: { content } }) => content[subjects.field]));
  return { subjects: there.length, unanswered: there.filter(({ id }) => !told.has(id)).length };
}
