import type { OverviewQuery } from '../../../schema/generated/operations.ts';
import { chance, figure } from '../../i18n/numbers/number-words.ts';
import { unitName } from '../../i18n/numbers/unit-words.ts';
import { asRecorded } from '../../i18n/words/from-records.ts';
import { say } from '../../i18n/words/words.ts';
import { labelLook } from '../../styles/label-scale.ts';
import { Swatch } from '../../ui/swatch.tsx';

/** How the labels are made: the method in a paragraph, its labels, its thresholds, and what a reader must know. */
export function MethodNotes({ run }: { run: OverviewQuery['wards'] }) {
  const { method, notes } = run;
  return (
    <section>
      <h2>{say('methodTitle')}</h2>
      <p>{method.summary}</p>
      {notes.length > 0 && (
        <ul class="reasons">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('methodNames')}</summary>
        <ul class="label-names">
          {method.labels
            .filter(({ practice }) => practice !== 'NOT_KNOWN')
            .map(({ label, publicLabel, diversity, practice }) => (
              <li key={diversity + practice}>
                <Swatch look={labelLook(diversity, practice)} />
                <span>
                  <strong>{label}</strong>
                  <span class="dim block">{publicLabel}</span>
                </span>
              </li>
            ))}
        </ul>
        <p class="dim">{say('methodMinimum')}</p>
      </details>
      <details>
        <summary>
          {say('methodMore')} ({asRecorded(method.id)})
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
    </section>
  );
}
