import { readingsByCode } from '../../api/figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { closedTool, urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { PanelTitle } from '../../ui/panel-title.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { AddPlace } from './add-place.tsx';
import { changeWhatIf, triedNow } from './change-what-if.ts';
import { runInput } from './follow-what-if.ts';
import { Outcome } from './outcome.tsx';
import { Thresholds } from './thresholds.tsx';
import { TriedPlaces } from './tried-places.tsx';

function Grouping() {
  const grouping = triedNow().grouping ?? 'FIVE';
  return (
    <fieldset class="choices">
      <legend>{t('map.groupingTitle')}</legend>
      {(['FIVE', 'NINETEEN'] as const).map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="grouping"
            checked={grouping === each}
            onChange={() => changeWhatIf({ grouping: each })}
          />
          {t(`map.grouping${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

function Reviewed() {
  return (
    <fieldset class="choices">
      <legend>{t('map.reviewedTitle')}</legend>
      <label>
        <input
          type="checkbox"
          checked={triedNow().registersReviewed === true}
          onChange={(event) => changeWhatIf({ registersReviewed: event.currentTarget.checked || undefined })}
        />
        {t('map.reviewedAsk')}
      </label>
    </fieldset>
  );
}

/** The panel in which a reader moves thresholds and places, and sees what follows. */
export function WhatIfPanel() {
  const chosen = readingsByCode.value.get(areaOf(urlState.value.subject) ?? '');
  const input = runInput.value;
  return (
    <article>
      <p class="breadcrumb">
        <StateLink to={closedTool} toBriefing>
          {t('map.whatIfBack', { name: chosen ? untranslated(chosen.area.name) : t('word.place') })}
        </StateLink>
      </p>
      <PanelTitle title={t('map.whatIfTitle')} {...(chosen && { about: untranslated(chosen.area.name) })} />
      <p>{t('map.whatIfLead')}</p>
      <Outcome />
      {input ? (
        <>
          <Thresholds />
          <Grouping />
          <Reviewed />
          <section>
            <h2>{t('map.placesTriedTitle')}</h2>
            <TriedPlaces input={input} />
            <AddPlace input={input} />
          </section>
        </>
      ) : (
        <p class="waiting">{t('map.whatIfLoading')}</p>
      )}
    </article>
  );
}
