import { useState } from 'preact/hooks';
import { conflictPreventionSchema } from '../../../../domain/assessment/model/facts-schema.ts';
import { conflictPreventionFields } from '../../../../domain/assessment/questions/conflict-prevention-fields.ts';
import {
  type ReadSensitiveBlockQuery,
  readSensitiveBlock,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { type Field, sentText, type Values } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { maxLengthOf } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { SummaryList } from '../pages/summary-list.tsx';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}

type Block = NonNullable<ReadSensitiveBlockQuery['assessment']>['conflictPrevention'];

/** Fields of the restricted block. */
export const sensitiveFields: readonly Field[] = conflictPreventionFields.map(({ field, text, help }) => ({
  kind: 'text',
  name: field,
  written: `conflictPrevention.${field}`,
  label: t(text),
  hint: t(help),
  maxLength: maxLengthOf(conflictPreventionSchema.entries[field]),
}));

const readBlock = async (id: string): Promise<Block> =>
  (await askSignedIn(readSensitiveBlock, { id })).assessment?.conflictPrevention ?? null;

const valuesOf = (block: Block): Values =>
  Object.fromEntries(conflictPreventionFields.map(({ field }) => [field, block?.[field] ?? '']));

/**
 * The block on preventing conflict: OFFICIAL-SENSITIVE, never published, and nothing of it is kept on the device. It is
 * asked for by itself, by those who may read it.
 */
export function SensitiveStep({ assessment, viewer }: Props) {
  const { id, facts } = assessment;
  return (
    <Page
      title={t('officers.sensitive')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
    >
      <p class="marking">
        <strong>{t('officers.marking')}</strong> {t('officers.markingLead')}
      </p>
      {viewer.may.readConflictPrevention ? (
        <Block key={assessment.revision} assessment={assessment} viewer={viewer} />
      ) : (
        <p class="note">{t('officers.sensitiveRefused')}</p>
      )}
    </Page>
  );
}

function Block({ assessment, viewer }: Props) {
  const { id } = assessment;
  const [block] = useState(() => load(() => readBlock(id)));
  return (
    <Loaded from={block}>
      {(found) =>
        mayWrite(assessment, viewer) ? (
          <BlockForm assessment={assessment} viewer={viewer} block={found} />
        ) : (
          <>
            <ReadOnlyNotice assessment={assessment} viewer={viewer} />
            <SummaryList
              rows={conflictPreventionFields.map(({ field, text }) => ({
                name: t(text),
                value: found?.[field] ?? '',
              }))}
            />
          </>
        )
      }
    </Loaded>
  );
}

function BlockForm({ assessment, viewer, block }: Props & { readonly block: Block }) {
  const { id } = assessment;
  const [held] = useState({ block });
  return (
    <FormPage
      assessment={assessment}
      viewer={viewer}
      spec={{
        form: 'sensitive',
        fields: sensitiveFields,
        keepsNothing: true,
        saved: () => valuesOf(held.block),
        refresh: async () => {
          held.block = await readBlock(id);
        },
        send: byChange((values) => ({
          conflictPrevention: Object.fromEntries(
            conflictPreventionFields.map(({ field }) => [field, sentText(values, field)]),
          ),
        })),
        next: () => ({ id }),
      }}
    />
  );
}
