import { t } from '../../../../i18n/officers.ts';
import { countRows, countText } from './rows.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** A count for each group, none of which has to be given; what was written of another group stays as it is. */
export function CountRows({ name, value, choices, isWrong, onChange }: Props) {
  const given = countRows(value);
  return (
    <details class="counts" open={given.size > 0 || isWrong}>
      <summary id={`${name}-0`}>{t('officers.countsOpen')}</summary>
      <div class="listed-rows">
        {choices.map(({ value: group, label }) => (
          <div class="count-line" key={group}>
            <label for={`${name}-${group}`}>{label}</label>
            <input
              id={`${name}-${group}`}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              class="narrow"
              value={given.get(group) ?? ''}
              aria-invalid={isWrong ? true : undefined}
              onInput={(event) =>
                onChange(countText(new Map([...given, [group, event.currentTarget.value]])))
              }
            />
          </div>
        ))}
      </div>
    </details>
  );
}
