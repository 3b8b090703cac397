import type { OverviewQuery } from '../../../schema/generated/operations.ts';
import { overviewFigures, readingsByCode } from '../../api/figures.ts';
import { apart, pageTranslator, t, untranslated } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { useFollowedLinks } from '../../ui/follow-links.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { recordedValue } from '../../ui/recorded-figures.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { TitledFold } from '../../ui/titled-fold.tsx';
import { ColdSpots } from '../briefing/borough/cold-spots.tsx';
import { NotKnownYet } from '../briefing/borough/not-known-yet.tsx';
import { PracticeInShort } from '../briefing/borough/practice-in-short.tsx';
import { ApartFold } from '../residents/apart-fold.tsx';
import { boroughNow, practiceOfBorough } from './borough-now.ts';
import { cellName, LabelCounts } from './label-counts.tsx';
import { MethodFold } from './method-fold.tsx';

type Locality = OverviewQuery['localities']['areas'][number];
type Ward = OverviewQuery['wards']['areas'][number];

function LocalityCard({ locality, wards }: { locality: Locality; wards: readonly Ward[] }) {
  const { area, practice } = locality;
  return (
    <li class="locality-card">
      <h3>
        <AreaLink code={area.code} name={area.name}>
          {t('word.locality', { name: untranslated(area.name) })}
        </AreaLink>
      </h3>
      <p>{practice.known > 0 ? t('map.knownTests', { known: practice.known }) : t('map.knownNone')}.</p>
      {practice.onRecord.length > 0 && (
        <p class="dim">
          {t('map.onRecordShort')}{' '}
          {apart(
            practice.onRecord.map(
              (each) =>
                `${untranslated(each.indicator.name)}: ${recordedValue(each)}${each.period ? ` (${untranslated(each.period)})` : ''}`,
            ),
          )}
          .
        </p>
      )}
      <ul class="area-links" aria-label={t('map.wardsOf', { name: untranslated(area.name) })}>
        {wards.map(({ area: ward }) => (
          <li key={ward.code}>
            <AreaLink code={ward.code} name={ward.name} swatch />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Start(overview: OverviewQuery) {
  const { wards, localities } = overview;
  const holder = useFollowedLinks<HTMLDivElement>();
  const told = { view: boroughNow(overview), translator: pageTranslator() };
  return (
    <>
      <div ref={holder}>
        <ColdSpots {...told} />
        <PracticeInShort {...told} />
        {practiceOfBorough().value.status === 'failed' && (
          <Loaded from={practiceOfBorough()}>{() => null}</Loaded>
        )}
        <NotKnownYet {...told} />
      </div>
      <nav class="ways" aria-label={t('map.toolNav')}>
        <StateLink to={{ tool: 'reach' }} toBriefing>
          {t('map.reachAsk')}
        </StateLink>
        <StateLink to={{ tool: 'what-if' }} toBriefing>
          {t('map.whatIfAsk')}
        </StateLink>
      </nav>
      <LabelCounts wards={wards.areas} />
      <TitledFold title={t('map.localitiesTitle')}>
        <p class="dim">{t('map.localitiesLead')}</p>
        <ul class="localities">
          {localities.areas.map((locality) => (
            <LocalityCard
              key={locality.area.code}
              locality={locality}
              wards={wards.areas.filter((ward) => ward.area.locality?.code === locality.area.code)}
            />
          ))}
        </ul>
      </TitledFold>
      <ApartFold />
      <MethodFold run={wards} />
    </>
  );
}

/** The tab is named after the label picked out, once it is known; the heading stays, so that nothing moves under the finger. */
function tabOfLabel(): { readonly tab?: string } {
  const { subject } = urlState.value;
  const picked = [...readingsByCode.value.values()].find(
    (reading) => subject.of === 'label' && cellName(reading) === subject.code,
  );
  return picked ? { tab: picked.publicLabel } : {};
}

/** The briefing while nothing is chosen: where chances are few, what is on record, what is not known; all else is folded. */
export function StartPanel() {
  return (
    <article>
      <PanelTitle title={t('map.startTitle')} {...tabOfLabel()} />
      <Loaded from={overviewFigures()}>{(figures) => <Start {...figures} />}</Loaded>
    </article>
  );
}
