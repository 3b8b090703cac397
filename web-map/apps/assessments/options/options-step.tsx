import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import {
  type OptionsOfAssessmentQuery,
  optionsOfAssessment,
  saveSite,
} from '../../../../schema/generated/assess-operations.ts';
import { session } from '../../../auth/session.ts';
import { askApi } from '../api/ask-api.ts';
import { dropDraft, keepDraft, keptDraft } from '../form/drafts.ts';
import type { StepProps } from '../pages/step-props.ts';
import type { SiteInput } from '../site/given-site.ts';
import { isBoundary } from '../site/ground.ts';
import { SavingNote } from '../site/saving-note.tsx';
import type { UsableSite } from '../site/site-reading.ts';
import { useSaving } from '../site/use-saving.ts';
import type { Reading } from './compared-options.ts';
import { OptionComparison, Together } from './option-comparison.tsx';
import { OptionEditor } from './option-editor.tsx';
import { formOf, fromDraft, newForm, type OptionForm, optionInput, toDraft } from './option-form.ts';
import '../../../styles/assess-places.css';
import '../../../styles/assess-tables.css';
import { t } from '../words/translator.ts';

type Held = NonNullable<OptionsOfAssessmentQuery['assessment']>;
type HeldSite = Held['site'];

interface Editing {
  readonly form: OptionForm;
  readonly title: string;
  readonly site: UsableSite | undefined;
}

const person = (): string => {
  const { value } = session;
  return value.kind === 'somebody' || value.kind === 'ended' ? value.viewer.name : '';
};

/** The API takes so many. */
const mostOptions = 4;

const usable = (site: HeldSite): UsableSite | undefined =>
  site && isBoundary(site.geometry)
    ? { geometry: site.geometry, areaSquareMetres: site.areaSquareMetres }
    : undefined;

/** An id that no option of the assessment has. */
const freshId = (): string => `option-${crypto.randomUUID().slice(0, 8)}`;

/** Ways of doing the scheme, made, changed and compared with doing nothing. */
export function OptionsStep({ assessment, revision, writable, onSaved, onDone }: StepProps) {
  const held = useSignal<Held | 'loading' | 'failed'>('loading');
  const editing = useSignal<Editing | undefined>(undefined);
  const tries = useSignal(0);
  const told = useSignal('');
  const { saving, save } = useSaving({ assessment, revision, onSaved });
  useEffect(() => {
    let left = false;
    askApi(optionsOfAssessment, { id: assessment }).then(
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
  }, [assessment, revision, tries.value, held]);

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
  const key = { person: person(), assessment, form: 'options' };
  const change = (next: Editing): void => {
    editing.value = next;
    keepDraft(key, { values: toDraft(next.form), base: {}, at: new Date().toISOString() });
  };
  const close = (): void => {
    editing.value = undefined;
    dropDraft(key);
  };
  const draft = editing.value ? undefined : keptDraft(key);
  const kept = draft && fromDraft(draft.values);
  const names = new Map(saved.flatMap(({ closes }) => closes.map(({ id, name }) => [id, name] as const)));
  const add = (): void => {
    editing.value = {
      form: newForm(freshId(), now.facts.homes),
      title: t('officers.options.editorNew'),
      site: usable(now.site),
    };
  };
  const edit = (option: Reading): void => {
    editing.value = {
      form: formOf(option),
      title: t('officers.options.editorChange', { name: option.name }),
      site: usable(option.site),
    };
  };
  const copy = (option: Reading): void => {
    const name = t('officers.options.copyName', { name: option.name });
    editing.value = {
      form: { ...formOf(option), id: freshId(), name, copyOf: option.id },
      title: t('officers.options.editorNew'),
      site: usable(option.site),
    };
  };
  const goOn = (form: OptionForm): void => {
    const base = saved.find(({ id }) => id === form.id || id === form.copyOf);
    editing.value = {
      form: { ...form, otherSite: false },
      title: t('officers.options.editorNew'),
      site: usable(base?.site ?? now.site),
    };
  };
  const send = async (form: OptionForm, site: SiteInput | undefined): Promise<void> => {
    told.value = '';
    const option = optionInput(form, site);
    const done = await save(option, (base) => askApi(saveSite, { input: { ...base, options: [option] } }));
    if (done) close();
  };
  const remove = async ({ id, name }: Reading): Promise<void> => {
    const removal = [{ list: 'OPTIONS', id }] as const;
    const done = await save(removal, (base) => askApi(saveSite, { input: { ...base, remove: removal } }));
    if (done) told.value = t('officers.options.removed', { name });
  };
  const open = editing.value;
  return (
    <div class="options-step">
      {open ? (
        <>
          <OptionEditor
            key={open.form.id}
            form={open.form}
            title={open.title}
            site={open.site}
            names={names}
            onForm={(form) => change({ ...open, form })}
            onSave={(site) => void send(open.form, site)}
            onCancel={close}
          />
          <SavingNote of={saving} />
        </>
      ) : (
        <>
          <p>{t('officers.options.intro')}</p>
          <SavingNote of={saving} />
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
            <ul class="plain option-list">
              {saved.map((option) => (
                <li key={option.id}>
                  <strong>{option.name}</strong>
                  <p class="step-buttons">
                    <button type="button" onClick={() => edit(option)}>
                      {t('officers.options.edit')}
                      <span class="only-heard"> {option.name}</span>
                    </button>
                    {saved.length < mostOptions && (
                      <button type="button" onClick={() => copy(option)}>
                        {t('officers.options.copy')}
                        <span class="only-heard"> {option.name}</span>
                      </button>
                    )}
                    <button type="button" onClick={() => void remove(option)}>
                      {t('officers.options.remove')}
                      <span class="only-heard"> {option.name}</span>
                    </button>
                  </p>
                </li>
              ))}
            </ul>
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
