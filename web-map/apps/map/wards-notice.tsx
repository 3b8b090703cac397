import { say } from '../../i18n/words/words.ts';

/** The plain notice that the wards on the map are those before 7 May 2026. */
export function WardsNotice() {
  return (
    <details class="notice">
      <summary>
        <strong>{say('noticeTitle')}</strong> <span class="wide-only">{say('noticeShort')} </span>
        <span class="more">{say('noticeWhat')}</span>
      </summary>
      <p>
        {say('noticeShort')} {say('noticeLong1')}
      </p>
      <p>{say('noticeLong2')}</p>
    </details>
  );
}
