import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { RecordKind } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { askSignedIn } from '../../../api/api.ts';
import { keptValue } from '../../../auth/kept-value.ts';
import { t } from '../../../i18n/officers.ts';
import { keptInTab, keptOnDevice } from '../../../kept/kept-in-browser.ts';
import { announce } from '../../../ui/announcer.tsx';
import type { Viewer } from '../api/held.ts';
import { ConflictPage, metField } from '../form/conflict-page.tsx';
import { formDraft } from '../form/drafts.ts';
import { FieldControls, summaryOf } from '../form/field-controls.tsx';
import { type Choice, checkFields, type Faults, fieldAt, type Values, withoutPath } from '../form/fields.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { useSendAgain } from '../form/send-again.ts';
import { type Conflict, useSavingOf } from '../form/use-saving.ts';
import { ErrorSummary } from '../pages/error-summary.tsx';
import { nameOfChosen } from './organisations-to-choose.ts';
import { AsLoaded, aboutPlace, type PlaceToKeep, seenToday } from './place-to-keep.tsx';
import { referenceOf } from './promises-to-choose.ts';
import {
  changedWords,
  fieldsOfKind,
  givenValues,
  questionOf,
  refusedByKind,
  sentContent,
  valuesOf,
} from './record-form.ts';
import { recordOfSame } from './record-of-same.ts';
import { recordOperations, type ToldRecord } from './record-operations.ts';
import { useOpenRecords } from './use-open-records.ts';

interface Props {
  readonly kind: RecordKind;
  readonly viewer: Viewer;
  readonly areas: readonly Choice[];
  /** Every ward that people can live in. */
  readonly wards: readonly Choice[];
  /** The record that is changed; none: a new one is begun. */
  readonly record?: ToldRecord;
  /** Code of the area that a new one is about. */
  readonly area?: string | undefined;
  /** The place that it is about, with what the register says of it. */
  readonly place?: PlaceToKeep | undefined;
  /** The promises or milestones that it can be about, and the one that a new one is about. */
  readonly promises?: readonly Choice[];
  /** The organisations on the register, where it can be about one. */
  readonly organisations?: readonly Choice[];
  readonly about?: string | undefined;
  /** What an address says that a new one is to say, as a query string. */
  readonly given?: string | undefined;
  /** The record was saved, or given up for what somebody else saved. */
  readonly onDone: (id: string) => void;
}

const newest = (record: ToldRecord | undefined) => record?.proposed ?? record?.stands ?? null;

/** The form of any kind of record: what is typed is kept until it is saved, and two people's changes are laid side by side. */
export function RecordFormPage(props: Props) {
  const {
    kind,
    viewer,
    areas,
    wards,
    record,
    area,
    promises,
    organisations = [],
    about,
    place,
    given,
    onDone,
  } = props;
  const { one, propose } = recordOperations(kind);
  const fewRead = Object.keys(kind.fields).filter((name) => kind.fields[name]?.sensitive);
  const draft = formDraft(
    {
      person: viewer.id,
      assessment: record?.id ?? (place ? `new ${place.id}` : 'new'),
      form: `kept ${[kind.name, about, given].filter((part) => part !== undefined).join(' ')}`,
    },
    fewRead,
  );
  const reference = referenceOf(kind);
  const named = reference !== undefined && about !== undefined ? { [reference]: about } : {};
  const begun = record
    ? valuesOf(kind, newest(record))
    : { area: area ?? '', ...named, ...givenValues(kind, given), ...(place ? aboutPlace(kind, place) : {}) };
  const base = useRef<Values>(begun);
  const values = useSignal<Values>({
    ...begun,
    ...(record && place ? seenToday(kind) : {}),
    ...draft.kept()?.values,
    ...(area ? { area } : {}),
    ...named,
  });
  const open = useOpenRecords(kind, values.value, newest(record));
  const question = questionOf(kind, values.value);
  const fields = fieldsOfKind(kind, viewer, {
    isNew: record === undefined,
    areas,
    promises,
    organisations,
    place,
    wards,
    records: open.choices,
    question,
  });
  const faults = useSignal<Faults>(new Map());
  const others = useSignal<readonly string[]>([]);
  const tries = useSignal(0);
  const conflict = useSignal<Conflict<ToldRecord> | undefined>(undefined);
  const readAnew = record
    ? async () => (await askSignedIn(one, { id: record.id })).record ?? undefined
    : kind.oneFor && (() => recordOfSame(kind, values.value));
  const sent = useRef<Values | undefined>(undefined);
  const { saving, save } = useSavingOf<ToldRecord>(
    () => {},
    readAnew,
    keptValue(
      `unanswered ${viewer.id} ${kind.name} ${record?.id ?? place?.id ?? ''}`,
      // A few small counts could be tried out against their hash.
      fewRead.length > 0 ? keptInTab : keptOnDevice,
    ),
  );

  const send = async (on: ToldRecord | undefined, typed: Values): Promise<void> => {
    sent.current = typed;
    const content = sentContent(kind, typed);
    const says = [on?.revision ?? null, content];
    const saved = await save(says, async (idempotencyKey) => {
      const expectedRevision = on?.revision ?? null;
      const { done } = await askSignedIn(propose, {
        input: { idempotencyKey, id: on?.id ?? null, expectedRevision, content },
      });
      const { record: after } = await askSignedIn(one, { id: done.id });
      if (!after) throw new Error('What was saved cannot be read.');
      return after;
    });
    if (saved) {
      draft.drop();
      announce(t('officers.keptSaved'));
      onDone(saved.id);
      return;
    }
    const { value } = saving;
    if (value.kind === 'movedOn') conflict.value = value;
    if (value.kind === 'refused') {
      const field = value.field === undefined ? undefined : fieldAt(fields, value.field);
      if (field) faults.value = new Map([[field.name, withoutPath(value.message)]]);
      else others.value = [value.message];
    }
    tries.value += 1;
  };

  const looks = useSignal(false);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (looks.value) return;
    others.value = [];
    faults.value = checkFields(fields, values.value);
    if (faults.value.size === 0) faults.value = refusedByKind(kind, fields, values.value);
    const typed = values.value;
    if (faults.value.size === 0) {
      looks.value = true;
      const unseen = await open.unseen();
      looks.value = false;
      if (unseen?.came) faults.value = new Map([[unseen.field, t('officers.keptOpenCame')]]);
      else if (unseen) others.value = [t('officers.keptOpenNotRead')];
    }
    if (faults.value.size > 0 || others.value.length > 0) tries.value += 1;
    else void send(record, typed);
  };

  const state = saving.value;
  // What was typed since waits for the button.
  const isWaiting = state.kind === 'noAnswer' && sent.current === values.value;
  useSendAgain(isWaiting, () => void send(conflict.value?.fresh ?? record, values.value));
  const isSending = state.kind === 'sending' || looks.value;
  const note = state.kind !== 'refused' && state.kind !== 'movedOn' && (
    <>
      <SavingNote saving={state} typed="kept" />
      {isWaiting && <p>{t('officers.keptSendsItself')}</p>}
    </>
  );
  const met = conflict.value;
  if (met) {
    return (
      <ConflictPage
        conflict={met}
        wordsOf={(path) => changedWords(kind, path)}
        fields={fields.map(metField)}
        base={base.current}
        theirs={valuesOf(kind, newest(met.fresh))}
        yours={values.value}
        faults={[...faults.value.values(), ...others.value]}
        onSave={(merged) => {
          values.value = merged;
          void send(met.fresh, merged);
        }}
        onTakeTheirs={() => {
          draft.drop();
          onDone(met.fresh.id);
        }}
      >
        {note}
      </ConflictPage>
    );
  }
  return (
    <>
      <ErrorSummary faults={summaryOf(fields, faults.value, others.value)} tries={tries.value} />
      {place && <AsLoaded place={place} />}
      {given !== undefined && <p>{t('officers.keptGiven')}</p>}
      <form noValidate onSubmit={submit}>
        <FieldControls
          fields={fields}
          values={values.value}
          faults={faults.value}
          onChange={(name, value) => {
            values.value = {
              ...values.value,
              [name]: value,
              ...nameOfChosen(kind, organisations, values.value, name, value),
            };
            draft.keep(values.value, base.current);
          }}
        />
        {note}
        {kind.may.direct && (
          <p class="hint">{t(kind.may.ownAlone ? 'officers.keptDirectOwn' : 'officers.keptDirect')}</p>
        )}
        <div class="form-end">
          <button type="submit" class="main" aria-disabled={isSending}>
            {t(
              isSending ? 'officers.saving' : kind.may.direct ? 'officers.keptSave' : 'officers.keptPropose',
            )}
          </button>
        </div>
      </form>
    </>
  );
}
