import { type DayOfWeek, daysOfWeek } from '../../../../../domain/records/warm-space.ts';

/** Rows of a field while they are filled in. They are kept as the text that records hold, half-filled ones too. */

/** A session as typed; empty parts are not filled in yet. */
export interface SessionRow {
  readonly opens: string;
  readonly closes: string;
}
export type WeekRows = Readonly<Record<DayOfWeek, readonly SessionRow[]>>;

const dayWord = (day: DayOfWeek): string => `${day.charAt(0)}${day.slice(1).toLowerCase()}`;
const parts = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * The rows of each day in the text of a week.
 * @example weekRows('Monday 10:00-').MONDAY // [{ opens: '10:00', closes: '' }]
 */
export function weekRows(text: string): WeekRows {
  const rows = parts(text).map((part) => {
    const [day = '', times = ''] = part.split(' ');
    const [opens = '', closes = ''] = times.split('-');
    return { day: day.toUpperCase(), opens, closes };
  });
  return Object.fromEntries(
    daysOfWeek.map((day) => [
      day,
      rows.filter((row) => row.day === day).map(({ opens, closes }) => ({ opens, closes })),
    ]),
  ) as unknown as WeekRows;
}

/** The text of rows; a row with nothing in it is left out. @example weekText(weekRows('Monday 10:00-')) // 'Monday 10:00-' */
export const weekText = (rows: WeekRows): string =>
  daysOfWeek
    .flatMap((day) =>
      rows[day]
        .filter(({ opens, closes }) => opens !== '' || closes !== '')
        .map(({ opens, closes }) => `${dayWord(day)} ${opens}-${closes}`),
    )
    .join('; ');

/** Days on which something is closed, as typed. */
export interface ClosureRow {
  readonly from: string;
  readonly to: string;
}

/** @example closureRows('2026-12-24 to 2027-01-02') // [{ from: '2026-12-24', to: '2027-01-02' }] */
export const closureRows = (text: string): readonly ClosureRow[] =>
  parts(text).map((part) => {
    const [from = '', to = from] = part.split(' to ');
    return { from, to };
  });

/** The text of rows; one day where no last day is given. */
export const closureText = (rows: readonly ClosureRow[]): string =>
  rows
    .filter(({ from, to }) => from !== '' || to !== '')
    .map(({ from, to }) => (to === '' || to === from ? from : `${from} to ${to}`))
    .join('; ');

/** A language as chosen, with its days. */
export interface LanguageRow {
  readonly language: string;
  readonly days: readonly DayOfWeek[];
}

/** @example languageRows('pa Monday, Wednesday; ur').length // 2 */
export const languageRows = (text: string): readonly LanguageRow[] =>
  parts(text).map((part) => {
    const [language = '', ...words] = part.split(/[\s,]+/);
    return { language, days: daysOfWeek.filter((day) => words.includes(dayWord(day))) };
  });

/** The text of rows; one without a language is left out. */
export const languageText = (rows: readonly LanguageRow[]): string =>
  rows
    .filter(({ language }) => language !== '')
    .map(({ language, days }) =>
      days.length === 0 ? language : `${language} ${days.map(dayWord).join(', ')}`,
    )
    .join('; ');

/** What is typed for each group of a text of counts. @example countRows('FEMALE 12; MALE 9').get('MALE') // '9' */
export const countRows = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const [group = '', ...count] = part.split(' ');
        return [group, count.join('')] as const;
      }),
  );

/** The same as a text; a group with nothing typed is not counted. */
export const countText = (counts: ReadonlyMap<string, string>): string =>
  [...counts]
    .map(([group, count]) => [group, count.replaceAll(/[\s;,]/g, '')] as const)
    .filter(([, count]) => count !== '')
    .map(([group, count]) => `${group} ${count}`)
    .join('; ');
