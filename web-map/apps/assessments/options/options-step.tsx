import { useSignal } from '@preact/signals';
import { isBoundary } from '../../../../domain/geography/measures.ts';
import {
  type OptionsOfAssessmentQuery,
  optionsOfAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useLoadable } from '../../../ui/use-loadable.ts';
import { type Assessment, present, readAgain } from '../api/held.ts';
import { formDraft } from '../form/drafts.ts';
import { byChange, type Change } from '../form/form-spec.ts';
import { openForm } from '../form/merge-values.ts';
import { useSaving } from '../form/use-saving.ts';
import type { StepProps } from '../pages/step-props.ts';
import type { UsableSite } from '../site/site-reading.ts';
import type { Reading } from './compared-options.ts';
import { type Editing, OpenOption, type OptionMet } from './open-option.tsx';
import { optionNames, optionValues } from './option-conflict.tsx';
import type { OtherSite } from './option-editor.tsx';
import {
  faultsOf,
  formOf,
  fromDraft,
  newForm,
  type OptionForm,
  optionInput,
  toDraft,
} from './option-form.ts';
import { OptionsList } from './options-list.tsx';
import '../../../styles/assess-places.css';
import '../../../styles/drawn-ground.css';
import '../../../styles/assess-tables.css';
import { t } from '../../../i18n/officers.ts';

type Held = NonNullable<OptionsOfAssessmentQuery['assessment']>;
type HeldSite = Held['site'];

const usable = (site: HeldSite): UsableSite | undefined =>
  site && isBoundary(site.geometry)
    ? { geometry: site.geometry, areaSquareMetres: site.areaSquareMetres }
    : undefined;

/** An id that no option of the assessment has. */
const freshId = (): string => `option-${crypto.randomUUID().slice(0, 8)}`;

/** Ways of doing the scheme, made, changed and compared with doing nothing. */
export function OptionsStep(props: StepProps) {
  const { id, revision } = props.assessment;
  const read = async (): Promise<Held> => present(await askSignedIn(optionsOfAssessment, { id }));
  const held = useLoadable(read, [id, revision]);
  const readOptions = async (): Promise<void> => {
    held.value = { status: 'ready', value: await read() };
  };
  return <Loaded from={held}>{(now) => <Options {...props} now={now} onMet={readOptions} />}</Loaded>;
}

interface OptionsProps extends StepProps {
  readonly now: Held;
  /** Reads the options again, where somebody else saved meanwhile. */
  readonly onMet: () => Promise<void>;
}

/** The options that are saved, and the one that is being written. */
function Options({ assessment, viewer, writable, onDone, now, onMet }: OptionsProps) {
  const { id } = assessment;
  const editing = useSignal<Editing | undefined>(undefined);
  const conflict = useSignal<OptionMet | undefined>(undefined);
  const told = useSignal('');
  const { saving, save } = useSaving(async () => {
    await onMet();
    return readAgain(id);
  });
  const saved = now.options?.options.slice(1) ?? [];
  const draft = formDraft({ person: viewer.id, assessment: id, form: 'options' });
  const change = (next: Editing): void => {
    editing.value = next;
    draft.keep(toDraft(next.form), next.base);
  };
  const close = (): void => {
    editing.value = undefined;
    conflict.value = undefined;
    draft.drop();
  };
  const typed = editing.value ? undefined : draft.kept();
  const kept = typed && fromDraft(typed.values);
  const begin = (form: OptionForm, title: string, site: HeldSite): void => {
    editing.value = { form, title, base: optionValues(form, site), site: usable(site) };
  };
  const add = (): void =>
    begin(newForm(freshId(), now.facts.homes), t('officers.options.editorNew'), now.site);
  const edit = (option: Reading): void =>
    begin(formOf(option), t('officers.options.editorChange', { name: option.name }), option.site);
  const copy = (option: Reading): void => {
    const name = t('officers.options.copyName', { name: option.name });
    const form = { ...formOf(option), id: freshId(), name, copyOf: option.id };
    begin(form, t('officers.options.editorNew'), option.site);
  };
  const goOn = (form: OptionForm): void => {
    const stands = saved.find((option) => option.id === form.id);
    const site = (stands ?? saved.find((option) => option.id === form.copyOf))?.site ?? now.site;
    begin({ ...form, otherSite: false }, t('officers.options.editorNew'), site);
    if (!stands || !typed || !editing.value) return;
    const opened = openForm(optionValues(formOf(stands), site), typed, optionNames);
    editing.value = { ...editing.value, base: opened.base };
    if (opened.movedOn) conflict.value = { fresh: assessment };
  };
  const saveChange = (on: Assessment, sent: Change): Promise<Assessment | undefined> =>
    save([on.revision, sent], (idempotencyKey) => byChange(() => sent)({}, on, idempotencyKey));
  const send = async (on: Assessment, form: OptionForm, other: OtherSite | undefined): Promise<void> => {
    told.value = '';
    const done = await saveChange(on, { options: [optionInput(form, other?.input)] });
    if (done) close();
    else if (saving.value.kind === 'movedOn') conflict.value = { ...saving.value, other };
  };
  const remove = async (option: Reading): Promise<void> => {
    const done = await saveChange(assessment, { remove: [{ list: 'OPTIONS', id: option.id }] });
    if (done) told.value = t('officers.options.removed', { name: option.name });
  };
  const saveMerged = (on: Assessment, form: OptionForm, other: OtherSite | undefined): void => {
    if (editing.value) change({ ...editing.value, form });
    const [fault] = faultsOf(form).values();
    if (!fault) return void send(on, form, other);
    conflict.value = undefined;
    saving.value = { kind: 'refused', message: t(fault) };
  };
  return (
    <div class="options-step">
      {editing.value ? (
        <OpenOption
          id={id}
          open={editing.value}
          met={conflict.value}
          saved={saved}
          saving={saving.value}
          onForm={(form) => editing.value && change({ ...editing.value, form })}
          onSave={(other) => editing.value && void send(assessment, editing.value.form, other)}
          onSaveMerged={({ fresh }, form, other) => saveMerged(fresh, form, other)}
          onTakeTheirs={() => {
            close();
            saving.value = { kind: 'idle' };
          }}
          onCancel={close}
        />
      ) : (
        <OptionsList
          id={id}
          held={now}
          saved={saved}
          writable={writable}
          saving={saving.value}
          told={told.value}
          kept={kept}
          onGoOn={goOn}
          onForget={() => {
            close();
            told.value = t('officers.options.forgotten');
          }}
          onAdd={add}
          onEdit={edit}
          onCopy={copy}
          onRemove={(option) => void remove(option)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
