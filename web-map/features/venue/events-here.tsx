import { clockTimeOf } from '../../../domain/provenance/legal-day.ts';
import type { VenueKeptQuery } from '../../../schema/generated/on-demand-operations.ts';
import { pageTranslator, t, untranslated } from '../../i18n/translator.ts';
import { pageAddress } from '../../navigation/page-address.ts';

interface Props {
  /** Id of the place. */
  readonly id: string;
  readonly days: VenueKeptQuery['whatIsOn'];
}

/** The next days of events at a place, and the way to put one down. */
export const EventsHere = ({ id, days: { edges } }: Props) => (
  <section>
    <h2>{t('map.eventsHere')}</h2>
    {edges.length > 0 && (
      <ul>
        {edges.map(({ node: { day, startsAt, isCancelled, event } }) => (
          <li key={`${event.id} ${day}`}>
            {isCancelled && <strong>{t('map.eventCancelled')} </strong>}
            <a href={pageAddress(`/events#${event.id}`)}>{untranslated(event.stands?.title ?? '')}</a>,{' '}
            {pageTranslator().date(day)}, {clockTimeOf(startsAt)}
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={`/assess?kind=event&record=new&venue=${encodeURIComponent(id)}`}>{t('map.putDownEvent')}</a>
    </p>
  </section>
);
