import type { BuddyWard } from '../../../../domain/buddies/buddy.ts';
import { buddyColumns } from '../../../../domain/buddies/buddy-columns.ts';
import { buddyGains } from '../../../../domain/buddies/buddy-gain.ts';
import { languageNames } from '../../../../domain/buddies/language-named.ts';
import { spokenLanguages } from '../../../../domain/records/spoken-language.ts';
import { codeWords, t } from '../../../i18n/officers.ts';

/** What the columns of a file hold, which languages and wards can stand in it, and what gives points. */
export const FileExplained = ({ wards }: { readonly wards: readonly BuddyWard[] }) => (
  <>
    <details>
      <summary>{t('officers.buddies.columns')}</summary>
      <dl>
        {buddyColumns.map(({ name, required }) => (
          <div key={name}>
            <dt>
              <strong>{name}</strong> {!required && t('officers.buddies.optional')}
            </dt>
            <dd>{codeWords('officers.buddies.holds.', name)}</dd>
          </div>
        ))}
      </dl>
    </details>
    <details>
      <summary>{t('officers.buddies.languages')}</summary>
      <ul class="buddies-list">
        {spokenLanguages
          .map((code) => `${languageNames[code].join(', ')} (${code})`)
          .toSorted((a, b) => (a < b ? -1 : 1))
          .map((words) => (
            <li key={words}>{words}</li>
          ))}
      </ul>
    </details>
    <details>
      <summary>{t('officers.buddies.wards')}</summary>
      <ul class="buddies-list">
        {wards.map(({ code, name }) => (
          <li key={code}>
            {name} ({code})
          </li>
        ))}
      </ul>
    </details>
    <details>
      <summary>{t('officers.buddies.how')}</summary>
      <p>{t('officers.buddies.howRuledOut')}</p>
      <ul>
        <li>
          {t('officers.buddies.howLanguages', {
            points: buddyGains.eachFurtherLanguage,
            most: buddyGains.mostFurtherLanguages,
          })}
        </li>
        <li>{t('officers.buddies.howDays', { points: buddyGains.eachDay, most: buddyGains.mostDays })}</li>
        <li>{t('officers.buddies.howSameWard', { points: buddyGains.sameWard })}</li>
        {buddyGains.near.map(({ withinMetres, gain }) => (
          <li key={withinMetres}>
            {t('officers.buddies.howNear', { points: gain, kilometres: withinMetres / 1000 })}
          </li>
        ))}
        <li>{t('officers.buddies.howBackground', { points: buddyGains.otherBackground })}</li>
      </ul>
      <p>{t('officers.buddies.howCannot')}</p>
    </details>
  </>
);
