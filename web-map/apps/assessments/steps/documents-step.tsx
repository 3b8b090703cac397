import { useSignal } from '@preact/signals';
import { kilobytes } from '../../../../domain/assessment/attachments/kilobytes.ts';
import { attachmentLimits } from '../../../../domain/assessment/model/attachment.ts';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { type AttachmentAudience, changeAttachment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain, type Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSaving } from '../form/use-saving.ts';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { Tag } from '../pages/tag.tsx';
import { dayWords } from '../words/say-instant.ts';
import { AttachForm } from './attach-form.tsx';
import { type Attachment, keepDocument } from './document-bytes.ts';
import { TakeBackForm } from './take-back-form.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

/** Documents that stand with the assessment: kept, made public or internal, taken away and added. */
export function DocumentsStep({ assessment, viewer }: Props) {
  const { id, facts, attachments } = assessment;
  const writes = mayWrite(assessment, viewer);
  const { publishAssessments: publishes } = viewer.may;
  const takesBack = publishes && attachments.some((each) => isOut(assessment, each));
  return (
    <Page
      title={t('officers.documents')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p>{t('officers.documentsLead')}</p>
      {attachments.length === 0 && <p>{t('officers.documentsNone')}</p>}
      <ul class="plain items">
        {attachments.map((each) => (
          <Line
            key={each.id}
            assessment={assessment}
            attachment={each}
            writes={writes}
            publishes={publishes}
          />
        ))}
      </ul>
      {!writes && !takesBack && <ReadOnlyNotice assessment={assessment} viewer={viewer} />}
      {writes &&
        (attachments.length < attachmentLimits.documents ? (
          <AttachForm assessment={assessment} />
        ) : (
          <p>{t('officers.documentsFull', { most: attachmentLimits.documents })}</p>
        ))}
    </Page>
  );
}

/** Whether everyone downloads it: revisions after the publication change nothing of that. */
const isOut = ({ publications }: Assessment, { audience, takenBackAt, addedAt }: Attachment): boolean =>
  audience === 'PUBLIC' && takenBackAt === null && publications.some(({ at }) => at >= addedAt);

function Line({
  assessment,
  attachment,
  writes,
  publishes,
}: {
  readonly assessment: Assessment;
  readonly attachment: Attachment;
  readonly writes: boolean;
  readonly publishes: boolean;
}) {
  const { id, revision, state } = assessment;
  const { takenBackAt, takenBackReason } = attachment;
  const { name, kind, bytes, audience, addedAt, by } = attachment;
  const { saving, save } = useSaving(() => readAgain(id));
  const failed = useSignal(false);
  const change = async (to: AttachmentAudience | null): Promise<void> => {
    const saved = await save([revision, attachment.id, to], async (idempotencyKey) => {
      const input = {
        idempotencyKey,
        id,
        expectedRevision: revision,
        attachment: attachment.id,
        audience: to,
      };
      return (await askSignedIn(changeAttachment, { input })).done.assessment;
    });
    if (!saved) return;
    announce(t('officers.savedHeard', { revision: saved.revision }));
    // The button that had the focus went with the document.
    if (to === null) document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const keep = async (): Promise<void> => {
    failed.value = false;
    await keepDocument(id, attachment).catch(() => {
      failed.value = true;
    });
  };
  const { value } = saving;
  const other = audience === 'PUBLIC' ? 'INTERNAL' : 'PUBLIC';
  const named = <span class="only-heard"> {name}</span>;
  return (
    <li>
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <p>
        {takenBackAt === null ? (
          <Tag
            progress={audience === 'PUBLIC' ? 'inProgress' : 'cannotYet'}
            text={codeWords('officers.documentAudience', audience)}
          />
        ) : (
          <Tag progress="attention" text={t('officers.documentIsBack')} />
        )}
      </p>
      <p class="dim">
        {t('officers.documentLine', {
          kind: codeWords('officers.documentKind', kind),
          size: kilobytes(bytes),
          by: by ?? t('officers.someone'),
          day: dayWords(legalDayOf(addedAt)),
        })}
      </p>
      {takenBackAt !== null && (
        <p>
          {t('officers.documentTakenBack', {
            day: dayWords(legalDayOf(takenBackAt)),
            reason: takenBackReason ?? '',
          })}
        </p>
      )}
      {state === 'WITHDRAWN' && <p>{t('officers.documentWithdrawn')}</p>}
      {value.kind !== 'saved' && <SavingNote saving={value} typed="nothing" id={id} />}
      {failed.value && (
        <p class="fault" role="alert">
          {t('officers.documentNotRead')}
        </p>
      )}
      <p class="form-end">
        <button type="button" onClick={() => void keep()}>
          {t('officers.documentKeep')}
          {named}
        </button>
        {writes && (
          <>
            <button type="button" onClick={() => void change(other)}>
              {codeWords('officers.documentMake', other)}
              {named}
            </button>
            <button type="button" onClick={() => void change(null)}>
              {t('officers.documentTakeAway')}
              {named}
            </button>
          </>
        )}
      </p>
      {publishes && isOut(assessment, attachment) && (
        <TakeBackForm assessment={assessment} attachment={attachment} />
      )}
    </li>
  );
}
