import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import { dayOfWeekOf } from '../opening/written-times.ts';
import { spokenLanguages } from '../records/spoken-language.ts';
import { type DayOfWeek, daysOfWeek } from '../records/warm-space.ts';
import type { CsvRow } from '../text/read-csv.ts';
import { spreadsheetErrorIn } from '../text/spreadsheet-error.ts';
import { type BuddyPerson, type BuddySide, type BuddyWard, wordKey } from './buddy.ts';
import { type BuddyColumnName, buddyColumns, buddyFileLimits } from './buddy-columns.ts';
import { languageNamed } from './language-named.ts';
import { looksLikeName, type PersonalText, personalText } from './personal-text.ts';

interface RowFault {
  readonly row: number;
  readonly column?: string;
  readonly told: ToldText;
}

const personalTold: Readonly<Record<PersonalText, AnyMessage>> = {
  MAILBOX: message('officers.buddies.mailbox'),
  NUMBER: message('officers.buddies.longNumber'),
  NAME: message('officers.buddies.fullName'),
};

/** A cell as it may be told again: no more of it than anybody needs to find it. */
const told = (given: string) => ({ given: untranslated(given.slice(0, 30)) });

/**
 * Reads a line of a coordinator's file: who stands on it, or everything that is wrong with it.
 * @param names of the columns, in small letters
 */
export function readBuddyRow(
  { row, cells }: CsvRow,
  names: readonly string[],
  wards: readonly BuddyWard[],
): { readonly person?: BuddyPerson; readonly faults: readonly RowFault[] } {
  const faults: RowFault[] = [];
  const fault = (column: BuddyColumnName, words: ToldText): void => {
    faults.push({ row, column, told: words });
  };
  if (cells.some((cell, at) => cell.trim() !== '' && (names[at] ?? '') === ''))
    faults.push({ row, told: message('officers.buddies.cellWithoutHead') });
  const wrong = new Set<BuddyColumnName>();
  const cellOf = (name: BuddyColumnName): string => cells[names.indexOf(name)]?.trim() ?? '';
  for (const { name, required } of buddyColumns) {
    const words = wrongInAnyCell(name, cellOf(name), required);
    if (!words) continue;
    wrong.add(name);
    fault(name, words);
  }
  /** What a cell holds, unless it is wrong already. */
  const given = (name: BuddyColumnName): string => (wrong.has(name) ? '' : cellOf(name));
  const each = <Found>(
    name: BuddyColumnName,
    find: (word: string) => Found | undefined,
    refusal: (word: string) => ToldText | undefined,
  ): readonly Found[] =>
    listOf(given(name)).flatMap((word) => {
      const found = find(word);
      const words = found === undefined ? refusal(word) : undefined;
      if (words) fault(name, words);
      return found === undefined ? [] : [found];
    });

  const reference = given('reference');
  const referenceWords = reference === '' ? undefined : wrongReference(reference);
  if (referenceWords) fault('reference', referenceWords);
  const side = sideNamed(given('side'));
  if (!side && given('side') !== '') fault('side', message('officers.buddies.side', told(given('side'))));
  const languages = each('languages', languageNamed, (word) =>
    message('officers.buddies.language', told(word)),
  );
  const days = each('days', dayNamed, (word) => message('officers.buddies.day', told(word)));
  const ward = wards.find(({ code, name }) =>
    [code, name].some((text) => wordKey(text) === wordKey(given('ward'))),
  );
  if (!ward && given('ward') !== '') fault('ward', message('officers.buddies.ward', told(given('ward'))));
  const takes = takesOf(given('takes'), side);
  if (typeof takes !== 'number') fault('takes', takes);
  const met = each(
    'met',
    (word) => (wrongReference(word) ? undefined : word),
    (word) => wrongReference(word),
  );
  const [group, wish, background] = [given('group'), given('wish'), given('background')];
  for (const [name, word] of [
    ['group', group],
    ['background', background],
  ] as const)
    if (word.length > buddyFileLimits.wordLetters)
      fault(name, message('officers.buddies.wordLong', { most: buddyFileLimits.wordLetters }));
  if (wish !== '' && !/^same (?:group|sex|gender)(?: only)?$/i.test(wish))
    fault('wish', message('officers.buddies.wish', told(wish)));
  if (wish !== '' && group === '' && !wrong.has('group'))
    fault('group', message('officers.buddies.wishNoGroup'));
  // A cell of signs that part lists, and nothing between them.
  if (given('languages') !== '' && listOf(given('languages')).length === 0)
    fault('languages', message('officers.buddies.needed'));
  if (given('days') !== '' && listOf(given('days')).length === 0)
    fault('days', message('officers.buddies.needed'));
  if (faults.length > 0 || reference === '' || !side || !ward || typeof takes !== 'number') return { faults };
  return {
    faults,
    person: {
      reference,
      side,
      languages: spokenLanguages.filter((code) => languages.includes(code)),
      ward,
      days: daysOfWeek.filter((day) => days.includes(day)),
      takes,
      met: [...new Set(met)],
      ...(group === '' ? {} : { group }),
      ...(wish === '' ? {} : { wish: 'SAME_GROUP' as const }),
      ...(background === '' ? {} : { background }),
    },
  };
}

/** What is wrong with a cell whatever its column holds. Codes of wards have eight digits. */
function wrongInAnyCell(name: BuddyColumnName, cell: string, required: boolean): ToldText | undefined {
  if (cell === '') return required ? message('officers.buddies.needed') : undefined;
  const error = spreadsheetErrorIn(cell);
  if (error !== undefined) return untranslated(error);
  // Several references, each with digits of its own, are looked at one by one.
  const parts = name === 'met' ? listOf(cell) : [cell];
  const [personal] = parts.flatMap((part) =>
    name === 'ward' && /^E\d{8}$/i.test(part) ? [] : (personalText(part) ?? []),
  );
  return personal === undefined ? undefined : personalTold[personal];
}

function wrongReference(text: string): ToldText | undefined {
  if (looksLikeName(text)) return personalTold.NAME;
  const isOne =
    /^[\p{L}\p{M}\d][\p{L}\p{M}\d._/-]*$/u.test(text) && text.length <= buddyFileLimits.referenceLetters;
  return isOne
    ? undefined
    : message('officers.buddies.reference', { ...told(text), most: buddyFileLimits.referenceLetters });
}

/** The parts of a list in one cell. */
const listOf = (cell: string): readonly string[] =>
  cell
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const sideNamed = (text: string): BuddySide | undefined => {
  const word = wordKey(text);
  return word === 'NEWCOMER' || word === 'BUDDY' ? word : undefined;
};

function dayNamed(word: string): DayOfWeek | undefined {
  try {
    return dayOfWeekOf(word);
  } catch {
    return undefined;
  }
}

/** How many somebody takes: one where nothing is said. */
function takesOf(text: string, side: BuddySide | undefined): number | ToldText {
  if (text === '') return 1;
  if (side === 'NEWCOMER' && text !== '1') return message('officers.buddies.takesNewcomer');
  return /^[1-9]$/.test(text) && Number(text) <= buddyFileLimits.mostTakes
    ? Number(text)
    : message('officers.buddies.takes', { ...told(text), most: buddyFileLimits.mostTakes });
}
