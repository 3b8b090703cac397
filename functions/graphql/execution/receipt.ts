import type { BoundaryEdition } from '../../../domain/geography/area.ts';
import { editionFor } from '../../../domain/geography/edition-at.ts';
import { type AnyMessage, message, untranslated } from '../../../domain/messages/message.ts';
import type { CalendarDate } from '../../../domain/provenance/calendar-date.ts';
import { apiTranslator } from '../messages/api-translator.ts';
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
  /** In English, whatever language the answer's texts were asked for in. */
  readonly notes: readonly string[];
  /** The same as codes with their values. */
  readonly noteMessages: readonly AnyMessage[];
}

const licence =
  'Open Government Licence v3.0, except where the source of a record names another licence: see source.licence.';

/** The receipt of one request; undefined while no data can be read, which the answer itself then says. */
export async function receiptOf({ data, requestDay, basis }: RequestContext): Promise<Receipt | undefined> {
  try {
    const snapshot = await data();
    const { editions } = await snapshot.areas();
    const notes = notesOf(basis, editions);
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
      notes: notes.map((note) => apiTranslator('en').t(note)),
      noteMessages: notes,
    };
  } catch {
    return undefined;
  }
}

const onlyOne = <Each>(all: readonly Each[]): Each | null => (all.length === 1 ? (all[0] ?? null) : null);

function notesOf(basis: AnswerBasis, editions: readonly BoundaryEdition[]): AnyMessage[] {
  const used = editions.filter(({ id }) => basis.editions.includes(id));
  const { edition: mapped, note } = editionFor(editions, undefined);
  return [
    ...(used.length > 0 ? wardsReplaced(editions) : []),
    ...(note !== undefined && used.includes(mapped) ? [note] : []),
    ...used.flatMap((edition) =>
      edition.hasGeometry ? [] : [message('receipt.onlyNames', { edition: untranslated(edition.id) })],
    ),
    ...(basis.isWhatIf ? [message('receipt.whatIf')] : []),
  ];
}

const wardsReplaced = (editions: readonly BoundaryEdition[]): AnyMessage[] =>
  editions
    .slice(1)
    .flatMap(({ validFrom }) => (validFrom ? [message('receipt.wardsReplaced', { day: validFrom })] : []));
