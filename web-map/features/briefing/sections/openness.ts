import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Place } from '../reading/read-area.ts';

/** How many places to meet are open, closed, and not known to be either. */
export function openness(places: readonly Place[]) {
  const meeting = places.filter(({ meetingPlace }) => meetingPlace);
  const of = (...statuses: Place['status'][]) =>
    meeting.filter(({ status }) => statuses.includes(status)).length;
  return {
    count: meeting.length,
    open: of('OPEN'),
    closed: of('CLOSED', 'TEMPORARILY_CLOSED'),
    unknown: of('NOT_KNOWN'),
  };
}

/** The status of a place with the date of the record that it rests on. */
export function statusInWords(
  { status, statusDate }: Pick<Place, 'status' | 'statusDate'>,
  translator: InterfaceTranslator,
): string {
  const words = translator.t(`briefing.status${status}`);
  if (status === 'NOT_KNOWN' && !statusDate) return words;
  const date = statusDate ? translator.date(statusDate) : translator.t('word.undated');
  return translator.t('briefing.statusOn', { status: words, date });
}
