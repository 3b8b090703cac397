import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { type Assessment, readAgain, type Viewer } from '../api/held.ts';
import { ErrorSummary } from '../pages/error-summary.tsx';
import { goTo, RouteLink } from '../pages/navigate.tsx';
import { instantWords } from '../words/say-instant.ts';
import { isBesideOnly } from './beside-only.ts';
import { ConflictPage, metField } from './conflict-page.tsx';
import { formDraft, noDraft } from './drafts.ts';
import { FieldControls, summaryOf } from './field-controls.tsx';
import { checkFields, type Faults, fieldAt, type Values, withoutPath } from './fields.ts';
import type { FormSpec } from './form-spec.ts';
import { openForm } from './merge-values.ts';
import { pathWords } from './path-words.ts';
import { RestoredNote } from './restored-note.tsx';
import { SavingNote } from './saving-note.tsx';
import { type Conflict, useSaving } from './use-saving.ts';

interface Props {
  readonly spec: FormSpec;
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  /** Stands between the heading and the fields. */
  readonly children?: ComponentChildren;
  /** Route to go to without saving; none: nothing to skip. */
  readonly skipTo?: Parameters<typeof RouteLink>[0]['to'];
}

/** A form that is saved as a whole, keeps what is typed until it is, and brings two people's changes together. */
export function FormPage({ spec, assessment, viewer, children, skipTo }: Props) {
  const key = { person: viewer.id, assessment: assessment.id, form: spec.form };
  const draft = spec.keepsNothing ? noDraft : formDraft(key);
  const open = (on: Assessment) =>
    openForm(
      spec.saved(on),
      draft.kept(),
      spec.fields.map(({ name }) => name),
    );
  // What the form was opened on: a newer revision that is shown meanwhile must not be written over unseen.
  const [firstOpened] = useState(() => open(assessment));
  const opened = useRef(firstOpened);
  const values = useSignal<Values>(firstOpened.values);
  const restored = useSignal(firstOpened.restoredAt);
  const faults = useSignal<Faults>(new Map());
  const others = useSignal<readonly string[]>([]);
  const tries = useSignal(0);
  const conflict = useSignal<Conflict | undefined>(firstOpened.movedOn ? { fresh: assessment } : undefined);
  const { saving, save } = useSaving(async () => {
    await spec.refresh?.();
    return readAgain(assessment.id);
  });

  const change = (name: string, value: string | readonly string[]): void => {
    values.value = { ...values.value, [name]: value };
    draft.keep(values.value, opened.current.base);
  };

  const send = async (on: Assessment, sent: Values, way = spec.send): Promise<void> => {
    if (saving.value.kind === 'sending') return;
    const says = [on.revision, way === spec.send, sent];
    const saved = await save(says, (idempotencyKey) => way(sent, on, idempotencyKey));
    if (!saved) {
      const met = saving.value;
      // A colleague's comment is no reason to ask whose words are to stand: nobody else touched any.
      if (met.kind === 'movedOn' && !spec.restsOnReading && isBesideOnly(met.by))
        return send(met.fresh, sent, way);
      return notSaved();
    }
    draft.drop();
    announce(t('officers.savedHeard', { revision: saved.revision }));
    goTo(spec.next(saved));
  };

  const notSaved = (): void => {
    const { value } = saving;
    if (value.kind === 'movedOn' && !spec.restsOnReading) conflict.value = value;
    if (value.kind === 'refused') {
      const field = value.field === undefined ? undefined : fieldAt(spec.fields, value.field);
      if (field) faults.value = new Map([[field.name, withoutPath(value.message)]]);
      else others.value = [value.message];
    }
    tries.value += 1;
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    others.value = [];
    faults.value = checkFields(spec.fields, values.value);
    if (faults.value.size > 0) tries.value += 1;
    else void send(assessment, values.value);
  };

  const state = saving.value;
  // A refusal stands beside its field, or above all of them.
  const note = state.kind !== 'refused' && (
    <SavingNote saving={state} typed={spec.keepsNothing ? 'restricted' : 'kept'} id={assessment.id} />
  );
  const met = conflict.value;
  if (met) {
    return (
      <ConflictPage
        conflict={met}
        wordsOf={(path) => pathWords(path, met.fresh)}
        fields={spec.fields.map(metField)}
        base={opened.current.base}
        theirs={spec.saved(met.fresh)}
        yours={values.value}
        faults={[...faults.value.values(), ...others.value]}
        onSave={(merged) => {
          values.value = merged;
          others.value = [];
          faults.value = new Map();
          void send(met.fresh, merged);
        }}
        onTakeTheirs={() => {
          draft.drop();
          opened.current = open(met.fresh);
          values.value = opened.current.values;
          conflict.value = undefined;
          saving.value = { kind: 'idle' };
        }}
      >
        {state.kind !== 'movedOn' && note}
      </ConflictPage>
    );
  }
  return (
    <>
      <ErrorSummary faults={summaryOf(spec.fields, faults.value, others.value)} tries={tries.value} />
      {children}
      {restored.value && (
        <RestoredNote
          words={t('officers.restored', { at: instantWords(restored.value) })}
          forget={t('officers.useSaved')}
          onForget={() => {
            draft.drop();
            values.value = opened.current.base;
            restored.value = undefined;
          }}
        />
      )}
      <form noValidate onSubmit={submit}>
        <FieldControls fields={spec.fields} values={values.value} faults={faults.value} onChange={change} />
        {note}
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={state.kind === 'sending'}>
            {state.kind === 'sending' ? t('officers.saving') : (spec.button ?? t('officers.saveAndContinue'))}
          </button>
          {spec.takeBack && (
            <button
              type="button"
              onClick={() => {
                if (spec.takeBack) void send(assessment, opened.current.base, spec.takeBack.send);
              }}
            >
              {spec.takeBack.button}
            </button>
          )}
          {skipTo && <RouteLink to={skipTo}>{t('officers.skip')}</RouteLink>}
        </div>
        <p class="dim">
          {t('officers.savedAt', { at: instantWords(assessment.savedAt), revision: assessment.revision })}
        </p>
      </form>
    </>
  );
}
