import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { attachmentAudiences, attachmentLimits } from '../../../../domain/assessment/model/attachment.ts';
import { type AttachmentAudience, attachDocument } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain } from '../api/held.ts';
import { withoutPath } from '../form/fields.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import { sentBytes } from './document-bytes.ts';

const endings = '.pdf,.png,.jpg,.jpeg,.docx';

/** Adds a document: chosen or dropped on the field, marked public or internal, sent with its progress told. */
export function AttachForm({ assessment: { id, revision } }: { readonly assessment: Assessment }) {
  const fieldId = useId();
  const file = useSignal<File | undefined>(undefined);
  const audience = useSignal<AttachmentAudience | undefined>(undefined);
  const wrong = useSignal<string | undefined>(undefined);
  const { saving, save } = useSaving(() => readAgain(id));
  const state = saving.value;
  const isSending = state.kind === 'sending';

  const take = (chosen: File | undefined): void => {
    file.value = chosen;
    wrong.value =
      chosen && chosen.size > attachmentLimits.bytes
        ? t('officers.documentTooLarge', { most: attachmentLimits.bytes / 1e6 })
        : undefined;
  };
  const attach = async (event: Event): Promise<void> => {
    event.preventDefault();
    const [chosen, to] = [file.value, audience.value];
    if (isSending || wrong.value) return;
    if (!chosen || !to) {
      wrong.value = t(chosen ? 'officers.documentChooseReaders' : 'officers.documentChoose');
      return;
    }
    const sent = await sentBytes(chosen);
    if (!sent) {
      wrong.value = t('officers.documentUnread');
      return;
    }
    const { name, size, lastModified } = chosen;
    const saved = await save([revision, name, size, lastModified, to], async (idempotencyKey) => {
      const input = { idempotencyKey, id, expectedRevision: revision, name, audience: to, file: sent.base64 };
      return (await askSignedIn(attachDocument, { input })).done.assessment;
    });
    if (!saved) return;
    const heard = t('officers.savedHeard', { revision: saved.revision });
    announce(sent.stripped ? `${heard} ${t('officers.documentStripped')}` : heard);
  };

  const fault = wrong.value ?? (state.kind === 'refused' ? withoutPath(state.message) : undefined);
  return (
    <form onSubmit={(event) => void attach(event)} noValidate>
      <h2>{t('officers.documentAdd')}</h2>
      {state.kind !== 'refused' && state.kind !== 'saved' && (
        <SavingNote saving={state} typed="nothing" id={id} />
      )}
      <div class={fault ? 'field faulty' : 'field'}>
        <label for={fieldId}>{t('officers.documentFile')}</label>
        <p class="hint" id={`${fieldId}-hint`}>
          {t('officers.documentHint', { most: attachmentLimits.bytes / 1e6 })}
        </p>
        {fault && (
          <p class="field-fault" id={`${fieldId}-fault`} role="alert">
            {fault}
          </p>
        )}
        <input
          id={fieldId}
          type="file"
          accept={endings}
          aria-describedby={`${fieldId}-hint ${fieldId}-fault`}
          aria-invalid={fault !== undefined}
          onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
        />
      </div>
      <fieldset class="field">
        <legend>{t('officers.documentMayDownload')}</legend>
        {attachmentAudiences.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="audience"
              value={each}
              checked={audience.value === each}
              onChange={() => {
                audience.value = each;
                if (file.value) take(file.value);
              }}
            />{' '}
            {codeWords('officers.documentAudience', each)}
          </label>
        ))}
      </fieldset>
      <p class="form-end">
        <button type="submit" class="main" disabled={isSending}>
          {t('officers.documentAttach')}
        </button>
      </p>
      <p role="status">
        {isSending && (
          <>
            <progress aria-label={t('officers.documentSending')} /> {t('officers.documentSending')}
          </>
        )}
      </p>
    </form>
  );
}
