import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type Breakdown, isOfEveryone, type Picture } from './returns-words.ts';

/** One number of a picture: of a place or an area, of everyone or of a group. */
export interface ReturnsLine extends GroupLine {
  readonly month: string;
  readonly toldOn: string | null;
  readonly where: { readonly code: string; readonly name: string; readonly kind: string };
  readonly returns: number;
  readonly sessions: number;
}

/** A number of a group, or of everyone. */
export interface GroupLine {
  readonly by: string;
  readonly group: string;
  readonly people: number | null;
  readonly status: string;
  readonly base: number | null;
  readonly percent: number | null;
}

type Told = Picture['areas'][number]['attendance'];

/** The numbers of a breakdown: each group, who answered, who preferred not to and who was not asked. */
export function groupLines(breakdown: Breakdown): readonly GroupLine[] {
  const { by, base, baseStatus, preferNotToSay, preferNotToSayStatus, notAsked, notAskedStatus } = breakdown;
  const whole = { by, base: null, percent: null };
  const groups = breakdown.groups.map(({ group, people, peopleStatus, percent }) => ({
    by,
    group,
    people,
    status: peopleStatus,
    base,
    percent,
  }));
  if (isOfEveryone(breakdown)) return groups;
  return [
    ...groups,
    { ...whole, group: 'ANSWERED', people: base, status: baseStatus },
    { ...whole, group: 'PREFER_NOT_TO_SAY', people: preferNotToSay, status: preferNotToSayStatus },
    { ...whole, group: 'NOT_ASKED', people: notAsked, status: notAskedStatus },
  ];
}

/** Every number that the page tells, in its order. */
export function returnsLines({ month, toldOn, areas, places }: Picture): readonly ReturnsLine[] {
  const linesOf = (where: ReturnsLine['where'], told: Told): readonly ReturnsLine[] => {
    const shared = { month, toldOn, where, returns: told.returnCount, sessions: told.sessionsHeld };
    const nothing = { base: null, percent: null };
    return [
      { ...shared, ...nothing, by: '', group: '', people: told.attendances, status: told.attendancesStatus },
      ...told.breakdowns.flatMap((breakdown) =>
        groupLines(breakdown).map((line): ReturnsLine => ({ ...shared, ...line })),
      ),
    ];
  };
  return [
    ...areas.flatMap(({ area: { code, name, level }, attendance }) =>
      linesOf({ code, name, kind: level }, attendance),
    ),
    ...places.flatMap(({ venue: { id, name }, attendance }) =>
      attendance ? linesOf({ code: id, name, kind: 'PLACE' }, attendance) : [],
    ),
  ];
}

/** Columns of /returns.csv: one row a number. */
export function returnsColumns(translator: PageTranslator): readonly Column<ReturnsLine>[] {
  const column = columnMaker<ReturnsLine>(translator);
  const people = translator.t('briefing.unitPeople');
  return [
    column('month', ({ month }) => month),
    column('told_on', ({ toldOn }) => timeInFile(toldOn)),
    column('where_code', ({ where }) => where.code),
    column('where_name', ({ where }) => where.name),
    column('where_kind', ({ where }) => where.kind),
    column('returns', ({ returns }) => returns, 'integer'),
    column('sessions', ({ sessions }) => sessions, 'integer'),
    column('counted_by', ({ by }) => by),
    column('group', ({ group }) => group),
    column('people', (line) => line.people, 'integer', people),
    column('status', ({ status }) => status),
    column('base', ({ base }) => base, 'integer', people),
    column('percent', ({ percent }) => percent, 'integer'),
  ];
}
