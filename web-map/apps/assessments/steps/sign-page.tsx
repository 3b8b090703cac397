import { type SigningCapacity, signAssessment } from '../../../../schema/generated/assess-operations.ts';
import { askApi } from '../api/ask-api.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import type { Field } from '../form/fields.ts';
import { sentText, ticked } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { PlaceLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { SummaryList } from '../pages/summary-list.tsx';
import { instantWords } from '../words/say-instant.ts';
import { tell, tellCode } from '../words/tell.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly capacity: SigningCapacity;
}

/** Fields of a signature. */
export const signFields = (capacity: SigningCapacity): readonly Field[] => [
  ...(capacity === 'PORTFOLIO_HOLDER'
    ? [
        {
          kind: 'line',
          name: 'onBehalfOf',
          written: 'signature.onBehalfOf',
          label: tell('portfolioHolder'),
          hint: tell('portfolioHolderHint'),
          most: 200,
          needed: true,
        } as const,
      ]
    : []),
  {
    kind: 'text',
    name: 'statement',
    written: 'signature.statement',
    label: tell('statement'),
    most: 4_000,
    optional: true,
  },
  {
    kind: 'ticks',
    name: 'read',
    label: tell('haveRead'),
    needed: true,
    choices: [{ value: 'yes', label: tell('haveReadYes') }],
  },
];

/** Signs what was read: the office, the revision and the hash that the signature binds to. */
export function SignPage({ assessment, viewer, capacity }: Props) {
  const { id, facts, revision, savedAt, contentHash } = assessment;
  const office = tellCode('capacity', capacity);
  const fields = signFields(capacity);
  return (
    <Page title={tell('signAs', { capacity: office })} caption={facts.title} back={{ id, step: 'check' }}>
      <p>{tellCode('signLead', capacity)}</p>
      <SummaryList
        rows={[
          { name: tell('signOffice'), value: office },
          { name: tell('signer'), value: viewer.name },
          {
            name: tell('signRevision'),
            value: tell('revisionSaved', { revision, at: instantWords(savedAt) }),
          },
          { name: tell('signHash'), value: <code>{contentHash.slice(0, 12)}</code> },
        ]}
      />
      <p>{tell('signBinds')}</p>
      <p>
        <PlaceLink to={{ id }}>{tell('readFirst')}</PlaceLink>
      </p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `check sign-${capacity}`,
          restsOnReading: true,
          fields,
          button: tell('sign'),
          saved: () => ({}),
          send: async (values, on, idempotencyKey) => {
            const input = {
              idempotencyKey,
              id,
              expectedRevision: on.revision,
              // What was read when the page was opened: a signature for other words would be refused.
              contentHash: ticked(values, 'read').length > 0 ? contentHash : '',
              capacity,
              onBehalfOf: sentText(values, 'onBehalfOf'),
              statement: sentText(values, 'statement'),
            };
            return (await askApi(signAssessment, { input })).done.assessment;
          },
          next: () => ({ id, step: 'check' }),
        }}
      />
    </Page>
  );
}
