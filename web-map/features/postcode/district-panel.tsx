import { districtFigures } from '../../api/figures.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { AreaLink } from '../../ui/area-link.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { PanelTitle } from '../../ui/panel-title.tsx';

/** In which wards the postcodes lie that begin so, as of when; or why there are none. */
export function DistrictPanel({ start }: { start: string }) {
  return (
    <Loaded from={districtFigures(start)}>
      {({ search: [hit], searchSummary: { notes } }) => (
        <article>
          <PanelTitle title={t('map.districtTitle', { start: untranslated(start) })} />
          {hit?.kind === 'district' ? (
            <>
              <p>{hit.basis}</p>
              <h2>{t('map.districtWards')}</h2>
              <ul class="plain">
                {hit.wards.map((ward) => (
                  <li key={ward.code}>
                    <AreaLink {...ward} swatch />
                  </li>
                ))}
              </ul>
            </>
          ) : (
            notes.map((note) => <p key={note}>{note}</p>)
          )}
        </article>
      )}
    </Loaded>
  );
}
