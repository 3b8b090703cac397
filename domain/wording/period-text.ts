import { message, type ToldText, untranslated } from '../messages/message.ts';
import { isPartialDate } from '../provenance/calendar-date.ts';

/**
 * A stored period: a whole day is told as a date, anything else stands as the source gives it.
 *
 * @example periodText('2021-03-21') // term.day: "21 March 2021"
 */
export const periodText = (period: string): ToldText =>
  period.length === 10 && isPartialDate(period) ? message('term.day', { day: period }) : untranslated(period);
