import { overviewFigures } from '../../api/figures.ts';
import { dateInWords } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { closeWhenLeft } from '../../ui/close-when-left.ts';

/** One line that the wards on the map are those of before; what changed opens over what lies below it. */
export function WardsNotice() {
  const state = overviewFigures().value;
  const until = state.status === 'ready' ? state.value.wards.edition.validTo : null;
  return (
    <details class="notice" {...closeWhenLeft}>
      <summary>
        {until && <>{t('map.noticeUntil', { date: dateInWords(until) })} · </>}
        <span class="more">{t('map.noticeWhat')}</span>
      </summary>
      <div class="notice-more">
        <p>
          <strong>{t('map.noticeTitle')}</strong> {t('map.noticeShort')} {t('map.noticeLong1')}
        </p>
        <p>{t('map.noticeLong2')}</p>
      </div>
    </details>
  );
}
