import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/officers.ts';
import { closureRows, closureText } from './rows.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

/** Days on which something is closed: a first and a last day each. */
export function ClosureRows({ name, value, isWrong, onChange }: Props) {
  const given = closureRows(value);
  const [wanted, setWanted] = useState(Math.max(1, given.length));
  const rows = [
    ...given,
    ...Array.from({ length: Math.max(0, wanted - given.length) }, () => ({ from: '', to: '' })),
  ];
  const put = (index: number, end: 'from' | 'to', text: string): void => {
    setWanted(rows.length);
    onChange(closureText(rows.map((row, each) => (each === index ? { ...row, [end]: text } : row))));
  };
  return (
    <div class="listed-rows">
      {rows.map((row, index) => (
        <div class="week-line" key={index}>
          {(['from', 'to'] as const).map((end) => {
            const id = index === 0 && end === 'from' ? `${name}-0` : `${name}-${index}-${end}`;
            return (
              <div key={end}>
                <label for={id}>
                  {t(end === 'from' ? 'officers.closedFrom' : 'officers.closedTo')}
                  {index > 0 && <span class="only-heard"> {index + 1}</span>}
                </label>
                <input
                  id={id}
                  type="date"
                  value={row[end]}
                  aria-invalid={isWrong ? true : undefined}
                  onInput={(event) => put(index, end, event.currentTarget.value)}
                />
              </div>
            );
          })}
        </div>
      ))}
      {given.length === rows.length && (
        <button type="button" class="link" onClick={() => setWanted(rows.length + 1)}>
          {t('officers.closedAnother')}
        </button>
      )}
    </div>
  );
}
