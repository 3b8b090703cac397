import { t } from '../../i18n/translator.ts';

/** The plain notice that the wards on the map are those before 7 May 2026. */
export function WardsNotice() {
  return (
    <details class="notice">
      <summary>
        <strong>{t('map.noticeTitle')}</strong> <span class="wide-only">{t('map.noticeShort')} </span>
        <span class="more">{t('map.noticeWhat')}</span>
      </summary>
      <p>
        {t('map.noticeShort')} {t('map.noticeLong1')}
      </p>
      <p>{t('map.noticeLong2')}</p>
    </details>
  );
}
