import type { Translator } from '../../../domain/messages/translator.ts';
import { kindsById, register, type VenueRow } from '../../api/figures.ts';
import { whatIfState } from '../../api/tried-out.ts';

import { count } from '../../i18n/number-words.ts';

import { t, untranslated } from '../../i18n/translator.ts';
import { goTo } from '../../navigation/navigation.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { NoSuchThing } from '../../ui/no-such-thing.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { testValue } from '../../ui/test-value.ts';
import { VenueMark } from '../../ui/venue-mark.tsx';
import { changeWhatIf, triedNow } from './change-what-if.ts';
import { factsTranslator } from './facts-translator.ts';
import { runInput } from './follow-what-if.ts';
import {
  type ChangedTest,
  type ScenarioVenueEffect,
  scenarioVenueEffect,
  withoutVenue,
} from './scenario-venue-effect.ts';

type Test = ChangedTest['with'];

const valueWords = (test: Test): string =>
  `${testValue({ ...test, value: test.value ?? null })} (${t(`map.result${test.result}`)})`;

function Tests({ tests, tell }: Pick<ScenarioVenueEffect, 'tests'> & { tell: Translator['t'] }) {
  const wards = Map.groupBy(tests, ({ ward }) => ward);
  return [...wards].map(([ward, changed]) => (
    <table key={ward} class="outputs">
      <caption>{t('map.triedPlaceTests', { ward: untranslated(ward) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.testHead')}</th>
          <th scope="col">{t('map.triedPlaceWithout')}</th>
          <th scope="col">{t('map.triedPlaceWith')}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(({ without, with: now }) => (
          <tr key={now.id}>
            <th scope="row">{tell(now.name)}</th>
            <td>{valueWords(without)}</td>
            <td>{valueWords(now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  ));
}

/** What the place changes, found by running the published rules without it. */
function Effect({ index }: { index: number }) {
  const input = runInput.value;
  const told = factsTranslator().value;
  if (!input || whatIfState.value.status !== 'shown' || told.status !== 'ready') return null;
  const { t: tell } = told.value;
  const { tests, labels, residents } = scenarioVenueEffect(input, triedNow(), index);
  return (
    <section>
      <h2>{t('map.triedPlaceChanges')}</h2>
      <p>{t('map.triedPlaceReach', { count: count(residents) })}</p>
      {tests.length > 0 ? <Tests tests={tests} tell={tell} /> : <p>{t('map.triedPlaceNoTest')}</p>}
      {labels.length > 0 ? (
        <ul class="reasons">
          {labels.map(({ ward, before, after }) => (
            <li key={ward}>
              {t('map.triedPlaceLabel', {
                ward: untranslated(ward),
                before: tell(before),
                after: tell(after),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('map.triedPlaceNoLabel')}</p>
      )}
    </section>
  );
}

function TriedPlace({ venue, index }: { venue: VenueRow; index: number }) {
  const name = untranslated(venue.name);
  const kind = kindsById.value.get(venue.kind)?.name ?? untranslated(venue.kind);
  const at = venue.location;
  const remove = (): void => {
    changeWhatIf({ addVenues: withoutVenue(triedNow(), index).addVenues });
    goTo({ tool: 'what-if' });
  };
  return (
    <article>
      <Breadcrumb areas={[venue.locality, venue.ward]} />
      <PanelTitle title={name} heard={`${name}, ${kind}. ${t('map.triedPlaceLead')}`} />
      <p class="chip">
        <VenueMark {...venue} openness="open" />
        <strong>{kind}</strong>
      </p>
      <p class="lead">{t('map.triedPlaceLead')}</p>
      <FactList
        facts={[
          ['map.factWhere', venue.ward ? <AreaLink {...venue.ward} swatch /> : t('map.placeOutside')],
          ['map.factPosition', at && untranslated(`${at.lat}, ${at.lon}`)],
        ]}
      />
      <p class="ways">
        <button type="button" onClick={remove}>
          {t('map.triedPlaceRemove')}
        </button>
        <StateLink to={{ tool: 'what-if' }} toBriefing>
          {t('map.whatIfChange')}
        </StateLink>
      </p>
      <Effect index={index} />
    </article>
  );
}

/** The briefing on a place that is only tried out: what it is, where, what it changes, and how to take it away. */
export function TriedPlacePanel({ id }: { id: string }) {
  const { status } = whatIfState.value;
  if (status === 'loading') return <p class="waiting">{t('map.whatIfLoading')}</p>;
  return (
    <Loaded from={register()}>
      {(venues) => {
        const venue = venues.find((each) => each.id === id);
        if (!venue) return <NoSuchThing sentence={t('map.triedPlaceGone')} />;
        return <TriedPlace venue={venue} index={Number(id.slice(id.lastIndexOf('-') + 1)) - 1} />;
      }}
    </Loaded>
  );
}
