import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useId, useRef } from 'preact/hooks';
import {
  attachmentAudiences,
  attachmentLimits,
  partsOf,
} from '../../../../domain/assessment/model/attachment.ts';
import {
  type AttachmentAudience,
  attachDocument,
  sendDocumentPart,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain } from '../api/held.ts';
import { withoutPath } from '../form/fields.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import { sentBytes } from './document-bytes.ts';
import { type OpenUpload, sendParts } from './send-parts.ts';

const endings = '.pdf,.png,.jpg,.jpeg,.docx';

/** Adds a document: chosen or dropped on the field, marked public or internal, sent with its progress told. */
export function AttachForm({ assessment: { id, revision } }: { readonly assessment: Assessment }) {
  const fieldId = useId();
  const input = useRef<HTMLInputElement>(null);
  const file = useSignal<File | undefined>(undefined);
  const audience = useSignal<AttachmentAudience | undefined>(undefined);
  const wrong = useSignal<string | undefined>(undefined);
  const unsaid = useSignal(false);
  const arrived = useSignal<{ readonly parts: number; readonly of: number } | undefined>(undefined);
  // Kept while the same file is tried again: it goes on where it was held up.
  const open = useRef<(OpenUpload & { readonly file: File; readonly stripped: boolean }) | undefined>(
    undefined,
  );
  const { saving, save } = useSaving(() => readAgain(id));
  const state = saving.value;
  const isSending = state.kind === 'sending';

  const take = (chosen: File | undefined): void => {
    file.value = chosen;
    if (state.kind === 'refused') saving.value = { kind: 'idle' };
    wrong.value =
      chosen && chosen.size > attachmentLimits.bytes
        ? withoutPath(t('documentFile.tooLarge', { size: chosen.size, most: attachmentLimits.bytes }))
        : undefined;
  };
  // Anywhere on the form: a browser opens what misses the small field, and leaves the page.
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files;
    if (isSending || !dropped?.length || !input.current) return;
    input.current.files = dropped;
    take(dropped[0]);
  };
  const attach = async (form: HTMLFormElement): Promise<void> => {
    if (isSending) return;
    const [chosen, to] = [file.value, audience.value];
    if (!chosen) wrong.value = t('officers.documentChoose');
    unsaid.value = !to;
    if (wrong.value || !chosen || !to) {
      document.getElementById(wrong.value ? fieldId : `${fieldId}-${attachmentAudiences[0]}`)?.focus();
      return;
    }
    const sent = open.current?.file === chosen ? open.current : await uploadOf(chosen);
    if (!sent) {
      wrong.value = t('officers.documentUnread');
      return;
    }
    open.current = sent;
    const { key: upload, bytes } = sent;
    const { name, size, lastModified } = chosen;
    const at = { id, expectedRevision: revision };
    const saved = await save([revision, name, size, lastModified, to], async (idempotencyKey) => {
      await sendParts(
        sent,
        (part, file) =>
          askSignedIn(sendDocumentPart, { input: { ...at, upload, bytes: bytes.length, part, file } }),
        (parts) => {
          arrived.value = { parts, of: partsOf(bytes.length) };
        },
      );
      const input = { ...at, idempotencyKey, name, audience: to, upload };
      return (await askSignedIn(attachDocument, { input })).done.assessment;
    });
    // What was refused is begun anew; what got no answer goes on.
    if (saved || saving.peek().kind === 'refused') open.current = undefined;
    if (!saved) return;
    // Emptied and not drawn anew: the focus stays where it is.
    form.reset();
    file.value = undefined;
    audience.value = undefined;
    const heard = t('officers.savedHeard', { revision: saved.revision });
    announce(sent.stripped ? `${heard} ${t('officers.documentStripped')}` : heard);
  };

  const fault = wrong.value ?? (state.kind === 'refused' ? withoutPath(state.message) : undefined);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void attach(event.currentTarget);
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <h2>{t('officers.documentAdd')}</h2>
      {state.kind !== 'refused' && state.kind !== 'saved' && (
        <SavingNote saving={state} typed="nothing" id={id} />
      )}
      {(state.kind === 'noAnswer' || state.kind === 'signedOut') && (open.current?.arrived ?? 0) > 0 && (
        <p class="note">{t('officers.documentGoesOn')}</p>
      )}
      <FileField id={fieldId} input={input} fault={fault} take={take} />
      <Readers
        id={fieldId}
        chosen={audience.value}
        isUnsaid={unsaid.value}
        choose={(each) => {
          audience.value = each;
          unsaid.value = false;
        }}
      />
      <p class="form-end">
        <button type="submit" class="main" aria-disabled={isSending}>
          {t('officers.documentAttach')}
        </button>
      </p>
      <p role="status">
        {isSending && (
          <>
            <progress
              aria-label={t('officers.documentSending')}
              value={arrived.value?.parts}
              max={arrived.value?.of}
            />{' '}
            {arrived.value && arrived.value.parts < arrived.value.of
              ? t('officers.documentSendingPart', {
                  part: arrived.value.parts + 1,
                  parts: arrived.value.of,
                })
              : t('officers.documentLookedInto')}
          </>
        )}
      </p>
    </form>
  );
}

async function uploadOf(file: File) {
  const read = await sentBytes(file);
  return read && { key: crypto.randomUUID(), arrived: 0, file, ...read };
}

interface FileFieldProps {
  readonly id: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly fault: string | undefined;
  readonly take: (chosen: File | undefined) => void;
}

function FileField({ id, input, fault, take }: FileFieldProps) {
  return (
    <div class={fault ? 'field faulty' : 'field'}>
      <label for={id}>{t('officers.documentFile')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('officers.documentHint', { most: attachmentLimits.bytes / 1e6 })}
      </p>
      {fault && (
        <p class="field-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <input
        id={id}
        ref={input}
        type="file"
        accept={endings}
        aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
        aria-invalid={fault !== undefined}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
    </div>
  );
}

interface ReadersProps {
  readonly id: string;
  readonly chosen: AttachmentAudience | undefined;
  readonly isUnsaid: boolean;
  readonly choose: (audience: AttachmentAudience) => void;
}

/** Who may download it: nothing is chosen beforehand, so that nothing becomes public unnoticed. */
function Readers({ id, chosen, isUnsaid, choose }: ReadersProps) {
  return (
    <fieldset
      class={isUnsaid ? 'field faulty' : 'field'}
      aria-describedby={isUnsaid ? `${id}-unsaid` : undefined}
    >
      <legend>{t('officers.documentMayDownload')}</legend>
      {isUnsaid && (
        <p class="field-fault" id={`${id}-unsaid`} role="alert">
          {t('officers.documentChooseReaders')}
        </p>
      )}
      {attachmentAudiences.map((each) => (
        <div class="choice" key={each}>
          <input
            type="radio"
            id={`${id}-${each}`}
            name="audience"
            value={each}
            checked={chosen === each}
            onChange={() => choose(each)}
          />
          <label for={`${id}-${each}`}>{codeWords('officers.documentAudience', each)}</label>
        </div>
      ))}
    </fieldset>
  );
}
