import { practiceTestIds } from '../../../domain/cohesion-label/practice/practice-level.ts';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import { type Column, type ColumnName, columnMaker } from '../files/columns.ts';
import { timeInFile } from '../files/time-in-file.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { figureInFile, together } from '../open-data/in-file.ts';
import type { AreaRow } from './area-rows.ts';

/** A fact with the area and the part of the page it stands in. */
export interface AreaFact {
  readonly code: string;
  readonly name: string;
  readonly section: string;
  readonly fact: Fact;
}

/** Columns of /area/{code}.csv: one row for each thing that the page says. */
export function factColumns(translator: PageTranslator): readonly Column<AreaFact>[] {
  const column = columnMaker<AreaFact>(translator);
  return [
    column('area_code', (row) => row.code),
    column('area_name', (row) => row.name),
    column('section', (row) => row.section),
    column('item', ({ fact }) => fact.item),
    column('measure', ({ fact }) => fact.measure),
    column('value', ({ fact }) => fact.value, 'number', translator.t('page.unitOfColumn')),
    column('unit', ({ fact }) => fact.unit),
    column('status', ({ fact }) => fact.status),
    column('period', ({ fact }) => timeInFile(fact.period)),
    column('words', ({ fact }) => String(fact.text)),
    column('source', ({ fact }) => fact.source?.title),
    column('source_publisher', ({ fact }) => fact.source?.publisher),
    column('source_date', ({ fact }) => timeInFile(fact.source?.date)),
    column('source_licence', ({ fact }) => fact.source?.licence),
    column('source_url', ({ fact }) => fact.source?.url),
  ];
}

/** Columns of /areas.csv: one row an area. */
export function areaColumns(translator: PageTranslator): readonly Column<AreaRow>[] {
  const column = columnMaker<AreaRow>(translator);
  const { t } = translator;
  return [
    column('area_code', ({ area }) => area.code),
    column('area_name', ({ area }) => area.name),
    column('level', ({ area }) => area.level),
    column('locality', ({ area }) => area.locality?.code),
    column('residents', ({ area }) => area.population, 'integer', t('briefing.unitPeople')),
    column('label', ({ label }) => label),
    column('public_label', ({ publicLabel }) => publicLabel),
    column('label_beside', ({ beside }) => together(beside)),
    column('label_run', ({ run }) => run),
    column('cold_spot', ({ coldSpot }) => coldSpot, 'boolean'),
    column('catalyst', ({ catalyst }) => catalyst, 'boolean'),
    column('provisional', ({ provisional }) => provisional, 'boolean'),
    column('label_lower', ({ bounds }) => bounds[0]),
    column('label_upper', ({ bounds }) => bounds[1]),
    column('borderline', ({ borderline }) => borderline, 'boolean'),
    column('stability', ({ stability }) => figureInFile(stability), 'number', t('briefing.unitShare')),
    column('firmness', ({ firmness }) => firmness),
    column('diversity_firmness', ({ diversityFirmness }) => diversityFirmness),
    column('practice_firmness', ({ practiceFirmness }) => practiceFirmness),
    column('diversity_level', ({ diversity }) => diversity.level),
    column(
      'pairs_from_different_groups',
      ({ diversity }) => figureInFile(diversity.blau),
      'number',
      t('briefing.unitChance'),
    ),
    column('census_date', ({ diversity }) => diversity.period),
    column('practice_level', ({ practice }) => practice.level),
    column('practice_tests_known', ({ practice }) => practice.known, 'integer', t('briefing.unitTests')),
    column('practice_tests_passed', ({ practice }) => practice.passed, 'integer', t('briefing.unitTests')),
    column(
      'practice_tests_possible',
      ({ practice: { passed, known } }) => passed + practiceTestIds.length - known,
      'integer',
      t('briefing.unitTests'),
    ),
    column('why', ({ told }) => told.reasons[0]),
    ...groupColumns(translator),
    column('places_open', ({ placesOpen }) => placesOpen, 'integer'),
    column('reach_lower', ({ reach }) => figureInFile(reach?.share), 'number', t('briefing.unitShare')),
    column('reach_upper', ({ reach }) => figureInFile(reach?.shareAtMost), 'number', t('briefing.unitShare')),
    column('records_on_practice', (row) => recordsOf(row).length, 'integer'),
    column(
      'records_in_town',
      ({ told: { area } }) => area.practiceOnRecord?.inTown.filter(({ makesMark }) => makesMark).length,
      'integer',
    ),
    column('strongest_record', (row) => strongestOf(row)),
    column('latest_record_year', (row) => latestYearOf(row), 'integer'),
    column('called_by_documents', ({ told: { area } }) =>
      together(area.practiceOnRecord?.calledByDocuments.map(({ words }) => words) ?? []),
    ),
    column('method', ({ method }) => method),
    column('boundary_edition', ({ told: { area } }) => area.edition.id),
    column('day', ({ day }) => day),
  ];
}

/** The five groups of the census, each by the first word of its name. */
const groups: readonly (readonly [ColumnName, string])[] = [
  ['share_white', 'White'],
  ['share_asian', 'Asian'],
  ['share_black', 'Black'],
  ['share_mixed', 'Mixed'],
  ['share_other', 'Other'],
];

function groupColumns(translator: PageTranslator): readonly Column<AreaRow>[] {
  const column = columnMaker<AreaRow>(translator);
  return groups.map(([name, word]) =>
    column(
      name,
      ({ told }) => figureInFile(told.diversity.groups.find(({ group }) => group.startsWith(word))?.share),
      'number',
      translator.t('briefing.unitShare'),
    ),
  );
}

const recordsOf = ({ told: { area } }: AreaRow) => area.practiceOnRecord?.items ?? [];

/** From the strongest. */
const strengths = ['COUNTED', 'STATED', 'IMPLIED'] as const;

const strongestOf = (row: AreaRow): string | undefined =>
  strengths.find((strength) => recordsOf(row).some(({ evidence }) => evidence.strength === strength));

function latestYearOf(row: AreaRow): number | undefined {
  const years = recordsOf(row).flatMap(({ statusDay }) => (statusDay ? Number(statusDay.slice(0, 4)) : []));
  return years.length === 0 ? undefined : Math.max(...years);
}
