import type { ComparedEvidenceFragment } from '../../../../schema/generated/assess-operations.ts';
import { type EvidenceWord, evidenceSays } from './words-of-evidence.ts';

const changeWords: Readonly<Record<string, EvidenceWord>> = {
  ADDED: 'changeADDED',
  REMOVED: 'changeREMOVED',
  CHANGED: 'changeCHANGED',
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
                <th scope="col">{evidenceSays('what')}</th>
                <th scope="col">{evidenceSays('how')}</th>
                <th scope="col">{evidenceSays('inWords')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ item, title, change, about, sentence: said }) => (
                <tr key={`${item} ${about} ${said}`}>
                  <th scope="row">{title}</th>
                  <td data-label={evidenceSays('how')}>
                    {evidenceSays(changeWords[change] ?? 'changeCHANGED')}
                  </td>
                  <td data-label={evidenceSays('inWords')}>{said}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
