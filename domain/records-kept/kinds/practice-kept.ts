import type { AreaCode, AreaLevel } from '../../geography/area.ts';
import { roleWords } from '../../permission/roles.ts';
import type { CalendarDate } from '../../provenance/calendar-date.ts';
import { legalDayOf } from '../../provenance/legal-day.ts';
import type { PracticeEvidence, PracticeKind } from '../../records/practice-evidence.ts';
import { foldText } from '../../search/fold-text.ts';
import type { PublicKept, PublicStanding } from '../life/kept-entry.ts';
import type { toldStrengths } from './practice-record.ts';

/** What stands of a record of practice, as its kind declares it. */
interface Standing {
  readonly practiceKind: PracticeKind;
  readonly strength: (typeof toldStrengths)[number];
  readonly venue?: string;
  readonly place?: string;
  readonly area: AreaCode;
  readonly happenedOn?: CalendarDate;
  readonly happenedIn?: string;
  readonly people?: number;
  readonly otherPlace?: string;
  readonly cameFrom?: string;
  readonly sentence: string;
  readonly evidence: string;
}

/** What is known of places and areas where practice is told of. */
export interface PracticeGround {
  /** A place on the public register by its id, with the ward of its point; undefined: none has the id, or has it any more. */
  readonly venueOf: (
    id: string,
  ) => { readonly id: string; readonly name: string; readonly ward?: AreaCode } | undefined;
  readonly areaOf: (code: AreaCode) => { readonly name: string; readonly level: AreaLevel } | undefined;
  /** What documents say: whoever names the same place in the same area speaks of the same. */
  readonly documented: readonly Pick<PracticeEvidence, 'place' | 'area'>[];
}

/**
 * The records of practice that people keep as evidence like that of the documents, so that every list, map and page reads them
 * by the same rules. Who told it and who approved it is said by their roles. A place that is on the public register no more,
 * as one that has become a refuge, is told of no more.
 * Source: "Practice on record, and targets that can be met", section 2.
 * @param records records of practice as everyone may read them
 * @returns none of strength IMPLIED: what only follows from something else is not told here
 */
export function practiceKept(
  records: readonly PublicKept[],
  ground: PracticeGround,
): readonly PracticeEvidence[] {
  return records.flatMap(({ id, stands }): PracticeEvidence[] => {
    if (!stands) return [];
    const said = read(stands);
    const venue = said.venue === undefined ? undefined : ground.venueOf(said.venue);
    if (said.venue !== undefined && !venue) return [];
    const place = placeNamed(venue?.name ?? said.place, said.area, ground);
    const { approved, confirmed, written = approved } = stands;
    return [
      {
        id,
        ...(place === undefined ? {} : { place }),
        ...(venue ? { venue: venue.id } : {}),
        area: said.area,
        basis: venue?.ward === said.area ? 'POINT' : 'NAMED',
        kind: said.practiceKind,
        strength: said.strength,
        when: said.happenedOn ?? String(said.happenedIn),
        ...(said.otherPlace === undefined ? {} : { otherPlace: said.otherPlace }),
        ...(said.cameFrom === undefined ? {} : { cameFrom: said.cameFrom }),
        ...(said.people === undefined ? {} : { people: said.people }),
        sentence: said.sentence,
        reader: roleWords[written.role],
        readOn: legalDayOf(written.at),
        checker: roleWords[approved.role],
        checkedOn: legalDayOf(approved.at),
        confirmations: confirmed ? [{ on: legalDayOf(confirmed.at), by: roleWords[confirmed.role] }] : [],
        told: { reader: written.role, checker: approved.role },
        source: {
          title: `Practice told here, for which a ${roleWords[approved.role]} answers`,
          date: legalDayOf(approved.at),
          note: said.evidence,
        },
        restricted: false,
      },
    ];
  });
}

/** The kind is checked when a record is written; the store holds what was checked. */
const read = ({ content }: PublicStanding): Standing => content as unknown as Standing;

/**
 * A place as documents spell it where they name it in the same area; where they name another of its name elsewhere, with the
 * name of its area, so that the two are never taken for one. Without a place a ward stands for itself, as in the documents.
 */
function placeNamed(
  name: string | undefined,
  area: AreaCode,
  { areaOf, documented }: PracticeGround,
): string | undefined {
  const own = areaOf(area);
  if (name === undefined) return own?.level === 'WARD' ? own.name : undefined;
  const alike = documented.filter(({ place }) => place !== undefined && foldText(place) === foldText(name));
  const same = alike.find((each) => each.area === area);
  if (same) return same.place;
  return alike.length > 0 && own ? `${name} (${own.name})` : name;
}
