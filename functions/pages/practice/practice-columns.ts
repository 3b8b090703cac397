import type { PracticeListQuery, PracticeRecordsQuery } from '../../../schema/generated/page-operations.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

type Item = PracticeRecordsQuery['practiceEvidence']['edges'][number]['node'];
export type MarkedPlace = PracticeListQuery['classification']['practiceOnRecord']['places'][number];

/** The marked places, and every record of practice. */
export type PracticeData = PracticeListQuery & PracticeRecordsQuery;

/** A record as its list and its files have it, with the marked place that it is of. */
export interface PracticeLine extends Item {
  /** Undefined: nothing of the place is counted or stated, or the source names a whole locality. */
  readonly marked: MarkedPlace | undefined;
}

/** Every record with its place, in the order of the list: by place. */
export function practiceLines({ practiceEvidence, classification }: PracticeData): readonly PracticeLine[] {
  const places = new Map(classification.practiceOnRecord.places.map((place) => [place.name, place]));
  return practiceEvidence.edges.map(({ node }) => ({
    ...node,
    marked: places.get(node.evidence.place ?? ''),
  }));
}

/** Columns of /practice-on-record.csv: one row a record. */
export function practiceColumns(translator: PageTranslator): readonly Column<PracticeLine>[] {
  const column = columnMaker<PracticeLine>(translator);
  const { t } = translator;
  return [
    column('evidence', ({ evidence }) => evidence.id),
    column('practice_place', ({ evidence }) => evidence.place),
    column('area_code', ({ evidence: { area } }) => area.code),
    column('area_name', ({ evidence: { area } }) => area.name),
    column('level', ({ evidence: { area } }) => area.level),
    column('locality', ({ evidence: { area } }) => area.locality?.code ?? localityItself(area)),
    column('practice_basis', ({ evidence }) => evidence.basis),
    column('practice_kind', ({ evidence }) => evidence.kind),
    column('practice_strength', ({ evidence }) => evidence.strength),
    column('makes_mark', ({ makesMark }) => makesMark, 'boolean'),
    column('mark', ({ marked }) => marked?.mark ?? 'NONE'),
    column('practice_status', ({ status }) => status),
    column('practice_status_day', ({ statusDay }) => timeInFile(statusDay)),
    column('period', ({ evidence }) => timeInFile(evidence.when)),
    column('words', ({ evidence }) => evidence.sentence),
    column('caution', ({ evidence }) => evidence.note),
    column('other_place', ({ evidence }) => evidence.otherPlace),
    column('came_from', ({ evidence }) => evidence.cameFrom),
    column('people', ({ evidence }) => evidence.people, 'integer', t('briefing.unitPeople')),
    column('reader', ({ evidence }) => evidence.reader),
    column('read_on', ({ evidence }) => evidence.readOn),
    column('checker', ({ evidence }) => evidence.checker),
    column('checked_on', ({ evidence }) => evidence.checkedOn),
    column('source', ({ evidence }) => evidence.source.title),
    column('source_publisher', ({ evidence }) => evidence.source.publisher),
    column('source_date', ({ evidence }) => timeInFile(evidence.source.date)),
    column('source_licence', ({ evidence }) => evidence.source.licence),
    column('source_url', ({ evidence }) => evidence.source.url),
    column('ward_code', ({ evidence: { area } }) => (area.level === 'WARD' ? area.code : undefined)),
    column('ward_name', ({ evidence: { area } }) => (area.level === 'WARD' ? area.name : undefined)),
  ];
}

/** What happened somewhere in a locality lies in it. */
const localityItself = ({ level, code }: Item['evidence']['area']): string | undefined =>
  level === 'LOCALITY' ? code : undefined;
