import type { OptionsOfAssessmentQuery } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import { SavingNote } from '../form/saving-note.tsx';
import type { Saving } from '../form/use-saving.ts';
import type { Reading } from './compared-options.ts';
import { OptionComparison, Together } from './option-comparison.tsx';
import type { OptionForm } from './option-form.ts';
import { SavedOptions } from './saved-options.tsx';

type Held = NonNullable<OptionsOfAssessmentQuery['assessment']>;

/** The API takes so many. */
const mostOptions = 4;

interface Props {
  readonly id: string;
  readonly held: Held;
  /** Without doing nothing, which is no option of anybody. */
  readonly saved: readonly Reading[];
  readonly writable: boolean;
  readonly saving: Saving;
  /** What was done last, for those who listen. */
  readonly told: string;
  /** What was typed and never sent. */
  readonly kept: OptionForm | undefined;
  readonly onGoOn: (form: OptionForm) => void;
  readonly onForget: () => void;
  readonly onAdd: () => void;
  readonly onEdit: (option: Reading) => void;
  readonly onCopy: (option: Reading) => void;
  readonly onRemove: (option: Reading) => void;
  readonly onDone: () => void;
}

/** The options of an assessment, compared with doing nothing, and the ways to add and change one. */
export function OptionsList({ id, held, saved, writable, saving, told, kept, ...on }: Props) {
  return (
    <>
      <p>{t('officers.options.intro')}</p>
      <SavingNote saving={saving} typed="nothing" id={id} />
      {saving.kind === 'sending' && <ToldNow class="dim" words={t('officers.saving')} />}
      {saving.kind === 'saved' && <ToldNow class="dim" words={t('officers.site.saved')} />}
      <p role="status">{told}</p>
      {kept && writable && (
        <div class="note">
          <p>{t('officers.options.kept', { name: kept.name || t('officers.options.editorNew') })}</p>
          <p class="step-buttons">
            <button type="button" onClick={() => on.onGoOn(kept)}>
              {t('officers.options.goOn')}
            </button>
            <button type="button" onClick={on.onForget}>
              {t('officers.options.forget')}
            </button>
          </p>
        </div>
      )}
      {saved.length === 0 && <p class="dim">{t('officers.options.none')}</p>}
      {!held.site && <p class="note">{t('officers.options.siteFirst')}</p>}
      {writable && (
        <SavedOptions
          options={saved}
          mayCopy={saved.length < mostOptions}
          onEdit={on.onEdit}
          onCopy={on.onCopy}
          onRemove={on.onRemove}
        />
      )}
      {!writable && <p class="note">{t('officers.options.readOnly')}</p>}
      {writable &&
        (saved.length < mostOptions ? (
          <button type="button" class={saved.length === 0 ? 'main' : undefined} onClick={on.onAdd}>
            {t('officers.options.add')}
          </button>
        ) : (
          <p class="dim">{t('officers.options.most')}</p>
        ))}
      {held.options && <OptionComparison comparison={held.options} />}
      {held.cumulative && <Together cumulative={held.cumulative} />}
      <p class="step-buttons">
        <button type="button" onClick={on.onDone}>
          {t('officers.options.back')}
        </button>
      </p>
    </>
  );
}
