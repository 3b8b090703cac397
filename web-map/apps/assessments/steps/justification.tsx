import { paragraph } from '../../../../domain/assessment/model/written-value.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { maxLengthOf } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';

/** Fields of the reason for going on. */
export const justificationFields: readonly Field[] = [
  {
    kind: 'text',
    name: 'residualRedJustification',
    written: 'content.residualRedJustification',
    label: t('officers.justification'),
    maxLength: maxLengthOf(paragraph),
    required: true,
  },
];

/** Why to go on with what stays red. */
export function Justification({
  assessment,
  viewer,
}: {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}) {
  const { id } = assessment;
  return (
    <Page
      title={t('officers.justificationTitle')}
      caption={t('officers.detail')}
      back={{ id, step: 'detail' }}
      backText={t('officers.backToDetail')}
    >
      <p>{t('officers.justificationLead')}</p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: 'detail justification',
          fields: justificationFields,
          saved: ({ detail }) => ({ residualRedJustification: detail?.residualRedJustification ?? '' }),
          send: byChange((values) => ({
            residualRedJustification: sentText(values, 'residualRedJustification'),
          })),
          next: () => ({ id, step: 'detail' }),
        }}
      />
    </Page>
  );
}
