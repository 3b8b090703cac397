import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type OptionsOfAssessmentQuery,
  optionsOfAssessment,
} from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { type Assessment, readAgain } from '../api/held.ts';
import { formDraft } from '../form/drafts.ts';
import type { Values } from '../form/fields.ts';
import { byChange, type Change } from '../form/form-spec.ts';
import { openForm } from '../form/merge-values.ts';
import { SavingNote } from '../form/saving-note.tsx';
import { type Conflict, useSaving } from '../form/use-saving.ts';
import type { StepProps } from '../pages/step-props.ts';
import { isBoundary } from '../site/ground.ts';
import type { UsableSite } from '../site/site-reading.ts';
import type { Reading } from './compared-options.ts';
import { OptionComparison, Together } from './option-comparison.tsx';
import { OptionConflict, optionNames, optionValues } from './option-conflict.tsx';
import { OptionEditor, type OtherSite } from './option-editor.tsx';
import {
  faultsOf,
  formOf,
  fromDraft,
  newForm,
  type OptionForm,
  optionInput,
  toDraft,
} from './option-form.ts';
import { SavedOptions } from './saved-options.tsx';
import '../../../styles/assess-places.css';
import '../../../styles/assess-tables.css';
import { t } from '../words/translator.ts';

type Held = NonNullable<OptionsOfAssessmentQuery['assessment']>;
type HeldSite = Held['site'];

interface Editing {
  readonly form: OptionForm;
  /** What the option held when it was opened. */
  readonly base: Values;
  readonly title: string;
  readonly site: UsableSite | undefined;
}

/** The API takes so many. */
const mostOptions = 4;

const usable = (site: HeldSite): UsableSite | undefined =>
  site && isBoundary(site.geometry)
    ? { geometry: site.geometry, areaSquareMetres: site.areaSquareMetres }
    : undefined;

/** An id that no option of the assessment has. */
const freshId = (): string => `option-${crypto.randomUUID().slice(0, 8)}`;

/** Ways of doing the scheme, made, changed and compared with doing nothing. */
export function OptionsStep({ assessment, viewer, writable, onDone }: StepProps) {
  const { id, revision } = assessment;
  const held = useSignal<Held | 'loading' | 'failed'>('loading');
  const editing = useSignal<Editing | undefined>(undefined);
  const conflict = useSignal<(Conflict & { readonly other?: OtherSite | undefined }) | undefined>(undefined);
  const tries = useSignal(0);
  const told = useSignal('');
  const { saving, save } = useSaving(async () => {
    held.value = (await askSignedIn(optionsOfAssessment, { id })).assessment ?? 'failed';
    return readAgain(id);
  });
  useEffect(() => {
    let left = false;
    askSignedIn(optionsOfAssessment, { id }).then(
      (answer) => {
        if (!left) held.value = answer.assessment ?? 'failed';
      },
      () => {
        if (!left && typeof held.peek() === 'string') held.value = 'failed';
      },
    );
    return () => {
      left = true;
    };
  }, [id, revision, tries.value, held]);

  const now = held.value;
  if (now === 'loading') return <p class="waiting">{t('officers.options.loading')}</p>;
  if (now === 'failed') {
    return (
      <div class="fault" role="alert">
        <p>{t('officers.options.loadFailed')}</p>
        <button
          type="button"
          onClick={() => {
            tries.value += 1;
          }}
        >
          {t('officers.options.again')}
        </button>
      </div>
    );
  }
  const saved = now.options?.options.slice(1) ?? [];
  const draft = formDraft({ person: viewer.name, assessment: id, form: 'options' });
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
  const names = new Map(saved.flatMap(({ closes }) => closes.map(({ id, name }) => [id, name] as const)));
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
  const open = editing.value;
  const met = conflict.value;
  const sending = saving.value.kind === 'sending' && (
    <p role="status" class="dim">
      {t('officers.saving')}
    </p>
  );
  return (
    <div class="options-step">
      {open ? (
        <>
          {met && (
            <OptionConflict
              conflict={met}
              base={open.base}
              theirs={saved.find((option) => option.id === open.form.id)}
              yours={open.form}
              other={met.other}
              venueNames={names}
              saving={saving.value}
              id={id}
              onSave={(form, other) => saveMerged(met.fresh, form, other)}
              onTakeTheirs={() => {
                close();
                saving.value = { kind: 'idle' };
              }}
            />
          )}
          {/* Out of sight and not gone: another site that was given stays. */}
          <div hidden={met !== undefined}>
            <OptionEditor
              key={open.form.id}
              form={open.form}
              title={open.title}
              site={open.site}
              names={names}
              onForm={(form) => change({ ...open, form })}
              onSave={(other) => void send(assessment, open.form, other)}
              onCancel={close}
            />
            <SavingNote saving={saving.value} typed="kept" id={id} />
          </div>
          {sending}
        </>
      ) : (
        <>
          <p>{t('officers.options.intro')}</p>
          <SavingNote saving={saving.value} typed="nothing" id={id} />
          {sending}
          {saving.value.kind === 'saved' && (
            <p role="status" class="dim">
              {t('officers.site.saved')}
            </p>
          )}
          <p role="status">{told.value}</p>
          {kept && writable && (
            <div class="note">
              <p>{t('officers.options.kept', { name: kept.name || t('officers.options.editorNew') })}</p>
              <p class="step-buttons">
                <button type="button" onClick={() => goOn(kept)}>
                  {t('officers.options.goOn')}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    told.value = t('officers.options.forgotten');
                  }}
                >
                  {t('officers.options.forget')}
                </button>
              </p>
            </div>
          )}
          {saved.length === 0 && <p class="dim">{t('officers.options.none')}</p>}
          {!now.site && <p class="note">{t('officers.options.siteFirst')}</p>}
          {writable && (
            <SavedOptions
              options={saved}
              mayCopy={saved.length < mostOptions}
              onEdit={edit}
              onCopy={copy}
              onRemove={(option) => void remove(option)}
            />
          )}
          {!writable && <p class="note">{t('officers.options.readOnly')}</p>}
          {writable &&
            (saved.length < mostOptions ? (
              <button type="button" class={saved.length === 0 ? 'main' : undefined} onClick={add}>
                {t('officers.options.add')}
              </button>
            ) : (
              <p class="dim">{t('officers.options.most')}</p>
            ))}
          {now.options && <OptionComparison comparison={now.options} />}
          {now.cumulative && <Together cumulative={now.cumulative} />}
          <p class="step-buttons">
            <button type="button" onClick={onDone}>
              {t('officers.options.back')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
