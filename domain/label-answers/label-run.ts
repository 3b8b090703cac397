import { InvalidInput } from '../errors/errors.ts';
import { type MethodId, parseMethodId } from '../method/method.ts';
import { type CalendarDate, parseCalendarDate } from '../provenance/calendar-date.ts';

/** A run of the method: which version of it, for which day, on which version of the data. */
export interface LabelRun {
  readonly method: MethodId;
  readonly asOf: CalendarDate;
  readonly dataVersion: string;
}

/**
 * The id of a run. The id of a what-if names a method that nobody can ask for, so that nothing is recorded of it.
 * @param method id of the method: "cc-1.1.0"
 * @example labelRunId('cc-1.1.0', '2026-11-29', '9f3c2a1b') // 'cc-1.1.0/2026-11-29/9f3c2a1b'
 */
export const labelRunId = (method: string, asOf: CalendarDate, dataVersion: string): string =>
  `${method}/${asOf}/${dataVersion}`;

/** A version of the data: the hash of what was loaded, and with it that of what people keep on top. */
const dataVersionShape = /^[0-9a-f]{16}(\+[0-9a-f]{8})?$/;

/**
 * Reads the id of a run of a published version of the method, as somebody gives it.
 * @param field path by which the request names it
 * @throws InvalidInput for a text that is none
 */
export function parseLabelRun(field: string, text: string): LabelRun {
  const [method = '', asOf = '', dataVersion = '', ...more] = text.split('/');
  if (!dataVersionShape.test(dataVersion) || more.length > 0)
    throw new InvalidInput(field, 'this is no run of the method. Take it from `run` beside the label.');
  return { method: parseMethodId(field, method), asOf: parseCalendarDate(field, asOf), dataVersion };
}

/**
 * Id of the method in the id of a run that was checked when it was written.
 * @example methodOfRun('cc-1.1.0/2026-11-29/9f3c2a1b9f3c2a1b') // 'cc-1.1.0'
 */
export const methodOfRun = (run: string): string => run.split('/')[0] ?? '';
