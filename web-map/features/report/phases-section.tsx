import type { VNode } from 'preact';
import { ReportTable } from '../../ui/report-table.tsx';
import type { Fact } from '../briefing/parts/fact.ts';
import type { Section } from '../briefing/parts/section.tsx';
import { type PhaseCell, phaseCells, totalCells } from './phase-cells.ts';
import type { ReportData } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

/**
 * What is built, by phase, with what the phases come to: as a table where there are several, else as the lines of the one.
 * Nothing of a scheme without phases, whose facts say what is known.
 */
export function phasesSection({ assessment }: ReportData, translator: ReportTranslator): Section | undefined {
  const { phases, phaseTotals } = assessment;
  const [first] = phases;
  if (!first) return undefined;
  const { t, untranslated } = translator;
  const rows = phases.map((phase) => ({
    name: untranslated(phase.name),
    cells: phaseCells(phase, translator),
  }));
  const all = phaseTotals && { name: t('page.ciaAllPhases'), cells: totalCells(phaseTotals, translator) };
  const shown = phases.length > 1 && all ? [...rows, all] : rows;
  return {
    id: 'phases',
    title: t('page.ciaPhasesTitle'),
    facts: shown.flatMap(({ name, cells }) =>
      cells.map(({ head, text, value, unit }): Fact => ({ item: name, measure: head, text, value, unit })),
    ),
    body:
      phases.length > 1 ? (
        <OfSeveral rows={shown} translator={translator} />
      ) : (
        <Lines
          cells={[
            { head: t('page.ciaPhase'), text: untranslated(first.name) },
            ...phaseCells(first, translator),
          ]}
        />
      ),
  };
}

interface RowsProps {
  readonly rows: readonly { readonly name: string; readonly cells: readonly PhaseCell[] }[];
  readonly translator: ReportTranslator;
}

/** Columns that no phase fills are left out. */
const OfSeveral = ({ rows, translator: { t } }: RowsProps): VNode => {
  const heads = [...new Set(rows.flatMap(({ cells }) => cells.map(({ head }) => head)))];
  return (
    <ReportTable
      caption={t('page.ciaPhasesTitle')}
      captionHeard
      head={[t('page.ciaPhase'), ...heads]}
      rows={rows.map(({ name, cells }) => [
        name,
        ...heads.map((head) => cells.find((cell) => cell.head === head)?.text ?? t('page.ciaUnknown')),
      ])}
    />
  );
};

const Lines = ({ cells }: { readonly cells: readonly PhaseCell[] }): VNode => (
  <dl class="facts">
    {cells.map(({ head, text }) => (
      <div key={head}>
        <dt>{head}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
