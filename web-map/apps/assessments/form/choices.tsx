import { t } from '../../../i18n/officers.ts';
import { type Choice, type Field, fieldId, textOf, ticked, type Values } from './fields.ts';

interface Props {
  readonly field: Field;
  readonly values: Values;
  readonly onChange: (name: string, value: string | readonly string[]) => void;
}

/** More than so many can be ticked by one press; each can be taken back by hand. */
const mostTickedOneByOne = 5;

/** At most so many answers of at most so many letters stand side by side, also on a phone. */
const [mostInRow, mostLettersInRow] = [5, 12];

const areShort = (choices: readonly Choice[]): boolean =>
  choices.length <= mostInRow &&
  choices.every(
    ({ label, hint, facts }) => label.length <= mostLettersInRow && hint === undefined && facts === undefined,
  );

/** The choices of a field: of radios one, which can be given back where none has to be taken; of ticks any number. */
export function Choices({ field, values, onChange }: Props) {
  if (field.kind !== 'radios' && field.kind !== 'ticks') return null;
  const chosen = field.kind === 'radios' ? [textOf(values, field.name)] : ticked(values, field.name);
  const choose = (value: string, isOn: boolean): void => {
    if (field.kind === 'radios') onChange(field.name, value);
    else onChange(field.name, isOn ? [...chosen, value] : chosen.filter((each) => each !== value));
  };
  // A radio that was chosen cannot be given back by itself: where none has to be, one stands for that.
  const notSaid = { value: '', label: t('officers.notSaid') };
  const choices: readonly Choice[] =
    field.kind === 'radios' && field.optional ? [...field.choices, notSaid] : field.choices;
  return (
    <div class={areShort(choices) ? 'choices short' : 'choices'}>
      {field.allAtOnce && choices.length > mostTickedOneByOne && (
        <button
          type="button"
          onClick={() =>
            onChange(
              field.name,
              choices.map(({ value }) => value),
            )
          }
        >
          {t('officers.tickAll', { count: choices.length })}
        </button>
      )}
      {choices.map(({ value, label, hint, facts }, index) => {
        const id = `${fieldId(field.name)}-${index}`;
        return (
          <div class="choice" key={value}>
            <input
              type={field.kind === 'radios' ? 'radio' : 'checkbox'}
              id={id}
              name={field.name}
              value={value}
              checked={chosen.includes(value)}
              aria-describedby={hint || facts ? `${id}-hint` : undefined}
              onChange={(event) => choose(value, event.currentTarget.checked)}
            />
            <label for={id}>{label}</label>
            {hint && (
              <p class="hint" id={`${id}-hint`}>
                {hint}
              </p>
            )}
            {facts && (
              <ul class="choice-facts" id={`${id}-hint`}>
                {facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}
