import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { schemeKinds } from '../../../domain/assessment/changes/change-facts.ts';
import { beginAssessment, type SchemeKind } from '../../../schema/generated/assess-operations.ts';
import { ApiError, NetworkError } from '../../api/api.ts';
import { askApi, SignedOut } from './api/ask-api.ts';
import { showSaved, type Viewer } from './api/held.ts';
import { requestKeys } from './api/request-keys.ts';
import { draftsLast, dropDraft, keepDraft, keptDraft } from './form/drafts.ts';
import { controlId, FieldControl } from './form/field-controls.tsx';
import { checkFields, type Faults, type Field, sentText, type Values } from './form/fields.ts';
import { SignedOutNotice } from './form/signed-out-notice.tsx';
import { ErrorSummary } from './pages/error-summary.tsx';
import { goTo } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';
import { codeWords, t } from './words/translator.ts';

const fields: readonly Field[] = [
  {
    kind: 'line',
    name: 'title',
    written: 'facts.title',
    label: t('officers.title'),
    hint: t('officers.titleHint'),
    maxLength: 200,
    required: true,
  },
  {
    kind: 'radios',
    name: 'kind',
    written: 'facts.kind',
    label: t('officers.kind'),
    required: true,
    choices: schemeKinds.map((value) => ({ value, label: codeWords('officers.kind', value) })),
  },
];

/** Begins an assessment: a title and a kind, and the rest is asked later. */
export function BeginPage({ viewer }: { readonly viewer: Viewer }) {
  const key = { person: viewer.name, assessment: 'new', form: 'begin' };
  const values = useSignal<Values>(keptDraft(key)?.values ?? {});
  const faults = useSignal<Faults>(new Map());
  const tries = useSignal(0);
  const trouble = useSignal<'none' | 'noAnswer' | 'signedOut' | string>('none');
  const sending = useSignal(false);
  const [keys] = useState(requestKeys);

  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    faults.value = checkFields(fields, values.value);
    tries.value += 1;
    if (faults.value.size > 0 || sending.value) return;
    sending.value = true;
    trouble.value = 'none';
    const facts = {
      title: sentText(values.value, 'title'),
      kind: sentText(values.value, 'kind') as SchemeKind | null,
    };
    try {
      const input = { idempotencyKey: keys.keyFor(JSON.stringify(facts)), facts };
      const { assessment } = (await askApi(beginAssessment, { input })).done;
      keys.answered();
      dropDraft(key);
      showSaved(assessment);
      goTo({ id: assessment.id });
    } catch (error) {
      if (error instanceof SignedOut) trouble.value = 'signedOut';
      else if (error instanceof NetworkError) trouble.value = 'noAnswer';
      else if (error instanceof ApiError) trouble.value = error.message;
      else throw error;
    } finally {
      sending.value = false;
    }
  };

  const refusal = ['none', 'noAnswer', 'signedOut'].includes(trouble.value) ? [] : [{ text: trouble.value }];
  const told = fields.flatMap((field) => {
    const text = faults.value.get(field.name);
    return text ? [{ text, control: controlId(field) }] : [];
  });
  return (
    <Page title={t('officers.begin')} back={{}} backText={t('officers.backToList')}>
      <ErrorSummary faults={[...told, ...refusal]} tries={tries.value} />
      <p>{t('officers.beginLead')}</p>
      <form noValidate onSubmit={begin}>
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            values={values.value}
            fault={faults.value.get(field.name)}
            onChange={(name, value) => {
              values.value = { ...values.value, [name]: value };
              keepDraft(key, { values: values.value, base: {}, at: new Date().toISOString() });
            }}
          />
        ))}
        {trouble.value === 'noAnswer' && (
          <div class="fault" role="alert">
            <p>
              <strong>{t('officers.notSaved')}</strong>{' '}
              {t(draftsLast() ? 'officers.notSavedKept' : 'officers.notSavedNotKept')}
            </p>
          </div>
        )}
        {trouble.value === 'signedOut' && <SignedOutNotice keepsNothing={false} />}
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={sending.value}>
            {t(sending.value ? 'officers.saving' : 'officers.beginButton')}
          </button>
        </div>
      </form>
    </Page>
  );
}
