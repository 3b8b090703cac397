import { legalDayOf } from '../../../domain/provenance/legal-day.ts';
import type { AssessmentRegisterQuery } from '../../../schema/generated/page-operations.ts';
import type { Fact } from '../../../web-map/features/briefing/parts/fact.ts';
import type { Assessment } from '../../../web-map/features/report/read-report.ts';
import { type Column, columnMaker } from '../files/columns.ts';
import type { PageTranslator } from '../languages/page-translator.ts';

export type ListedAssessment = AssessmentRegisterQuery['assessments']['edges'][number]['node'];

/** A fact of a report with the part that it stands in. */
export interface ReportFact {
  readonly assessment: Assessment;
  readonly section: string;
  readonly fact: Fact;
}

const codesOf = (areas: readonly { readonly code: string }[]): string =>
  areas.map(({ code }) => code).join(' ');

/** Columns of /assessments.csv: one row an assessment. */
export function registerColumns(translator: PageTranslator): readonly Column<ListedAssessment>[] {
  const column = columnMaker<ListedAssessment>(translator);
  return [
    column('assessment', ({ id }) => id),
    column('scheme', ({ title }) => title),
    column('scheme_kind', ({ kind }) => kind),
    column('state', ({ state }) => state),
    column('revision', ({ revision }) => revision, 'integer'),
    column('published_at', ({ publishedAt }) => publishedAt),
    column('decision_date', ({ decisionDate }) => decisionDate),
    column('published_after_decision', (line) => line.publishedAfterDecision, 'boolean'),
    column('wards', ({ wards }) => codesOf(wards)),
    column('localities', ({ localities }) => codesOf(localities)),
    column('overall', ({ overall }) => overall),
    column('overdue_actions', ({ overdueActions }) => overdueActions, 'integer'),
    column('published_on', ({ publishedAt }) => publishedAt && legalDayOf(publishedAt)),
  ];
}

/** Columns of /assessments/{id}.csv: one row for each thing that the report says. */
export function reportColumns(translator: PageTranslator): readonly Column<ReportFact>[] {
  const column = columnMaker<ReportFact>(translator);
  return [
    column('assessment', ({ assessment }) => assessment.id),
    column('revision', ({ assessment }) => assessment.revision, 'integer'),
    column('scheme', ({ assessment }) => assessment.facts.title),
    column('section', ({ section }) => section),
    column('item', ({ fact }) => fact.item),
    column('measure', ({ fact }) => fact.measure),
    column('value', ({ fact }) => fact.value, 'number', translator.t('page.unitOfColumn')),
    column('unit', ({ fact }) => fact.unit),
    column('status', ({ fact }) => fact.status),
    column('period', ({ fact }) => fact.period),
    column('words', ({ fact }) => String(fact.text)),
  ];
}
