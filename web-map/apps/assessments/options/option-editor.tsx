import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { controlId, FieldControl } from '../form/field-controls.tsx';
import { ErrorSummary, type Fault } from '../pages/error-summary.tsx';
import {
  type GivenSite,
  missingField,
  nothingGiven,
  type SiteField,
  type SiteInput,
  siteInputOf,
} from '../site/given-site.ts';
import { ground } from '../site/ground.ts';
import { missingWords, siteControls } from '../site/missing-of-site.ts';
import { areaWords } from '../site/say-measures.ts';
import { sentSite } from '../site/sent-site.ts';
import { SiteChooser } from '../site/site-chooser.tsx';
import type { SiteReading, UsableSite } from '../site/site-reading.ts';
import { FieldFault } from '../site/site-ways.tsx';
import { ClosesField } from './closes-field.tsx';
import { OpensField } from './opens-field.tsx';
import { faultsOf, type OptionFaults, type OptionForm, optionFields, tenures } from './option-form.ts';

interface Props {
  readonly form: OptionForm;
  readonly title: string;
  /** The site that the option has, or begins with. */
  readonly site: UsableSite | undefined;
  /** Names of the places that it closes already. */
  readonly names: ReadonlyMap<string, string>;
  readonly onForm: (form: OptionForm) => void;
  readonly onSave: (other: OtherSite | undefined) => void;
  readonly onCancel: () => void;
}

/** Another site than the option had. */
export interface OtherSite {
  readonly input: SiteInput;
  readonly areaSquareMetres: number;
}

/** The fields of one option: where, how many homes of which tenure, what closes and what opens. */
export function OptionEditor({ form, title, site, names, onForm, onSave, onCancel }: Props) {
  const id = useId();
  const given = useSignal<GivenSite>(nothingGiven);
  const reading = useSignal<SiteReading | undefined>(undefined);
  const missing = useSignal<SiteField | undefined>(undefined);
  const tries = useSignal(0);
  // As found when it was last sent: a summary that changed while somebody types would take the focus from them.
  const faults = useSignal<OptionFaults>(new Map());
  const summary = useSignal<readonly Fault[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const lines = ground().value;
  useLayoutEffect(() => heading.current?.focus(), []);

  const change = (more: Partial<OptionForm>): void => onForm({ ...form, ...more });
  const other = reading.value?.kind === 'usable' ? reading.value.site : undefined;
  const say = (field: 'name' | 'homes' | 'tenure'): string | undefined => {
    const fault = faults.value.get(field);
    return fault && t(fault);
  };
  const siteFault = (): Fault => {
    const field = form.otherSite ? missingField(given.value) : undefined;
    missing.value = field;
    return field
      ? { text: missingWords(field, given.value), control: siteControls[field] }
      : { text: t('officers.options.siteFault'), control: `${id}-other` };
  };
  const summaryOf = (found: OptionFaults): readonly Fault[] => [
    ...[...found].map(([field, fault]) => ({
      text: t(fault),
      control: field === 'tenure' ? `${id}-social` : controlId(optionFields[field]),
    })),
    ...((form.otherSite ? other : site) ? [] : [siteFault()]),
  ];
  const otherSite = (): OtherSite | undefined => {
    const input = siteInputOf(given.value);
    if (!form.otherSite || !input || !other) return undefined;
    const { areaSquareMetres } = other;
    return {
      input: lines.status === 'ready' ? sentSite(input, other, lines.value) : input,
      areaSquareMetres,
    };
  };
  const save = (): void => {
    faults.value = faultsOf(form);
    summary.value = summaryOf(faults.value);
    if (summary.value.length > 0) tries.value += 1;
    else onSave(otherSite());
  };
  const control = (name: 'name' | 'homes') => (
    <FieldControl
      field={optionFields[name]}
      values={{ [name]: form[name] }}
      fault={say(name)}
      onChange={(_, value) => change({ [name]: String(value) })}
    />
  );
  return (
    <section class="option-editor" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <ErrorSummary faults={summary.value} tries={tries.value} />
      {control('name')}
      <fieldset class="field">
        <legend>{t('officers.options.siteTitle')}</legend>
        <div class="choice">
          <input
            type="radio"
            id={`${id}-same`}
            name={`${id}-site`}
            checked={!form.otherSite}
            onChange={() => change({ otherSite: false })}
          />
          <label for={`${id}-same`}>
            {site
              ? t('officers.options.siteSame', { area: areaWords(site.areaSquareMetres) })
              : t('officers.options.siteNone')}
          </label>
        </div>
        <div class="choice">
          <input
            type="radio"
            id={`${id}-other`}
            name={`${id}-site`}
            checked={form.otherSite}
            onChange={() => change({ otherSite: true })}
          />
          <label for={`${id}-other`}>{t('officers.options.siteOther')}</label>
        </div>
      </fieldset>
      {form.otherSite && lines.status === 'ready' && (
        <SiteChooser
          ground={lines.value}
          given={given.value}
          missing={missing.value}
          onGiven={(next) => {
            given.value = next;
            missing.value = undefined;
          }}
          onReading={(read) => {
            reading.value = read;
          }}
        />
      )}
      {control('homes')}
      <fieldset class={say('tenure') ? 'field faulty' : 'field'} aria-describedby={`${id}-tenure-fault`}>
        <legend>{t('officers.options.tenureTitle')}</legend>
        <p class="hint">{t('officers.options.tenureHint')}</p>
        <FieldFault id={`${id}-tenure-fault`} fault={say('tenure')} />
        <div class="tenures">
          {tenures.map(([name, word]) => (
            <div key={name}>
              <label for={`${id}-${name}`}>{t(word)}</label>
              <input
                id={`${id}-${name}`}
                class="narrow"
                type="text"
                inputMode="numeric"
                value={form[name]}
                onInput={(event) => change({ [name]: event.currentTarget.value })}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <ClosesField
        site={(form.otherSite ? other : site)?.geometry}
        chosen={form.closes}
        names={names}
        onChosen={(closes) => change({ closes })}
      />
      <OpensField opens={form.opens} onOpens={(opens) => change({ opens })} />
      <p class="step-buttons">
        <button type="button" class="main" onClick={save}>
          {t('officers.options.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('officers.options.cancel')}
        </button>
      </p>
    </section>
  );
}
