import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ApiError, NetworkError } from '../../../api/api.ts';
import { announce } from '../../../ui/announcer.tsx';
import { FieldError, RevisionConflict, SignedOut } from '../api/ask-api.ts';
import { type Assessment, readAgain, showSaved, type Viewer } from '../api/held.ts';
import { requestKeys } from '../api/request-keys.ts';
import { ErrorSummary, type Fault } from '../pages/error-summary.tsx';
import { goTo, RouteLink } from '../pages/navigate.tsx';
import { instantWords } from '../words/say-instant.ts';
import { t } from '../words/translator.ts';
import { ConflictPage } from './conflict-page.tsx';
import { type DraftKey, draftsLast, dropDraft, keepDraft, keptDraft } from './drafts.ts';
import { controlId, FieldControl } from './field-controls.tsx';
import { checkFields, type Faults, fieldAt, sameValues, shownFields, type Values } from './fields.ts';
import type { FormSpec } from './form-spec.ts';
import { meetFields } from './merge-values.ts';
import { SignedOutNotice } from './signed-out-notice.tsx';

interface Props {
  readonly spec: FormSpec;
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  /** Stands between the heading and the fields. */
  readonly children?: ComponentChildren;
  /** Route to go to without saving; none: nothing to skip. */
  readonly skipTo?: Parameters<typeof RouteLink>[0]['to'];
}

type Trouble =
  | { readonly kind: 'none' | 'noAnswer' | 'signedOut' }
  | { readonly kind: 'reread'; readonly by: RevisionConflict }
  | { readonly kind: 'movedOn'; readonly fresh: Assessment; readonly by?: RevisionConflict };

/** A form that is saved as a whole, keeps what is typed until it is, and brings two people's changes together. */
export function FormPage({ spec, assessment, viewer, children, skipTo }: Props) {
  const key: DraftKey = { person: viewer.name, assessment: assessment.id, form: spec.form };
  const names = spec.fields.map(({ name }) => name);
  // What the form was opened on: a newer revision that is shown meanwhile must not be written over unseen.
  const [firstOpened] = useState(() => begin(spec, assessment, key, names));
  const opened = useRef(firstOpened);
  const values = useSignal<Values>(opened.current.values);
  const restored = useSignal(opened.current.restoredAt);
  const faults = useSignal<Faults>(new Map());
  const others = useSignal<readonly string[]>([]);
  const tries = useSignal(0);
  const sending = useSignal(false);
  const [keys] = useState(requestKeys);
  const trouble = useSignal<Trouble>(
    opened.current.movedOn ? { kind: 'movedOn', fresh: assessment } : { kind: 'none' },
  );

  const change = (name: string, value: string | readonly string[]): void => {
    values.value = { ...values.value, [name]: value };
    if (!spec.keepsNothing) {
      keepDraft(key, { values: values.value, base: opened.current.base, at: new Date().toISOString() });
    }
  };

  const send = async (on: Assessment, sent: Values, save = spec.send): Promise<void> => {
    if (sending.value) return;
    sending.value = true;
    trouble.value = trouble.value.kind === 'movedOn' ? trouble.value : { kind: 'none' };
    try {
      const saved = await save(
        sent,
        on,
        keys.keyFor(`${on.revision} ${save === spec.send} ${JSON.stringify(sent)}`),
      );
      keys.answered();
      dropDraft(key);
      showSaved(saved);
      announce(t('officers.savedHeard', { revision: saved.revision }));
      goTo(spec.next(saved));
    } catch (error) {
      await fail(error);
    } finally {
      sending.value = false;
    }
  };

  const fail = async (error: unknown): Promise<void> => {
    if (error instanceof SignedOut) trouble.value = { kind: 'signedOut' };
    else if (error instanceof RevisionConflict) {
      keys.answered();
      const fresh = await readAnew();
      trouble.value = fresh ? met(fresh, error) : { kind: 'noAnswer' };
    } else if (error instanceof ApiError) {
      keys.answered();
      const field = error instanceof FieldError ? fieldAt(spec.fields, error.field) : undefined;
      if (field) faults.value = new Map([[field.name, withoutPath(error.message)]]);
      else others.value = [error.message];
    } else if (error instanceof NetworkError) trouble.value = { kind: 'noAnswer' };
    else throw error;
    tries.value += 1;
  };

  const met = (fresh: Assessment, by: RevisionConflict): Trouble =>
    spec.restsOnReading ? { kind: 'reread', by } : { kind: 'movedOn', fresh, by };

  const readAnew = async (): Promise<Assessment | undefined> => {
    try {
      await spec.refresh?.();
      return await readAgain(assessment.id);
    } catch {
      return undefined;
    }
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    others.value = [];
    faults.value = checkFields(spec.fields, values.value);
    if (faults.value.size > 0) tries.value += 1;
    else void send(assessment, values.value);
  };

  const state = trouble.value;
  if (state.kind === 'movedOn') {
    return (
      <ConflictPage
        spec={spec}
        base={opened.current.base}
        fresh={state.fresh}
        yours={values.value}
        {...(state.by ? { by: state.by } : {})}
        faults={others.value}
        onSave={(merged) => {
          values.value = merged;
          void send(state.fresh, merged);
        }}
        onTakeTheirs={() => {
          dropDraft(key);
          showSaved(state.fresh);
          opened.current = begin(spec, state.fresh, key, names);
          values.value = opened.current.values;
          trouble.value = { kind: 'none' };
        }}
      />
    );
  }
  const told = faultsOf(spec, faults.value, others.value);
  return (
    <>
      <ErrorSummary faults={told} tries={tries.value} />
      {children}
      {restored.value && (
        <div class="note" role="status">
          <p>{t('officers.restored', { at: instantWords(restored.value) })}</p>
          <button
            type="button"
            onClick={() => {
              dropDraft(key);
              values.value = opened.current.base;
              restored.value = undefined;
            }}
          >
            {t('officers.useSaved')}
          </button>
        </div>
      )}
      <form noValidate onSubmit={submit}>
        {shownFields(spec.fields, values.value).map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            values={values.value}
            fault={faults.value.get(field.name)}
            onChange={change}
          />
        ))}
        {state.kind === 'noAnswer' && (
          <div class="fault" role="alert">
            <p>
              <strong>{t('officers.notSaved')}</strong>{' '}
              {t(
                spec.keepsNothing
                  ? 'officers.notSavedSensitive'
                  : draftsLast()
                    ? 'officers.notSavedKept'
                    : 'officers.notSavedNotKept',
              )}
            </p>
          </div>
        )}
        {state.kind === 'signedOut' && <SignedOutNotice keepsNothing={spec.keepsNothing ?? false} />}
        {state.kind === 'reread' && (
          <div class="fault" role="alert">
            <p>
              <strong>{t('officers.rereadTitle')}</strong>{' '}
              {t('officers.reread', {
                by: state.by.by || t('officers.someone'),
                at: instantWords(state.by.at),
              })}
            </p>
            <p>
              <RouteLink to={{ id: assessment.id, step: 'history' }}>{t('officers.rereadLink')}</RouteLink>
            </p>
          </div>
        )}
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={sending.value}>
            {sending.value ? t('officers.saving') : (spec.button ?? t('officers.saveAndContinue'))}
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

interface Opened {
  readonly base: Values;
  readonly values: Values;
  /** When what was put back was typed. */
  readonly restoredAt?: string;
  /** Whether what is saved was changed by somebody since that was typed. */
  readonly movedOn: boolean;
}

function begin(spec: FormSpec, assessment: Assessment, key: DraftKey, names: readonly string[]): Opened {
  const saved = spec.saved(assessment);
  const draft = spec.keepsNothing ? undefined : keptDraft(key);
  if (!draft || sameValues(draft.values, saved, names)) return { base: saved, values: saved, movedOn: false };
  const movedOn = meetFields(names, draft.base, saved, draft.values).some(({ by }) => by !== 'yours');
  return { base: movedOn ? draft.base : saved, values: draft.values, restoredAt: draft.at, movedOn };
}

/** The API begins with the path of the field, which the page shows by its label. */
const withoutPath = (message: string): string => {
  const text = message.replace(/^[\w.[\]]+: /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const faultsOf = (spec: FormSpec, faults: Faults, others: readonly string[]): readonly Fault[] => [
  ...[...faults].map(([name, text]): Fault => {
    const field = spec.fields.find((each) => each.name === name);
    return field ? { text, control: controlId(field) } : { text };
  }),
  ...others.map((text): Fault => ({ text })),
];
