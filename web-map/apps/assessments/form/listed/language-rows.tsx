import { useState } from 'preact/hooks';
import { daysOfWeek } from '../../../../../domain/records/warm-space.ts';
import { codeWords, t } from '../../../../i18n/officers.ts';
import { type LanguageRow, languageRows, languageText } from './rows.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

const emptyRow: LanguageRow = { language: '', days: [] };

/** Languages that are spoken, each with its days; none ticked: whenever it is open. */
export function LanguageRows({ name, value, choices, isWrong, onChange }: Props) {
  const given = languageRows(value);
  const [wanted, setWanted] = useState(Math.max(1, given.length));
  const rows = [...given, ...Array.from({ length: Math.max(0, wanted - given.length) }, () => emptyRow)];
  const put = (index: number, next: LanguageRow): void => {
    setWanted(rows.length);
    onChange(languageText(rows.map((row, each) => (each === index ? next : row))));
  };
  return (
    <div class="listed-rows">
      {rows.map((row, index) => {
        const id = index === 0 ? `${name}-0` : `${name}-${index}`;
        const label = choices.find((choice) => choice.value === row.language)?.label ?? '';
        return (
          <div key={index}>
            <label for={id}>{t('officers.languageRow', { number: index + 1 })}</label>
            <select
              id={id}
              value={row.language}
              aria-invalid={isWrong ? true : undefined}
              onChange={(event) => put(index, { ...row, language: event.currentTarget.value })}
            >
              <option value="">{t('officers.choose')}</option>
              {choices.map((choice) => (
                <option key={choice.value} value={choice.value} selected={choice.value === row.language}>
                  {choice.label}
                </option>
              ))}
            </select>
            {row.language !== '' && (
              <fieldset class="week-ticks">
                <legend>{t('officers.languageDays', { language: label })}</legend>
                {daysOfWeek.map((day) => (
                  <span class="choice" key={day}>
                    <input
                      type="checkbox"
                      id={`${id}-${day}`}
                      checked={row.days.includes(day)}
                      onChange={(event) => {
                        const isOn = event.currentTarget.checked;
                        const days = daysOfWeek.filter((each) =>
                          each === day ? isOn : row.days.includes(each),
                        );
                        put(index, { ...row, days });
                      }}
                    />
                    <label for={`${id}-${day}`}>{codeWords('officers.weekday', day)}</label>
                  </span>
                ))}
              </fieldset>
            )}
          </div>
        );
      })}
      {given.length === rows.length && (
        <button type="button" class="link" onClick={() => setWanted(rows.length + 1)}>
          {t('officers.languageAnother')}
        </button>
      )}
    </div>
  );
}
