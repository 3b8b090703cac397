import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { SavingNote } from '../form/saving-note.tsx';
import { useSavingOf } from '../form/use-saving.ts';
import { offerCsv } from '../pages/offer-csv.ts';
import { type Chosen, readChosen } from './read-chosen.ts';
import { recordOperations, type TakenIn } from './record-operations.ts';

interface Props {
  readonly kind: RecordKind;
  /** Whether whoever looks may write records of the kind. */
  readonly mayTakeIn: boolean;
}

/** All records of a kind as a file for a spreadsheet, and such a file in again: all of it or nothing. */
export function RecordsFile({ kind, mayTakeIn }: Props) {
  const { file, takeIn } = recordOperations(kind);
  const outcome = useSignal<TakenIn | undefined>(undefined);
  const chosen = useRef<HTMLInputElement>(null);
  const fault = useSignal<string | undefined>(undefined);
  const { saving, save } = useSavingOf<TakenIn>(() => {});
  const notMade = useSignal(false);
  const tell = (code: 'officers.fileNone' | Extract<Chosen, { fault: string }>['fault']): void => {
    fault.value = t(code);
    announce(fault.value);
  };
  const download = async (part: 'csv' | 'dictionary'): Promise<void> => {
    const made = await askSignedIn(file, {}).catch(() => undefined);
    notMade.value = made === undefined;
    if (!made) return announce(t('officers.evidence.downloadFailed'));
    offerCsv(`${kind.plural}${part === 'csv' ? '' : '-columns'}.csv`, made.file[part]);
  };
  const send = async (): Promise<void> => {
    const [given] = chosen.current?.files ?? [];
    fault.value = undefined;
    outcome.value = undefined;
    if (!given) return tell('officers.fileNone');
    const read = await readChosen(given);
    if ('fault' in read) return tell(read.fault);
    const csv = read.text;
    const taken = await save(csv, async (idempotencyKey) => {
      const { done } = await askSignedIn(takeIn, { input: { idempotencyKey, csv } });
      return done;
    });
    outcome.value = taken;
    if (taken) announce(t(taken.faults.length > 0 ? 'officers.fileRefused' : 'officers.fileTaken'));
  };
  const { value } = outcome;
  return (
    <details class="records-file">
      <summary>{t('officers.fileTitle')}</summary>
      <div class="form-end">
        <button type="button" onClick={() => void download('csv')}>
          {t('officers.fileOut')}
        </button>
        <button type="button" onClick={() => void download('dictionary')}>
          {t('officers.fileColumns')}
        </button>
      </div>
      {notMade.value && <p class="fault">{t('officers.evidence.downloadFailed')}</p>}
      {mayTakeIn && (
        <>
          <div class={fault.value ? 'field faulty' : 'field'}>
            <label for="records-file">{t('officers.fileIn')}</label>
            <p class="hint" id="records-file-hint">
              {t('officers.fileInHint')}
            </p>
            {fault.value && (
              <p class="field-fault" id="records-file-fault">
                <span class="only-heard">{t('officers.errorHeard')} </span>
                {fault.value}
              </p>
            )}
            <input
              ref={chosen}
              id="records-file"
              type="file"
              accept=".csv,text/csv"
              aria-describedby="records-file-hint records-file-fault"
              aria-invalid={fault.value !== undefined}
            />
          </div>
          <SavingNote saving={saving.value} typed="nothing" />
          <button type="button" aria-disabled={saving.value.kind === 'sending'} onClick={() => void send()}>
            {t('officers.fileSend')}
          </button>
          {value && <Outcome {...value} />}
        </>
      )}
    </details>
  );
}

function Outcome({ rowCount, unchangedCount, changes, faults }: TakenIn) {
  if (faults.length === 0)
    return (
      <p>{t('officers.fileDone', { rows: rowCount, written: changes.length, unchanged: unchangedCount })}</p>
    );
  return (
    <section class="note" aria-labelledby="file-faults">
      <h2 id="file-faults">{t('officers.fileRefused')}</h2>
      {changes.length > 0 && <p>{t('officers.fileLate', { written: changes.length })}</p>}
      <ul>
        {faults.map(({ row, column, reason }) => (
          <li key={`${row} ${column} ${reason}`}>
            {column === null
              ? t('officers.fileFaultRow', { row, reason })
              : t('officers.fileFault', { row, column, reason })}
          </li>
        ))}
      </ul>
    </section>
  );
}
