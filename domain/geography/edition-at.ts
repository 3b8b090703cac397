import { CorruptRecord, InvalidInput } from '../errors/errors.ts';
import { type AnyMessage, message, untranslated } from '../messages/message.ts';
import type { CalendarDate } from '../provenance/calendar-date.ts';
import type { BoundaryEdition } from './area.ts';
import { editionText } from './edition-text.ts';

/** The edition that answers a question, and what a reader must know about it. */
export interface EditionAnswer {
  readonly edition: BoundaryEdition;
  /** Whether its wards are those in force on the day asked about; without a day, whether no later edition is held. */
  readonly inForce: boolean;
  /** What the reader must know; undefined where there is nothing to say. */
  readonly note?: AnyMessage;
}

/** An edition without a first day is older than anything held. */
const begun = (edition: BoundaryEdition, date: CalendarDate): boolean => (edition.validFrom ?? '') <= date;
const ended = (edition: BoundaryEdition, date: CalendarDate): boolean =>
  edition.validTo !== undefined && edition.validTo < date;

const newest = (editions: readonly BoundaryEdition[]): BoundaryEdition | undefined =>
  editions.reduce<BoundaryEdition | undefined>(
    (latest, edition) => (latest && (latest.validFrom ?? '') >= (edition.validFrom ?? '') ? latest : edition),
    undefined,
  );

/** "wards to 6 May 2026 (edition 2004)": for errors, the name with the id that the API knows it by. */
const named = ({ id, name }: BoundaryEdition): string =>
  `${name.charAt(0).toLowerCase()}${name.slice(1)} (edition ${id})`;

/**
 * The edition in force on a day; the last day is inclusive. Undefined where none held was in force. Of two that
 * overlap by mistake the newer answers.
 * @example editionInForce(editions, parseCalendarDate('asOf', '2026-05-06'))?.id // '2004'
 */
export const editionInForce = (
  editions: readonly BoundaryEdition[],
  date: CalendarDate,
): BoundaryEdition | undefined =>
  newest(editions.filter((edition) => begun(edition, date) && !ended(edition, date)));

/**
 * The newest edition whose boundaries are held; undefined where none has any.
 * @example newestEditionWithGeometry(editions)?.id // '2004'
 */
export const newestEditionWithGeometry = (
  editions: readonly BoundaryEdition[],
): BoundaryEdition | undefined => newest(editions.filter((edition) => edition.hasGeometry));

/**
 * Which wards to list: with a day, those in force on it, mapped or not; without one, the newest that can be mapped.
 * @throws InvalidInput on `asOf` where no edition held was in force; CorruptRecord where none has boundaries.
 * @example editionFor(editions, undefined).edition.id // '2004', with a note that the 2026 edition has no boundaries
 */
export function editionFor(
  editions: readonly BoundaryEdition[],
  asOf: CalendarDate | undefined,
): EditionAnswer {
  if (asOf === undefined) return newestMapped(editions);
  const edition = editionInForce(editions, asOf);
  if (!edition) throw notHeld(editions, asOf);
  if (edition.hasGeometry) return { edition, inForce: true };
  const note = message('edition.notDrawn', told(edition));
  return { edition, inForce: true, note };
}

function newestMapped(editions: readonly BoundaryEdition[]): EditionAnswer {
  const edition = newestEditionWithGeometry(editions);
  if (!edition) throw new CorruptRecord('No boundary edition with geometry is held.');
  const latest = newest(editions) ?? edition;
  if (latest.id === edition.id) return { edition, inForce: true };
  const note = message('edition.shownOn', {
    ...told(edition),
    latest: editionText(latest),
    latestId: untranslated(latest.id),
  });
  return { edition, inForce: false, note };
}

/**
 * Which boundaries place a point on a day: the newest held that had begun by then. Where another edition was in
 * force, or none, `inForce` is false and the note says so.
 * @throws InvalidInput on `asOf` where the day is before every edition with boundaries.
 * @example editionWithGeometryFor(editions, parseCalendarDate('asOf', '2026-11-22')).edition.id // '2004', with a note
 */
export function editionWithGeometryFor(
  editions: readonly BoundaryEdition[],
  date: CalendarDate,
): EditionAnswer {
  const edition = newestEditionWithGeometry(editions.filter((each) => begun(each, date)));
  if (!edition) throw notHeld(editions, date);
  const inForce = editionInForce(editions, date);
  if (inForce?.id === edition.id) return { edition, inForce: true };
  const note = inForce
    ? message('edition.answeredOn', {
        ...told(edition),
        inForce: editionText(inForce),
        inForceId: untranslated(inForce.id),
        day: date,
      })
    : message('edition.noneInForce', { ...told(edition), day: date });
  return { edition, inForce: false, note };
}

const told = (edition: BoundaryEdition) => ({
  edition: editionText(edition),
  id: untranslated(edition.id),
});

function notHeld(editions: readonly BoundaryEdition[], date: CalendarDate): InvalidInput {
  const held = editions.map(named).join(', ') || 'none';
  return new InvalidInput('asOf', `no boundary edition is held for ${date}. Held: ${held}.`);
}
