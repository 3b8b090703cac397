import { signingSchema } from '../../../../domain/assessment/model/step-schemas.ts';
import { type SigningCapacity, signAssessment } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import type { Field } from '../form/fields.ts';
import { sentText, ticked } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { maxLengthOf, textLimits } from '../form/schema-limits.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { SummaryList } from '../pages/summary-list.tsx';
import { instantWords } from '../words/say-instant.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly capacity: SigningCapacity;
}

/** Fields of a signature. */
/** @param staysRed whether a director has to say why to go on */
export const signFields = (capacity: SigningCapacity, staysRed: boolean): readonly Field[] => [
  ...(capacity === 'PORTFOLIO_HOLDER'
    ? [
        {
          kind: 'line',
          name: 'office',
          written: 'signature.office',
          label: t('officers.portfolioHolderOffice'),
          hint: t('officers.portfolioHolderOfficeHint'),
          maxLength: maxLengthOf(signingSchema.entries.office),
          required: true,
        } as const,
        {
          kind: 'line',
          name: 'onBehalfOf',
          written: 'signature.onBehalfOf',
          label: t('officers.portfolioHolder'),
          hint: t('officers.portfolioHolderHint'),
          ...textLimits(signingSchema.entries.onBehalfOf),
        } as const,
      ]
    : []),
  ...(capacity === 'DIRECTOR' && staysRed
    ? [
        {
          kind: 'text',
          name: 'justification',
          written: 'signature.justification',
          label: t('officers.justification'),
          hint: t('officers.justificationHint'),
          ...textLimits(signingSchema.entries.justification),
          required: true,
          optional: false,
        } as const,
      ]
    : []),
  {
    kind: 'text',
    name: 'statement',
    written: 'signature.statement',
    label: t('officers.statement'),
    ...textLimits(signingSchema.entries.statement),
  },
  {
    kind: 'ticks',
    name: 'read',
    label: t('officers.haveRead'),
    required: true,
    choices: [{ value: 'yes', label: t('officers.haveReadYes') }],
  },
];

/** Signs what was read: the office, the revision and the hash that the signature binds to. */
export function SignPage({ assessment, viewer, capacity }: Props) {
  const { id, facts, revision, savedAt, contentHash } = assessment;
  const office = codeWords('officers.capacity', capacity);
  const fields = signFields(capacity, assessment.detail?.overallAfter === 'RED');
  return (
    <Page
      title={t('officers.signAs', { capacity: office })}
      caption={facts.title}
      back={{ id, step: 'check' }}
    >
      <p>{codeWords('officers.signLead', capacity)}</p>
      <SummaryList
        rows={[
          { name: t('officers.signOffice'), value: office },
          { name: t('officers.signer'), value: viewer.name },
          {
            name: t('officers.signRevision'),
            value: t('officers.revisionSaved', { revision, at: instantWords(savedAt) }),
          },
          { name: t('officers.signHash'), value: <code>{contentHash.slice(0, 12)}</code> },
        ]}
      />
      <p>{t('officers.signBinds')}</p>
      <p>
        <RouteLink to={{ id }}>{t('officers.readFirst')}</RouteLink>
      </p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `check sign-${capacity}`,
          restsOnReading: true,
          fields,
          button: t('officers.sign'),
          saved: () => ({}),
          send: async (values, on, idempotencyKey) => {
            const input = {
              idempotencyKey,
              id,
              expectedRevision: on.revision,
              // What was read when the page was opened: a signature for other words would be refused.
              contentHash: ticked(values, 'read').length > 0 ? contentHash : '',
              capacity,
              office: sentText(values, 'office'),
              onBehalfOf: sentText(values, 'onBehalfOf'),
              justification: sentText(values, 'justification'),
              statement: sentText(values, 'statement'),
            };
            return (await askSignedIn(signAssessment, { input })).done.assessment;
          },
          next: () => ({ id, step: 'check' }),
        }}
      />
    </Page>
  );
}
