import { useState } from 'preact/hooks';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import {
  openingHistory,
  type VenueKeptQuery,
  venueKept,
} from '../../../schema/generated/on-demand-operations.ts';
import { askByPost } from '../../api/api.ts';
import { load } from '../../api/loadable.ts';
import { spokenLanguageWords } from '../../i18n/spoken-language-words.ts';
import { pageTranslator, t, untranslated } from '../../i18n/translator.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { EventsHere } from './events-here.tsx';

type Kept = NonNullable<VenueKeptQuery['venue']>;

/** Whose word opening times are, what was loaded, and every step by which they came about. */
function TimesHistory({ venue: { openingTimes, corrections } }: { readonly venue: Kept }) {
  const [isOpen, setOpen] = useState(false);
  if (!openingTimes) return null;
  const loaded = corrections.find(({ field }) => field === 'openingText')?.loaded;
  return (
    <>
      <p class="dim">{openingTimes.record.words}</p>
      {loaded && <p class="dim">{t('map.keptLoaded', { loaded: untranslated(loaded) })}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('map.keptHistory')}</summary>
        {isOpen && <Steps id={openingTimes.record.id} />}
      </details>
    </>
  );
}

function Steps({ id }: { readonly id: string }) {
  const [found] = useState(() => load(() => askByPost(openingHistory, { id })));
  return (
    <Loaded from={found}>
      {({ venueOpening }) => (
        <ol class="plain" reversed>
          {[...(venueOpening?.history ?? [])].reverse().map(({ revision, kind, at }) => (
            <li key={revision}>{t('word.keptStep', { step: kind, day: legalDayOf(at) })}</li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}

const forms = [
  ['venueOpening', 'map.wrongTimes'],
  ['venueDetail', 'map.wrongDetail'],
  ['practiceRecord', 'map.tellPractice'],
  ['courseReturn', 'map.sendCourse'],
] as const;
/** What can be put down of a school alone. */
const schoolForm = ['schoolLevel', 'map.putDownSchoolLevel'] as const;

/** What people keep of a place, whether it is open now, and the way to the forms that correct it. */
export function KeptOfVenue({ id }: { readonly id: string }) {
  const [found] = useState(() => load(() => askByPost(venueKept, { id })));
  return (
    <Loaded from={found}>
      {({ venue, whatIsOn }) =>
        venue && (
          <>
            {venue.openingTimes && (
              <section class="kept-times">
                <FactList
                  facts={[
                    ['map.factNow', <strong key="now">{venue.openAt.words}</strong>],
                    ['map.factOpening', <span key="times">{venue.openingTimes.words.join(' ')}</span>],
                    ['map.factNote', untranslated(venue.openingTimes.note ?? '')],
                  ]}
                />
                <TimesHistory venue={venue} />
              </section>
            )}
            <FactList
              facts={[
                ['map.factAccess', venue.access.map(({ words }) => words).join('; ')],
                [
                  'map.factLanguages',
                  venue.languagesSpoken.map((each) => spokenLanguageWords(each, pageTranslator())).join('; '),
                ],
                ['map.factContact', untranslated(venue.contact ?? '')],
              ]}
            />
            <EventsHere id={id} days={whatIsOn} />
            <section class="wrong-here">
              <h2>{t('map.wrongHere')}</h2>
              <ul>
                {[...forms, ...(venue.kind === 'school' ? [schoolForm] : [])].map(([kind, words]) => (
                  <li key={kind}>
                    <a href={`/assess?kind=${kind}&record=new&venue=${encodeURIComponent(id)}`}>{t(words)}</a>
                  </li>
                ))}
              </ul>
              <p class="dim">{t('map.wrongWho')}</p>
            </section>
          </>
        )
      }
    </Loaded>
  );
}
