import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { OverviewQuery } from '../../../schema/generated/operations.ts';

import { chance, figure, unitName } from '../../i18n/number-words.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { Swatch } from '../../ui/swatch.tsx';

/** How the labels are made: the method in a paragraph, its labels, its thresholds, and what a reader must know. */
export function MethodNotes({ run }: { run: OverviewQuery['wards'] }) {
  const { method, notes } = run;
  return (
    <>
      <p>{method.summary}</p>
      {notes.length > 0 && (
        <ul class="reasons">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('map.methodNames')}</summary>
        <ul class="label-names">
          {method.labels
            .filter(({ practice }) => practice !== 'NOT_KNOWN')
            .map(({ label, publicLabel, diversity, practice }) => (
              <li key={diversity + practice}>
                <Swatch symbol={labelSymbol(diversity, practice)} />
                <span>
                  <strong>{publicLabel}</strong>
                  <span class="dim block">{label}</span>
                </span>
              </li>
            ))}
        </ul>
        <p class="dim">{t('map.methodMinimum')}</p>
      </details>
      <details>
        <summary>
          {t('map.methodMore')} ({untranslated(method.id)})
        </summary>
        <dl class="parameters">
          {method.parameters.map(({ name, value, unit, meaning }) => (
            <div key={name}>
              <dt>
                {unit?.startsWith('chance') ? chance(value) : figure(value)} {unit && unitName(unit)}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
