import { fromRecords } from '../../i18n/from-records.ts';
import { t } from '../../i18n/translator.ts';
import type { Found, FoundGroup } from './found.ts';

interface Props {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  /** Place of the active option among all; -1: none. */
  readonly active: number;
  readonly choose: (found: Found) => void;
}

/** Id of an option by its place among all. */
export const optionId = (list: string, place: number): string => `${list}-${place}`;

/** What was found, under a heading for each kind: the list of a combobox, which keeps the focus itself. */
export function FoundList({ id, groups, active, choose }: Props) {
  let place = -1;
  return (
    <div id={id} role="listbox" aria-label={t('map.searchResults')} hidden={groups.length === 0}>
      {groups.map(({ heading, of, found }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
        <div key={heading} role="group" aria-labelledby={`${id}-group-${index}`}>
          <p id={`${id}-group-${index}`}>
            {heading}
            {of !== undefined && <small> {t('word.foundOf', { shown: found.length, count: of })}</small>}
          </p>
          {found.map((each) => {
            place += 1;
            return (
              <Option
                key={each.id}
                id={optionId(id, place)}
                found={each}
                active={place === active}
                choose={choose}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps extends Pick<Props, 'id' | 'choose'> {
  readonly found: Found;
  readonly active: boolean;
}

const Option = ({ id, found, active, choose }: OptionProps) => (
  <div
    id={id}
    role="option"
    tabIndex={-1}
    aria-selected={active}
    onMouseDown={(event) => event.preventDefault()}
    onClick={() => choose(found)}
    onKeyDown={(event) => {
      if (event.key === 'Enter') choose(found);
    }}
  >
    <span {...(found.isRecorded ? fromRecords() : {})}>{found.name}</span> <small>{found.what}</small>
  </div>
);
