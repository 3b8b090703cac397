import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/officers.ts';
import { ErrorSummary } from '../pages/error-summary.tsx';
import { dayWords, instantWords } from '../words/say-instant.ts';
import { type Field, fieldId, linesOf, textOf, ticked, type Values } from './fields.ts';
import { type FieldMeeting, meetFields, mergeValues } from './merge-values.ts';
import type { Conflict } from './use-saving.ts';

/** A field whose two texts are laid side by side. */
export interface MetField {
  readonly name: string;
  readonly label: string;
  /** What it holds, in words; empty for nothing. */
  readonly words: (values: Values) => string;
}

interface Props {
  readonly conflict: Conflict<unknown>;
  /** What a path of a field means, in words; empty: it follows from others. */
  readonly wordsOf: (path: string) => string;
  readonly fields: readonly MetField[];
  /** What the form held when it was opened. */
  readonly base: Values;
  /** What it holds of the assessment as it stands now. */
  readonly theirs: Values;
  readonly yours: Values;
  readonly faults: readonly string[];
  readonly onSave: (merged: Values) => void;
  readonly onTakeTheirs: () => void;
  /** What became of saving from here. */
  readonly children?: ComponentChildren;
}

/** Somebody saved meanwhile: who, what, and both texts side by side, so that nothing is lost. */
export function ConflictPage(props: Props) {
  const { conflict, wordsOf, fields, base, theirs, yours, faults, onSave, onTakeTheirs, children } = props;
  const { by } = conflict;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const keepTheirs = useSignal<ReadonlySet<string>>(new Set());
  const met = meetFields(
    fields.map(({ name }) => name),
    base,
    theirs,
    yours,
  );
  const changed = [...new Set(by?.fields.map(wordsOf))].filter(Boolean);
  const both = met.filter((each) => each.by === 'both');
  const choose = (name: string, isTheirs: boolean): void => {
    const names = new Set(keepTheirs.value);
    if (isTheirs) names.add(name);
    else names.delete(name);
    keepTheirs.value = names;
  };
  const fieldOf = ({ name }: FieldMeeting) => fields.find((field) => field.name === name);
  return (
    <section class="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" tabIndex={-1} ref={heading}>
        {t('officers.conflictTitle')}
      </h2>
      <ErrorSummary faults={faults.map((text) => ({ text }))} tries={faults.length} />
      {by?.by ? (
        <p>{t('officers.conflictBy', { by: by.by, at: instantWords(by.at), revision: by.revision })}</p>
      ) : (
        <p>{t('officers.conflictKept')}</p>
      )}
      {changed.length > 0 && (
        <>
          <p>{t('officers.conflictChanged')}</p>
          <ul>
            {changed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t(both.length > 0 ? 'officers.conflictBoth' : 'officers.conflictApart')}</p>
      {met.map((meeting) => {
        const field = fieldOf(meeting);
        if (!field) return null;
        return (
          <SideBySide
            key={field.name}
            field={field}
            meeting={meeting}
            theirs={field.words(theirs) || t('officers.nothing')}
            yours={field.words(yours) || t('officers.nothing')}
            isTheirs={keepTheirs.value.has(field.name)}
            onChoose={(isTheirs) => choose(field.name, isTheirs)}
          />
        );
      })}
      {children}
      <div class="form-end">
        <button
          type="button"
          class="main"
          onClick={() => onSave(mergeValues(met, theirs, yours, keepTheirs.value))}
        >
          {t(both.length > 0 ? 'officers.saveChoices' : 'officers.saveOnTop')}
        </button>
        <button type="button" onClick={onTakeTheirs}>
          {t('officers.takeTheirs')}
        </button>
      </div>
    </section>
  );
}

interface SideProps {
  readonly field: MetField;
  readonly meeting: FieldMeeting;
  readonly theirs: string;
  readonly yours: string;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
}

function SideBySide({ field, meeting: { name, by }, theirs, yours, isTheirs, onChoose }: SideProps) {
  const sides = [
    { side: 'theirs', title: t('officers.theirText'), text: theirs, checked: isTheirs },
    { side: 'yours', title: t('officers.yourText'), text: yours, checked: !isTheirs },
  ] as const;
  return (
    <fieldset class="field meeting">
      <legend>{field.label}</legend>
      {by !== 'both' && (
        <p class="hint">{t(by === 'yours' ? 'officers.onlyYours' : 'officers.onlyTheirs')}</p>
      )}
      <div class="sides">
        {sides.map(({ side, title, text, checked }) => (
          <div key={side} class={by === 'both' ? 'side choice' : 'side'}>
            {by === 'both' && (
              <input
                type="radio"
                id={`${fieldId(name)}-${side}`}
                name={`${name}-side`}
                checked={checked}
                onChange={() => onChoose(side === 'theirs')}
              />
            )}
            {by === 'both' ? (
              <label for={`${fieldId(name)}-${side}`}>{title}</label>
            ) : (
              <strong>{title}</strong>
            )}
            <p class="quoted">{text}</p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A field of a form as it is laid side by side. */
export const metField = (field: Field): MetField => ({
  name: field.name,
  label: field.label,
  words: (values) => valueWords(field, values),
});

function valueWords(field: Field, values: Values): string {
  const labelOf = (value: string): string =>
    'choices' in field ? (field.choices.find((choice) => choice.value === value)?.label ?? value) : value;
  if (field.kind === 'ticks') return ticked(values, field.name).map(labelOf).join('; ');
  if (field.kind === 'fixed') return field.told;
  if (field.kind === 'lines') return linesOf(values, field.name).join('; ');
  const text = textOf(values, field.name).trim();
  return field.kind === 'day' && text !== '' ? dayWords(text) : labelOf(text);
}
