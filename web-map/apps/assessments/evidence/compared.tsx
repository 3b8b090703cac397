import type { ComparedEvidenceFragment } from '../../../../schema/generated/assess-operations.ts';
import { type OfficersCode, t } from '../../../i18n/officers.ts';

const changeWords: Readonly<Record<string, OfficersCode>> = {
  ADDED: 'officers.evidence.changeADDED',
  REMOVED: 'officers.evidence.changeREMOVED',
  CHANGED: 'officers.evidence.changeCHANGED',
};

/** What two packs say differently, item by item. */
export function Compared({ comparison }: { readonly comparison: ComparedEvidenceFragment }) {
  const { sentence, basis, changes } = comparison;
  return (
    <>
      <p>{sentence}</p>
      {basis.length > 0 && (
        <ul>
          {basis.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <div class="stacking">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('officers.evidence.what')}</th>
                <th scope="col">{t('officers.evidence.how')}</th>
                <th scope="col">{t('officers.evidence.inWords')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ item, title, change, about, sentence: said }) => (
                <tr key={`${item} ${about} ${said}`}>
                  <th scope="row">{title}</th>
                  <td data-label={t('officers.evidence.how')}>
                    {t(changeWords[change] ?? 'officers.evidence.changeCHANGED')}
                  </td>
                  <td data-label={t('officers.evidence.inWords')}>{said}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
