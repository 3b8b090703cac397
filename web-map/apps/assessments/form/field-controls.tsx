import { useContext, useRef } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import type { Fault } from '../pages/error-summary.tsx';
import { Choices } from './choices.tsx';
import { type Faults, type Field, fieldId, shownFields, textOf, type Values } from './fields.ts';
import { ClosureRows } from './listed/closure-rows.tsx';
import { CountRows } from './listed/count-rows.tsx';
import { LanguageRows } from './listed/language-rows.tsx';
import { WeekGrid } from './listed/week-grid.tsx';
import { hintOf, unpublished } from './publication-words.ts';
import { PublishedAtAll } from './published-at-all.ts';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly fault: string | undefined;
  readonly onChange: (name: string, value: string | readonly string[]) => void;
}

/** Id of the control that an error about the field leads to. */
export const controlId = (field: Field): string => {
  const id = fieldId(field.name);
  if (field.kind === 'day') return `${id}-day`;
  if (field.kind === 'radios' || field.kind === 'ticks' || isRows(field)) return `${id}-0`;
  return id;
};

type RowsField = Extract<Field, { kind: 'week' | 'closures' | 'languages' | 'counts' }>;
const isRows = (field: Field): field is RowsField =>
  field.kind === 'week' || field.kind === 'closures' || field.kind === 'languages' || field.kind === 'counts';

const describedBy = (field: Field, fault: string | undefined): string | undefined =>
  [hintOf(field) && `${fieldId(field.name)}-hint`, fault && `${fieldId(field.name)}-fault`]
    .filter(Boolean)
    .join(' ') || undefined;

function About({ field, fault }: Pick<Props, 'field' | 'fault'>) {
  const hint = hintOf(field);
  return (
    <>
      {hint && (
        <p class="hint" id={`${fieldId(field.name)}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="field-fault" id={`${fieldId(field.name)}-fault`}>
          <span class="only-heard">{t('officers.errorHeard')} </span>
          {fault}
        </p>
      )}
    </>
  );
}

const labelText = ({ label, optional }: Field) => (optional ? `${label} ${t('officers.optional')}` : label);

interface ControlsProps extends Pick<Props, 'values' | 'onChange'> {
  readonly fields: readonly Field[];
  readonly faults: Faults;
}

/** The fields of a form that are shown with what it holds. */
export function FieldControls({ fields, values, faults, onChange }: ControlsProps) {
  return (
    <>
      {shownFields(fields, values).map((field) => (
        <FieldControl
          key={field.name}
          field={field}
          values={values}
          fault={faults.get(field.name)}
          onChange={onChange}
        />
      ))}
    </>
  );
}

/** What is wrong with a form, each with the control that puts it right. @param others about no field of its own */
export const summaryOf = (
  fields: readonly Field[],
  faults: Faults,
  others: readonly string[],
): readonly Fault[] => [
  ...[...faults].map(([name, text]): Fault => {
    const field = fields.find((each) => each.name === name);
    return field ? { text, control: controlId(field) } : { text };
  }),
  ...others.map((text): Fault => ({ text })),
];

/** One field with its label, hint and error. */
export function FieldControl(props: Props) {
  const { fault } = props;
  const field = useContext(PublishedAtAll) ? props.field : unpublished(props.field);
  if (field.kind === 'counts' && field.optional) return <FoldedCounts {...props} field={field} />;
  if (field.kind === 'fixed') return <Fixed label={field.label} told={field.told} />;
  const isGroup = field.kind === 'radios' || field.kind === 'ticks' || field.kind === 'day' || isRows(field);
  const mark = fault ? 'field faulty' : 'field';
  if (isGroup) {
    return (
      <fieldset class={mark} aria-describedby={describedBy(field, fault)}>
        <legend>{labelText(field)}</legend>
        <About field={field} fault={fault} />
        <Grouped {...props} field={field} />
      </fieldset>
    );
  }
  return (
    <div class={mark}>
      <label for={fieldId(field.name)}>{labelText(field)}</label>
      <About field={field} fault={fault} />
      <OneInput {...props} field={field} />
    </div>
  );
}

function Grouped({ field, values, fault, onChange }: Props) {
  if (!isRows(field)) {
    const given = { field, values, fault, onChange };
    return field.kind === 'day' ? <DayInputs {...given} /> : <Choices {...given} />;
  }
  const rows = {
    name: field.name,
    value: textOf(values, field.name),
    isWrong: fault !== undefined,
    onChange: (value: string) => onChange(field.name, value),
  };
  if (field.kind === 'week') return <WeekGrid {...rows} />;
  if (field.kind === 'closures') return <ClosureRows {...rows} />;
  if (field.kind === 'counts')
    return <CountRows {...rows} choices={field.choices} firstId={controlId(field)} />;
  return <LanguageRows {...rows} choices={field.choices} />;
}

/** Counts that nobody has to give: one line, which tells the groups once it is opened. */
function FoldedCounts({ field, values, fault, onChange }: Props) {
  // What was opened once stays so: closed by emptying a field it would take the focus with it.
  const isOpened = useRef(false);
  if (field.kind !== 'counts') return null;
  const value = textOf(values, field.name);
  isOpened.current ||= value !== '' || fault !== undefined;
  // A legend stands in no summary: the summary is the name.
  return (
    <fieldset class={fault ? 'field faulty' : 'field'} aria-labelledby={controlId(field)}>
      <details class="counts" open={isOpened.current || undefined}>
        <summary id={controlId(field)}>{labelText(field)}</summary>
        <p class="hint">{t('officers.countsOpen')}</p>
        <About field={field} fault={fault} />
        <CountRows
          name={field.name}
          value={value}
          choices={field.choices}
          isWrong={fault !== undefined}
          onChange={(next) => onChange(field.name, next)}
        />
      </details>
    </fieldset>
  );
}

const Fixed = ({ label, told }: { readonly label: string; readonly told: string }) => (
  <p>
    {label} <strong>{told}</strong>
  </p>
);

function OneInput({ field, values, fault, onChange }: Props) {
  const shared = {
    id: fieldId(field.name),
    name: field.name,
    value: textOf(values, field.name),
    'aria-describedby': describedBy(field, fault),
    'aria-invalid': fault ? true : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onChange(field.name, event.currentTarget.value),
  };
  if (field.kind === 'text' || field.kind === 'lines') {
    const rows = field.kind === 'lines' ? 3 : field.maxLength > 1_000 ? 6 : 4;
    return (
      <textarea {...shared} rows={rows}>
        {shared.value}
      </textarea>
    );
  }
  if (field.kind === 'pick') {
    return (
      <select {...shared} onChange={shared.onInput}>
        <option value="">{t('officers.choose')}</option>
        {field.choices.map(({ value, label }) => (
          <option key={value} value={value} selected={value === shared.value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  const isNumber = field.kind === 'number';
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      inputMode={isNumber ? (field.whole ? 'numeric' : 'decimal') : undefined}
      class={isNumber ? 'narrow' : undefined}
    />
  );
}

const dayParts = ['year', 'month', 'day'] as const;
const partNames = { day: 'officers.dayDay', month: 'officers.dayMonth', year: 'officers.dayYear' } as const;

function DayInputs({ field, values, fault, onChange }: Props) {
  const parts = textOf(values, field.name).split('-');
  const put = (index: number, text: string): void => {
    const next = dayParts.map((_, each) => (each === index ? text.replaceAll('-', '') : (parts[each] ?? '')));
    onChange(field.name, next.join('-'));
  };
  return (
    <div class="day">
      {(['day', 'month', 'year'] as const).map((part) => {
        const index = dayParts.indexOf(part);
        const id = `${fieldId(field.name)}-${part}`;
        return (
          <div key={part}>
            <label for={id}>{t(partNames[part])}</label>
            <input
              id={id}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              class={part}
              value={(parts[index] ?? '').replace(/^0+(?=\d)/, '')}
              aria-invalid={fault ? true : undefined}
              onInput={(event) => put(index, event.currentTarget.value)}
            />
          </div>
        );
      })}
    </div>
  );
}
