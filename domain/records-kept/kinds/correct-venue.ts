import { writeWeek } from '../../opening/written-times.ts';
import type { VenueCorrection } from '../../records/kept-of-venue.ts';
import type { Venue, VenueStatusRecord } from '../../records/venue.ts';
import type { DetailSaid, OpeningSaid, VenueWords } from './venue-words.ts';

/** Whose word a status is that people keep, as a source is named. */
const keptSource = { title: 'Records that people keep' } as const;

/**
 * A place as readers get it: what stands of what people keep goes before what it was loaded with, field by field, and
 * what was loaded is told beside it. A status is one more dated record, so that days before it stay as they were.
 * @param loaded the place as the register was loaded
 * @example correctVenue(hall, { opening }).openingText // 'Monday 10:00-12:00'
 */
export function correctVenue(loaded: Venue, { opening, detail }: VenueWords): Venue {
  const { name, otherNames = [], standing, contact } = detail ?? {};
  const aliases = [
    ...new Set([
      ...(name !== undefined && name !== loaded.name ? [loaded.name] : []),
      ...otherNames,
      ...(loaded.aliases ?? []),
    ]),
  ].filter((alias) => alias !== (name ?? loaded.name));
  return {
    ...loaded,
    ...(name === undefined ? {} : { name }),
    ...(aliases.length > 0 ? { aliases } : {}),
    ...(opening ? { openingText: writeWeek(opening.times.sessions) } : {}),
    ...(standing && detail ? { statusHistory: [...loaded.statusHistory, statusOf(standing, detail)] } : {}),
    kept: {
      ...(opening
        ? {
            opening: {
              ...opening.times,
              ...(opening.note === undefined ? {} : { note: opening.note }),
              record: opening.word,
            },
          }
        : {}),
      access: detail?.access ?? [],
      languages: detail?.languages ?? [],
      ...(contact === undefined ? {} : { contact }),
      corrections: correctionsOf(loaded, opening, detail),
    },
  };
}

const statusOf = (
  { status, since }: NonNullable<DetailSaid['standing']>,
  { word }: DetailSaid,
): VenueStatusRecord => ({
  status,
  date: since,
  statement: `${status.toLowerCase().replaceAll('_', ' ')} since ${since} (said on ${word.seenOn})`,
  source: keptSource,
});

/** The fields in which what stands is other than what was loaded. */
function correctionsOf(
  loaded: Venue,
  opening: OpeningSaid | undefined,
  detail: DetailSaid | undefined,
): readonly VenueCorrection[] {
  const last = loaded.statusHistory.at(-1);
  const all: readonly (VenueCorrection | undefined)[] = [
    detail?.name === undefined
      ? undefined
      : { field: 'name', loaded: loaded.name, stands: detail.name, record: detail.word },
    opening && {
      field: 'openingText',
      ...(loaded.openingText === undefined ? {} : { loaded: loaded.openingText }),
      stands: writeWeek(opening.times.sessions),
      record: opening.word,
    },
    detail?.standing && {
      field: 'status',
      ...(last === undefined ? {} : { loaded: last.statement }),
      stands: `${detail.standing.status} ${detail.standing.since}`,
      record: detail.word,
    },
  ];
  return all.flatMap((each) => (each && each.loaded !== each.stands ? [each] : []));
}
