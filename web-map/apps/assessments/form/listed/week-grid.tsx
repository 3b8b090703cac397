import { useState } from 'preact/hooks';
import { type DayOfWeek, daysOfWeek } from '../../../../../domain/records/warm-space.ts';
import { codeWords, t } from '../../../../i18n/officers.ts';
import { type SessionRow, weekRows, weekText } from './rows.ts';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}

const emptyRow: SessionRow = { opens: '', closes: '' };
const ends = ['opens', 'closes'] as const;

/** A week, one line a day and as many times on it as there are: each control says its day and which end it is. */
export function WeekGrid({ name, value, isWrong, onChange }: Props) {
  const rows = weekRows(value);
  // A line that was added and is still empty is no part of the value.
  const [added, setAdded] = useState<Partial<Record<DayOfWeek, number>>>({});
  const linesOf = (day: DayOfWeek): readonly SessionRow[] => {
    const wanted = Math.max(1, added[day] ?? 0);
    const empty = Array.from({ length: Math.max(0, wanted - rows[day].length) }, () => emptyRow);
    return [...rows[day], ...empty];
  };
  const put = (day: DayOfWeek, index: number, end: (typeof ends)[number], text: string): void => {
    const lines = linesOf(day).map((line, each) => (each === index ? { ...line, [end]: text } : line));
    setAdded({ ...added, [day]: Math.max(added[day] ?? 1, lines.length) });
    onChange(weekText({ ...rows, [day]: lines }));
  };
  return (
    <div class="week-grid">
      {daysOfWeek.map((day, at) => {
        const dayName = codeWords('officers.weekday', day);
        const lines = linesOf(day);
        return (
          <div class="week-day" key={day}>
            <span class="week-name">{dayName}</span>
            <div>
              {lines.map((line, index) => (
                <div class="week-line" key={index}>
                  {ends.map((end) => {
                    const id =
                      at === 0 && index === 0 && end === 'opens'
                        ? `${name}-0`
                        : `${name}-${day}-${index}-${end}`;
                    return (
                      <div key={end}>
                        <label for={id}>
                          <span class="only-heard">{dayName} </span>
                          {t(end === 'opens' ? 'officers.weekOpens' : 'officers.weekCloses')}
                          {index > 0 && <span class="only-heard"> {index + 1}</span>}
                        </label>
                        <input
                          id={id}
                          type="time"
                          value={line[end]}
                          aria-invalid={isWrong ? true : undefined}
                          onInput={(event) => put(day, index, end, event.currentTarget.value)}
                        />
                      </div>
                    );
                  })}
                </div>
              ))}
              {rows[day].length === lines.length && (
                <button
                  type="button"
                  class="link"
                  onClick={() => setAdded({ ...added, [day]: lines.length + 1 })}
                >
                  {t('officers.weekAnother', { day: dayName })}
                </button>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
