import { useState } from 'preact/hooks';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { recordOperations, type ToldRecord } from './record-operations.ts';
import { titleOf } from './record-words.tsx';

interface Props {
  readonly kind: RecordKind;
  readonly record: ToldRecord;
  /** Id of the record that was chosen; empty: none. */
  readonly into: string;
  readonly onChoose: (id: string) => void;
  readonly onMerge: () => void;
}

/** Two records of one thing become one: the other is chosen from the list, which is read when this is opened. */
export function MergeWith(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('officers.keptMerge')}</summary>
      {isOpen && <Others {...props} />}
    </details>
  );
}

function Others({ kind, record, into, onChoose, onMerge }: Props) {
  const [found] = useState(() =>
    load(async () => {
      const { records } = await askSignedIn(recordOperations(kind).list, {});
      return records.edges
        .map(({ node }) => node)
        .filter(({ id, state }) => id !== record.id && state !== 'WITHDRAWN' && state !== 'MERGED');
    }),
  );
  return (
    <Loaded from={found}>
      {(others) =>
        others.length === 0 ? (
          <p>{t('officers.keptMergeNone')}</p>
        ) : (
          <>
            <div class="field">
              <label for="kept-into">{t('officers.keptMergeInto')}</label>
              <p class="hint" id="kept-into-hint">
                {t('officers.keptMergeHint')}
              </p>
              <select
                id="kept-into"
                value={into}
                aria-describedby="kept-into-hint"
                onChange={(event) => onChoose(event.currentTarget.value)}
              >
                <option value="">{t('officers.choose')}</option>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {titleOf(kind, other)}
                  </option>
                ))}
              </select>
            </div>
            <button type="button" aria-disabled={into === ''} onClick={() => into !== '' && onMerge()}>
              {codeWords('officers.keptDo.', 'mergeRecord')}
            </button>
          </>
        )
      }
    </Loaded>
  );
}
