import { t } from '../../../i18n/officers.ts';
import { ToldNow } from '../../../ui/told-now.tsx';
import type { Values } from '../form/fields.ts';
import { SavingNote } from '../form/saving-note.tsx';
import type { Conflict, Saving } from '../form/use-saving.ts';
import type { UsableSite } from '../site/site-reading.ts';
import type { Reading } from './compared-options.ts';
import { OptionConflict } from './option-conflict.tsx';
import { OptionEditor, type OtherSite } from './option-editor.tsx';
import type { OptionForm } from './option-form.ts';

/** An option that is being written. */
export interface Editing {
  readonly form: OptionForm;
  /** What the option held when it was opened. */
  readonly base: Values;
  readonly title: string;
  readonly site: UsableSite | undefined;
}

/** What somebody else saved of it meanwhile, and the other site that was given before that was known. */
export type OptionMet = Conflict & { readonly other?: OtherSite | undefined };

interface Props {
  readonly id: string;
  readonly open: Editing;
  readonly met: OptionMet | undefined;
  readonly saved: readonly Reading[];
  readonly saving: Saving;
  readonly onForm: (form: OptionForm) => void;
  readonly onSave: (other: OtherSite | undefined) => void;
  readonly onSaveMerged: (met: OptionMet, form: OptionForm, other: OtherSite | undefined) => void;
  readonly onTakeTheirs: () => void;
  readonly onCancel: () => void;
}

/** The form of one option, and, where somebody else saved it meanwhile, both versions side by side. */
export function OpenOption({ id, open, met, saved, saving, ...on }: Props) {
  const names = new Map(saved.flatMap(({ closes }) => closes.map(({ id, name }) => [id, name] as const)));
  return (
    <>
      {met && (
        <OptionConflict
          conflict={met}
          base={open.base}
          theirs={saved.find((option) => option.id === open.form.id)}
          yours={open.form}
          other={met.other}
          venueNames={names}
          saving={saving}
          id={id}
          onSave={(form, other) => on.onSaveMerged(met, form, other)}
          onTakeTheirs={on.onTakeTheirs}
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
          onForm={on.onForm}
          onSave={on.onSave}
          onCancel={on.onCancel}
        />
        <SavingNote saving={saving} typed="kept" id={id} />
      </div>
      {saving.kind === 'sending' && <ToldNow class="dim" words={t('officers.saving')} />}
    </>
  );
}
