import { countRows, countText } from './rows.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly isWrong: boolean;
  /** Id of the control of the first group, where an error leads to it. */
  readonly firstId?: string;
  readonly onChange: (value: string) => void;
}

/** A count for each group, none of which has to be given; what was written of another group stays as it is. */
export function CountRows({ name, value, choices, isWrong, firstId, onChange }: Props) {
  const given = countRows(value);
  return (
    <div class="listed-rows">
      {choices.map(({ value: group, label }, index) => {
        const id = index === 0 && firstId !== undefined ? firstId : `${name}-${group}`;
        return (
          <div class="count-line" key={group}>
            <label for={id}>{label}</label>
            <input
              id={id}
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
        );
      })}
    </div>
  );
}
