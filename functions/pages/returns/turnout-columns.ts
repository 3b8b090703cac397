import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { type GroupLine, groupLines } from './returns-columns.ts';
import type { Breakdown } from './returns-words.ts';
import type { Turnout } from './turnout-page.tsx';

/** One number of what courses or events of a quarter told. */
export interface TurnoutLine extends GroupLine {
  readonly returnOf: 'COURSE' | 'EVENT';
  readonly quarter: string;
  readonly toldOn: string | null;
  readonly about: { readonly code: string; readonly name: string; readonly kind: string };
  readonly returns: number;
}

interface Told {
  readonly returnCount: number;
  readonly people: number | null;
  readonly status: string;
  readonly breakdowns: readonly Breakdown[];
}

/** Every number that the page tells, in its order. */
export function turnoutLines({ coursePicture, eventPicture }: Turnout): readonly TurnoutLine[] {
  const linesOf = (
    returnOf: TurnoutLine['returnOf'],
    { quarter, toldOn }: Pick<Turnout['coursePicture'], 'quarter' | 'toldOn'>,
    about: TurnoutLine['about'],
    { returnCount, people, status, breakdowns }: Told,
  ): readonly TurnoutLine[] => {
    const shared = { returnOf, quarter, toldOn, about, returns: returnCount };
    return [
      { ...shared, by: '', group: '', people, status, base: null, percent: null },
      ...breakdowns.flatMap((each) => groupLines(each).map((line) => ({ ...shared, ...line }))),
    ];
  };
  const course = (
    about: TurnoutLine['about'],
    told: Turnout['coursePicture']['areas'][number]['enrolment'],
  ) =>
    linesOf('COURSE', coursePicture, about, { ...told, people: told.enrolled, status: told.enrolledStatus });
  const event = (about: TurnoutLine['about'], told: Turnout['eventPicture']['areas'][number]['attendance']) =>
    linesOf('EVENT', eventPicture, about, {
      ...told,
      people: told.attendances,
      status: told.attendancesStatus,
    });
  const ofArea = ({ code, name, level }: Turnout['eventPicture']['areas'][number]['area']) => ({
    code,
    name,
    kind: level,
  });
  return [
    ...coursePicture.areas.flatMap(({ area, enrolment }) => course(ofArea(area), enrolment)),
    ...coursePicture.subjects.flatMap(({ subject, enrolment }) =>
      course({ code: subject, name: '', kind: 'SUBJECT' }, enrolment),
    ),
    ...eventPicture.areas.flatMap(({ area, attendance }) => event(ofArea(area), attendance)),
    ...eventPicture.events.flatMap(({ event: { id, stands }, attendance }) =>
      event({ code: id, name: stands?.title ?? '', kind: 'EVENT' }, attendance),
    ),
  ];
}

/** Columns of /returns/{quarter}.csv: one row a number. */
export function turnoutColumns(translator: PageTranslator): readonly Column<TurnoutLine>[] {
  const column = columnMaker<TurnoutLine>(translator);
  const people = translator.t('briefing.unitPeople');
  return [
    column('return_of', ({ returnOf }) => returnOf),
    column('quarter', ({ quarter }) => quarter),
    column('told_on', ({ toldOn }) => timeInFile(toldOn)),
    column('about_code', ({ about }) => about.code),
    column('about_name', ({ about }) => about.name),
    column('about_kind', ({ about }) => about.kind),
    column('returns', ({ returns }) => returns, 'integer'),
    column('counted_by', ({ by }) => by),
    column('group', ({ group }) => group),
    column('people', (line) => line.people, 'integer', people),
    column('status', ({ status }) => status),
    column('base', ({ base }) => base, 'integer', people),
    column('percent', ({ percent }) => percent, 'integer'),
  ];
}
