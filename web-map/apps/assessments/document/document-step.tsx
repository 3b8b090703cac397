import { type Signal, useSignal } from '@preact/signals';
import { askSignedIn } from '../../../api/api.ts';
import type { ReportData } from '../../../features/report/read-report.ts';
import { ReportBody } from '../../../features/report/report-body.tsx';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useLoadable } from '../../../ui/use-loadable.ts';
import type { StepProps } from '../pages/step-props.ts';
import { documentTranslator } from './document-translator.ts';
import { type Readers, readDraft } from './read-draft.ts';
import { WordButton } from './word-button.tsx';
import '../../../styles/parts.css';
import '../../../styles/report.css';
import '../../../styles/drawn-map.css';
import '../../../styles/paper.css';
import '../../../styles/report-print.css';
import '../../../styles/assess-document.css';

const readersOf: readonly Readers[] = ['officers', 'public'];

/**
 * An assessment as one document at any stage: the report that will be published, marked as a draft until it is, with what
 * officers alone read beside it or without. The block on preventing conflict is no part of it, so that no print holds it.
 */
export function DocumentStep({ assessment }: StepProps) {
  const readers = useSignal<Readers>('officers');
  const wanted = readers.value;
  const commented = useSignal(true);
  const held = useLoadable(
    async () => ({ data: await readDraft(askSignedIn, assessment, wanted, new Date()) }),
    [assessment.id, assessment.revision, wanted],
  );
  return (
    <Loaded from={held}>
      {({ data }) =>
        data ? (
          <Shown
            data={commented.value ? data : withoutComments(data)}
            readers={readers}
            commented={data.draft?.beside ? commented : undefined}
          />
        ) : (
          <p>{t('officers.noSuchLead')}</p>
        )
      }
    </Loaded>
  );
}

function withoutComments({ draft, ...data }: ReportData): ReportData {
  if (!draft) return data;
  const { beside: _, besideLead: __, ...rest } = draft;
  return { ...data, draft: rest };
}

interface ShownProps {
  readonly data: ReportData;
  readonly readers: Signal<Readers>;
  /** Whether comments stand beside what they are about; undefined: there are none for these readers. */
  readonly commented: Signal<boolean> | undefined;
}

function Shown({ data, readers, commented }: ShownProps) {
  return (
    <ReportBody
      data={data}
      translator={documentTranslator}
      actions={
        <div class="document-actions">
          <fieldset>
            <legend>{t('officers.documentReaders')}</legend>
            {readersOf.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="readers"
                  checked={readers.value === each}
                  onChange={() => {
                    readers.value = each;
                  }}
                />{' '}
                {t(`officers.documentFor_${each}`)}
              </label>
            ))}
          </fieldset>
          {commented && (
            <label>
              <input
                type="checkbox"
                checked={commented.value}
                onChange={({ currentTarget }) => {
                  commented.value = currentTarget.checked;
                }}
              />{' '}
              {t('officers.documentWithComments')}
            </label>
          )}
          <p class="dim">{t('officers.documentLeavesOut')}</p>
          <p>
            <button type="button" onClick={() => globalThis.print()}>
              {t('officers.documentPrint')}
            </button>{' '}
            <WordButton data={data} />
          </p>
        </div>
      }
    />
  );
}
