import { t } from '../../../i18n/officers.ts';
import type { Reading } from './compared-options.ts';

interface Props {
  readonly options: readonly Reading[];
  /** Whether there is room for one more. */
  readonly mayCopy: boolean;
  readonly onEdit: (option: Reading) => void;
  readonly onCopy: (option: Reading) => void;
  readonly onRemove: (option: Reading) => void;
}

/** The options that are saved, each to change, copy or take away. */
export function SavedOptions({ options, mayCopy, onEdit, onCopy, onRemove }: Props) {
  return (
    <ul class="plain option-list">
      {options.map((option) => {
        const button = (words: string, onClick: (option: Reading) => void) => (
          <button type="button" onClick={() => onClick(option)}>
            {words}
            <span class="only-heard"> {option.name}</span>
          </button>
        );
        return (
          <li key={option.id}>
            <strong>{option.name}</strong>
            <p class="step-buttons">
              {button(t('officers.options.edit'), onEdit)}
              {mayCopy && button(t('officers.options.copy'), onCopy)}
              {button(t('officers.options.remove'), onRemove)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
