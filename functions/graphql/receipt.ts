import { method } from '../../domain/classification/method.ts';
import type { BoundaryEdition } from '../../domain/geography/area.ts';
import { editionFor } from '../../domain/geography/edition-at.ts';
import { type CalendarDate, plainDate } from '../../domain/provenance/calendar-date.ts';
import type { RequestContext } from './context.ts';

/** What an answer rests on, so that it can be cited and asked again. */
export interface Receipt {
  readonly dataVersion: string;
  /** The edition on which boundaries, figures and labels stand. */
  readonly boundaryEdition: string;
  readonly methodVersion: string;
  readonly licence: string;
  /** The legal day (of Europe/London) on which statuses and labels were read where the query names none. */
  readonly asOf: CalendarDate;
  readonly notes: readonly string[];
}

const licence =
  'Open Government Licence v3.0, except where the source of a record names another licence: see source.licence.';

/** The receipt of one request; undefined while no data can be read, which the answer itself then says. */
export async function receiptOf({ data, today }: RequestContext): Promise<Receipt | undefined> {
  try {
    const held = await data();
    const { drawn, editions } = await held.areas();
    const { note } = editionFor(editions, undefined);
    return {
      dataVersion: held.stored.version,
      boundaryEdition: drawn.id,
      methodVersion: method.id,
      licence,
      asOf: today,
      notes: [...wardsReplaced(editions), ...(note === undefined ? [] : [note])],
    };
  } catch {
    return undefined;
  }
}

const wardsReplaced = (editions: readonly BoundaryEdition[]): string[] =>
  editions
    .slice(1)
    .flatMap(({ validFrom }) => (validFrom ? [`All wards were replaced on ${plainDate(validFrom)}.`] : []));
