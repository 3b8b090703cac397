import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import type { ListedArea } from '../../../web-map/features/briefing/reading/read-area.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

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
    column('period', ({ fact }) => fact.period),
    column('words', ({ fact }) => String(fact.text)),
    column('source', ({ fact }) => fact.source?.title),
    column('source_publisher', ({ fact }) => fact.source?.publisher),
    column('source_date', ({ fact }) => fact.source?.date),
    column('source_licence', ({ fact }) => fact.source?.licence),
    column('source_url', ({ fact }) => fact.source?.url),
  ];
}

/** Columns of /areas.csv: one row an area. */
export function areaColumns(translator: PageTranslator): readonly Column<ListedArea>[] {
  const column = columnMaker<ListedArea>(translator);
  const { t } = translator;
  return [
    column('area_code', ({ area }) => area.code),
    column('area_name', ({ area }) => area.name),
    column('level', ({ area }) => area.level),
    column('locality', ({ area }) => area.locality?.code),
    column('residents', ({ area }) => area.population, 'integer', t('briefing.unitPeople')),
    column('label', ({ label }) => label),
    column('public_label', ({ publicLabel }) => publicLabel),
    column('cold_spot', ({ coldSpot }) => coldSpot, 'boolean'),
    column('catalyst', ({ catalyst }) => catalyst, 'boolean'),
    column('provisional', ({ provisional }) => provisional, 'boolean'),
    column('label_lower', ({ bounds }) => bounds[0]),
    column('label_upper', ({ bounds }) => bounds[1]),
    column('borderline', ({ borderline }) => borderline, 'boolean'),
    column('stability', ({ stability }) => stability, 'number', t('briefing.unitShare')),
    column('firmness', ({ firmness }) => firmness),
    column('diversity_firmness', ({ diversityFirmness }) => diversityFirmness),
    column('practice_firmness', ({ practiceFirmness }) => practiceFirmness),
    column('diversity_level', ({ diversity }) => diversity.level),
    column(
      'pairs_from_different_groups',
      ({ diversity }) => diversity.blau,
      'number',
      t('briefing.unitChance'),
    ),
    column('census_date', ({ diversity }) => diversity.period),
    column('practice_level', ({ practice }) => practice.level),
    column('practice_tests_known', ({ practice }) => practice.known, 'integer', t('briefing.unitTests')),
    column('practice_tests_passed', ({ practice }) => practice.passed, 'integer', t('briefing.unitTests')),
  ];
}
