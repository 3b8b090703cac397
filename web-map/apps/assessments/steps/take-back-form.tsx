import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { takeBackDocument } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain } from '../api/held.ts';
import { withoutPath } from '../form/fields.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import type { Attachment } from './document-bytes.ts';

/** Takes back a document that everyone can download, with a reason: for those who publish. */
export function TakeBackForm({
  assessment: { id, revision },
  attachment,
}: {
  readonly assessment: Assessment;
  readonly attachment: Attachment;
}) {
  const fieldId = useId();
  const reason = useSignal('');
  const unsaid = useSignal(false);
  const { saving, save } = useSaving(() => readAgain(id));
  const { value } = saving;
  const takeBack = async (): Promise<void> => {
    unsaid.value = reason.value.trim() === '';
    if (unsaid.value) {
      document.getElementById(fieldId)?.focus();
      return;
    }
    const saved = await save([revision, attachment.id, reason.value], async (idempotencyKey) => {
      const input = {
        idempotencyKey,
        id,
        expectedRevision: revision,
        attachment: attachment.id,
        reason: reason.value,
      };
      return (await askSignedIn(takeBackDocument, { input })).done.assessment;
    });
    if (!saved) {
      document.getElementById(fieldId)?.focus();
      return;
    }
    announce(t('officers.savedHeard', { revision: saved.revision }));
    // The button that had the focus went with this form.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const refused = value.kind === 'refused' ? withoutPath(value.message) : undefined;
  const fault = unsaid.value ? t('officers.documentTakeBackUnsaid') : refused;
  return (
    <details>
      <summary>
        {t('officers.documentTakeBack')}
        <span class="only-heard"> {attachment.name}</span>
      </summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void takeBack();
        }}
      >
        <p>{t('officers.documentTakeBackLead')}</p>
        {value.kind !== 'refused' && value.kind !== 'saved' && (
          <SavingNote saving={value} typed="nothing" id={id} />
        )}
        <div class={fault ? 'field faulty' : 'field'}>
          <label for={fieldId}>{t('officers.documentTakeBackReason')}</label>
          {fault && (
            <p class="field-fault" id={`${fieldId}-fault`} role="alert">
              {fault}
            </p>
          )}
          <textarea
            id={fieldId}
            rows={2}
            value={reason.value}
            aria-invalid={fault !== undefined}
            aria-describedby={fault ? `${fieldId}-fault` : undefined}
            onInput={({ currentTarget }) => {
              reason.value = currentTarget.value;
              unsaid.value = false;
            }}
          />
        </div>
        <p class="form-end">
          <button type="submit">{t('officers.documentTakeBackNow')}</button>
        </p>
      </form>
    </details>
  );
}
