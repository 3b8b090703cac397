import { useSignal } from '@preact/signals';
import { firstDaySpokenOf } from '../../../domain/provenance/days-answered.ts';
import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { ReachQuery, ReachTarget } from '../../../schema/generated/operations.ts';
import { readingsByCode } from '../../api/figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { closedTool, goTo, urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { OutOfReach } from './out-of-reach.tsx';
import { type ReachAsked, reachAsked, reachFigures } from './reach-figures.ts';
import { ReachTable } from './reach-table.tsx';
import { WhereNext } from './where-next.tsx';

const targets: readonly ReachTarget[] = ['MEETING_PLACE', 'PLACE_OF_WELCOME'];
/** What is wrong with the day, which its field is described by. */
const dayFault = 'reach-day-fault';
const firstDay = firstDaySpokenOf.RECORDS;

function Choices({ asked, today }: { asked: ReachAsked; today: string }) {
  const wrong = useSignal(false);
  return (
    <>
      <fieldset class="choices">
        <legend>{t('map.reachOfTitle')}</legend>
        {targets.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="reach-of"
              checked={asked.of === each}
              onChange={() => goTo({ of: each === 'PLACE_OF_WELCOME' ? 'welcome' : undefined })}
            />
            <span>{t(`map.reach${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        {t('map.reachDay')}
        <input
          type="date"
          min={firstDay}
          max={today}
          value={asked.asOf ?? today}
          aria-invalid={wrong.value}
          aria-describedby={wrong.value ? dayFault : undefined}
          onChange={(event) => {
            const { value, validity } = event.currentTarget;
            wrong.value = !value || !validity.valid;
            if (!wrong.value) goTo({ asOf: value === today ? undefined : value });
          }}
        />
      </label>
      {wrong.value && (
        <p role="alert" id={dayFault}>
          {t('map.reachDayWrong')}
        </p>
      )}
      <p class="dim">{t('map.reachDayHint')}</p>
    </>
  );
}

function Found({ wards, localities, asked }: ReachQuery & { asked: ReachAsked }) {
  return (
    <>
      <p class="lead">{wards.summary}</p>
      <p class="dim">{wards.method}</p>
      <Choices asked={asked} today={readDay(wards.asOf, asked)} />
      <WhereNext asked={asked} />
      <ReachTable caption={t('map.reachTableLocality')} lines={localities.areas} />
      <ReachTable caption={t('map.reachTableWard')} lines={wards.areas} />
      <OutOfReach points={wards.outOfReach} />
      <section>
        <h2>{t('map.reachNotes')}</h2>
        <ul class="reasons">
          {[t('map.reachMap'), ...wards.notes].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Today as the server has it where today was asked about, else as the reader's clock has it. */
const readDay = (asOf: string, asked: ReachAsked): string =>
  asked.asOf === undefined ? asOf : legalDayOf(new Date());

/** The panel on who lives within reach of a place to meet on a day, and where a new place would help most. */
export function ReachPanel() {
  const asked = reachAsked();
  const chosen = readingsByCode.value.get(areaOf(urlState.value.subject) ?? '');
  return (
    <article>
      <p class="breadcrumb">
        <StateLink to={closedTool} toBriefing>
          {t('map.whatIfBack', { name: chosen ? untranslated(chosen.area.name) : t('word.place') })}
        </StateLink>
      </p>
      <PanelTitle title={t('map.reachTitle')} {...(chosen && { about: untranslated(chosen.area.name) })} />
      <p>{t('map.reachLead')}</p>
      <Loaded from={reachFigures(asked)}>{(found) => <Found {...found} asked={asked} />}</Loaded>
    </article>
  );
}
