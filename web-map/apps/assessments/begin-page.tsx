import { useSignal } from '@preact/signals';
import { factsSchema, schemeKinds } from '../../../domain/assessment/model/facts-schema.ts';
import { beginAssessment, type SchemeKind } from '../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../api/api.ts';
import { codeWords, t } from '../../i18n/officers.ts';
import type { Viewer } from './api/held.ts';
import { formDraft } from './form/drafts.ts';
import { FieldControls, summaryOf } from './form/field-controls.tsx';
import { checkFields, type Faults, type Field, sentText, type Values } from './form/fields.ts';
import { SavingNote } from './form/saving-note.tsx';
import { maxLengthOf } from './form/schema-limits.ts';
import { useSaving } from './form/use-saving.ts';
import { ErrorSummary } from './pages/error-summary.tsx';
import { goTo } from './pages/navigate.tsx';
import { Page } from './pages/page.tsx';

const fields: readonly Field[] = [
  {
    kind: 'line',
    name: 'title',
    written: 'facts.title',
    label: t('officers.title'),
    hint: t('officers.titleHint'),
    maxLength: maxLengthOf(factsSchema.entries.title),
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
  const draft = formDraft({ person: viewer.id, assessment: 'new', form: 'begin' });
  const values = useSignal<Values>(draft.kept()?.values ?? {});
  const faults = useSignal<Faults>(new Map());
  const others = useSignal<readonly string[]>([]);
  const tries = useSignal(0);
  const { saving, save } = useSaving();
  const state = saving.value;

  const begin = async (event: Event): Promise<void> => {
    event.preventDefault();
    others.value = [];
    faults.value = checkFields(fields, values.value);
    tries.value += 1;
    if (faults.value.size > 0 || saving.value.kind === 'sending') return;
    const facts = {
      title: sentText(values.value, 'title'),
      kind: sentText(values.value, 'kind') as SchemeKind | null,
    };
    const saved = await save(facts, async (idempotencyKey) => {
      const { done } = await askSignedIn(beginAssessment, { input: { idempotencyKey, facts } });
      return done.assessment;
    });
    if (!saved) {
      if (saving.value.kind === 'refused') others.value = [saving.value.message];
      return;
    }
    draft.drop();
    goTo({ id: saved.id });
  };

  return (
    <Page title={t('officers.begin')} back={{}} backText={t('officers.backToList')}>
      <ErrorSummary faults={summaryOf(fields, faults.value, others.value)} tries={tries.value} />
      <p>{t('officers.beginLead')}</p>
      <form noValidate onSubmit={begin}>
        <FieldControls
          fields={fields}
          values={values.value}
          faults={faults.value}
          onChange={(name, value) => {
            values.value = { ...values.value, [name]: value };
            draft.keep(values.value, {});
          }}
        />
        {state.kind !== 'refused' && <SavingNote saving={state} typed="kept" />}
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={state.kind === 'sending'}>
            {t(state.kind === 'sending' ? 'officers.saving' : 'officers.beginButton')}
          </button>
        </div>
      </form>
    </Page>
  );
}
