import { t } from '../../../i18n/officers.ts';
import { ConflictPage, type MetField, metField } from '../form/conflict-page.tsx';
import { textOf, ticked, type Values } from '../form/fields.ts';
import { pathWords } from '../form/path-words.ts';
import { SavingNote } from '../form/saving-note.tsx';
import type { Conflict, Saving } from '../form/use-saving.ts';
import { areaWords } from '../site/say-measures.ts';
import type { Reading } from './compared-options.ts';
import type { OtherSite } from './option-editor.tsx';
import {
  formOf,
  fromDraft,
  type OptionForm,
  optionFields,
  placesOf,
  tenures,
  toDraft,
} from './option-form.ts';

/** What an option holds, its site among it by its area. */
export const optionValues = (
  form: OptionForm,
  site: { readonly areaSquareMetres: number } | null,
): Values => ({
  ...toDraft(form),
  site: site ? areaWords(site.areaSquareMetres) : '',
});

/** Names of what an option holds and a draft keeps. */
export const optionNames = ['name', 'homes', ...tenures.map(([name]) => name), 'closes', 'opens'];

const metFields = (venueNames: ReadonlyMap<string, string>): readonly MetField[] => [
  metField(optionFields.name),
  { name: 'site', label: t('officers.options.siteTitle'), words: (values) => textOf(values, 'site') },
  metField(optionFields.homes),
  ...tenures.map(([name, word]) => ({
    name,
    label: t(word),
    words: (values: Values) => textOf(values, name),
  })),
  {
    name: 'closes',
    label: t('officers.options.closes'),
    words: (values) =>
      ticked(values, 'closes')
        .map((id) => venueNames.get(id) ?? id)
        .join('; '),
  },
  {
    name: 'opens',
    label: t('officers.options.opens'),
    words: (values) =>
      placesOf(textOf(values, 'opens'))
        .map(({ name }) => name)
        .join('; '),
  },
];

interface Props {
  readonly conflict: Conflict;
  /** What the option held when it was opened. */
  readonly base: Values;
  /** The option as it stands now; undefined where it is new, or taken away meanwhile. */
  readonly theirs: Reading | undefined;
  readonly yours: OptionForm;
  readonly other: OtherSite | undefined;
  readonly venueNames: ReadonlyMap<string, string>;
  readonly saving: Saving;
  readonly id: string;
  readonly onSave: (merged: OptionForm, other: OtherSite | undefined) => void;
  readonly onTakeTheirs: () => void;
}

/** An option that somebody saved meanwhile, beside what is not saved of it. */
export function OptionConflict(props: Props) {
  const { conflict, base, theirs, yours, other, venueNames, saving, id, onSave, onTakeTheirs } = props;
  const own = { ...toDraft(yours), site: other ? areaWords(other.areaSquareMetres) : textOf(base, 'site') };
  return (
    <ConflictPage
      conflict={conflict}
      wordsOf={(path) => pathWords(path, conflict.fresh)}
      fields={metFields(venueNames)}
      base={base}
      theirs={theirs ? optionValues(formOf(theirs), theirs.site) : base}
      yours={own}
      faults={[]}
      onSave={(merged) => {
        const keepsOther = other !== undefined && merged.site === own.site;
        onSave({ ...(fromDraft(merged) ?? yours), otherSite: keepsOther }, keepsOther ? other : undefined);
      }}
      onTakeTheirs={onTakeTheirs}
    >
      {saving.kind !== 'movedOn' && <SavingNote saving={saving} typed="kept" id={id} />}
    </ConflictPage>
  );
}
