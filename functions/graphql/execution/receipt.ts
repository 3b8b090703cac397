import type { BoundaryEdition } from '../../../domain/geography/area.ts';
import { editionFor } from '../../../domain/geography/edition-at.ts';
import { type CalendarDate, plainDate } from '../../../domain/provenance/calendar-date.ts';
import type { AnswerBasis } from '../request/answer-basis.ts';
import type { RequestContext } from '../request/context.ts';

/** What an answer rests on, so that it can be cited and asked again: what this very answer used, and nothing else. */
export interface Receipt {
  readonly dataVersion: string;
  /** The legal day of the answer: that of Europe/London. */
  readonly answeredOn: CalendarDate;
  /** The edition whose areas it tells of or stands on; null where it used none, or several. */
  readonly boundaryEdition: string | null;
  readonly boundaryEditions: readonly string[];
  /** The version of the rules by which something was worked out; null where nothing was, or by several. */
  readonly methodVersion: string | null;
  readonly methodVersions: readonly string[];
  /** The day for which statuses, labels or areas were read; null where it used none, or several. */
  readonly asOf: CalendarDate | null;
  readonly days: readonly CalendarDate[];
  readonly licence: string;
  readonly notes: readonly string[];
}

const licence =
  'Open Government Licence v3.0, except where the source of a record names another licence: see source.licence.';

/** The receipt of one request; undefined while no data can be read, which the answer itself then says. */
export async function receiptOf({ data, requestDay, basis }: RequestContext): Promise<Receipt | undefined> {
  try {
    const snapshot = await data();
    const { editions } = await snapshot.areas();
    return {
      dataVersion: snapshot.stored.version,
      answeredOn: requestDay,
      boundaryEdition: onlyOne(basis.editions),
      boundaryEditions: basis.editions,
      methodVersion: onlyOne(basis.methods),
      methodVersions: basis.methods,
      asOf: onlyOne(basis.days),
      days: basis.days,
      licence,
      notes: notesOf(basis, editions),
    };
  } catch {
    return undefined;
  }
}

const onlyOne = <Each>(all: readonly Each[]): Each | null => (all.length === 1 ? (all[0] ?? null) : null);

function notesOf(basis: AnswerBasis, editions: readonly BoundaryEdition[]): string[] {
  const used = editions.filter(({ id }) => basis.editions.includes(id));
  const { edition: mapped, note } = editionFor(editions, undefined);
  return [
    ...(used.length > 0 ? wardsReplaced(editions) : []),
    ...(note !== undefined && used.includes(mapped) ? [note] : []),
    ...used.flatMap((edition) =>
      edition.hasGeometry
        ? []
        : [`Of the ${edition.id} edition names and codes are held; boundaries are not.`],
    ),
    ...(basis.isWhatIf
      ? ['Something in this answer is a what-if, not the published method: see whatIf.']
      : []),
  ];
}

const wardsReplaced = (editions: readonly BoundaryEdition[]): string[] =>
  editions
    .slice(1)
    .flatMap(({ validFrom }) => (validFrom ? [`All wards were replaced on ${plainDate(validFrom)}.`] : []));
