import { type Column, columnMaker } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { ToldRegister } from './registers-page.tsx';

type InOnePlace = Pick<ToldRegister, 'counts' | 'subjects' | 'unanswered'>;

/** A register as a whole, or in one locality, as a row of the file. */
export interface RegisterLine extends InOnePlace {
  readonly register: ToldRegister;
  /** Code of the locality; undefined: the register as a whole. */
  readonly locality?: string;
  readonly named: NonNullable<ToldRegister['documented']>['named'] | null;
}

/** One row for the register as a whole, then one a locality. */
export const registerLines = (registers: readonly ToldRegister[]): readonly RegisterLine[] =>
  registers.flatMap((register) => [
    { ...register, register, named: register.documented?.named ?? null },
    ...register.localities.map((each) => ({ ...each, register, locality: each.area.code })),
  ]);

/** Columns of /registers.csv. */
export function registersColumns(translator: PageTranslator): readonly Column<RegisterLine>[] {
  const column = columnMaker<RegisterLine>(translator);
  return [
    column('register', ({ register }) => register.list),
    column('name', ({ register }) => register.name),
    column('area_code', ({ locality }) => locality),
    column('standing_records', ({ counts }) => counts.standing, 'integer'),
    column('past_time', ({ counts }) => counts.pastTheirTime, 'integer'),
    column('never_confirmed', ({ counts }) => counts.neverConfirmed, 'integer'),
    column('due_soon', ({ counts }) => counts.dueSoon, 'integer'),
    column('awaited', ({ counts }) => counts.awaited, 'integer'),
    column('subjects', ({ subjects }) => subjects, 'integer'),
    column('unanswered', ({ unanswered }) => unanswered, 'integer'),
    column('oldest_word', ({ counts }) => counts.oldestWord),
    column('confirm_after_months', ({ register }) => register.confirmAfterMonths, 'integer'),
    column('added_by', ({ register }) => register.addedBy.join('; ')),
    column('counted', ({ named }) => named?.counted, 'integer'),
    column('named', ({ named }) => named?.named, 'integer'),
    column('not_named_from', ({ named }) => named?.notNamedFrom, 'integer'),
    column('not_named_to', ({ named }) => named?.notNamedTo, 'integer'),
    column('source', ({ register }) => register.documented?.counted?.source.title),
  ];
}
