import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import type { Field, Values } from '../form/fields.ts';
import { ItemForm } from '../form/item-form.tsx';
import { ItemList } from '../form/item-list.tsx';
import { SummaryList, type SummaryRow } from '../pages/summary-list.tsx';
import { dayWords } from '../words/say-instant.ts';
import { phaseFields, phaseInput, phaseValues } from './phase-form.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

type Phase = Assessment['phases'][number];

/** Parts of a scheme that are built by themselves, and what they come to. Without any it is built in one. */
export function PhasesStep({ assessment, viewer, question }: Props) {
  const { phases, phaseTotals } = assessment;
  const known = phases.find(({ id }) => id === question);
  if (question !== undefined && (known || question === 'new') && mayWrite(assessment, viewer)) {
    return (
      <ItemForm
        assessment={assessment}
        viewer={viewer}
        step="phases"
        list="PHASES"
        question={question}
        item={known?.id}
        title={t('officers.phaseTitle')}
        fields={phaseFields}
        saved={(on) => phaseValues(on.phases.find(({ id }) => id === question))}
        change={(values, id) => ({ phases: [phaseInput(values, id)] })}
      />
    );
  }
  return (
    <ItemList
      assessment={assessment}
      viewer={viewer}
      step="phases"
      title={t('officers.phases')}
      lead={[t('officers.phasesLead'), ...(phaseTotals ? [totalWords(phaseTotals)] : [])].join(' ')}
      none={t('officers.phasesNone')}
      add={t('officers.phasesAdd')}
      items={phases.map((phase) => ({
        id: phase.id,
        title: phase.name,
        lines: phaseLines(phase),
        below: <SummaryList rows={phaseRows(phase)} />,
      }))}
    />
  );
}

const totalWords = ({ homesBuilt, homesLost }: NonNullable<Assessment['phaseTotals']>): string => {
  const said = (total: typeof homesBuilt): string => {
    if (!total) return t('officers.notKnown');
    return total.isWhole ? String(total.value) : t('officers.atLeast', { count: total.value });
  };
  return t('officers.phaseTotals', { built: said(homesBuilt), lost: said(homesLost) });
};

function phaseLines({ from, to, built, lost, jobs }: Phase): readonly string[] {
  const day = (value: string | null): string => (value === null ? t('officers.notKnown') : dayWords(value));
  const count = (value: number | null | undefined): string =>
    value == null ? t('officers.notKnown') : String(value);
  return [
    t('officers.phaseDays', { from: day(from), to: day(to) }),
    t('officers.phaseLine', { built: count(built?.all), lost: count(lost?.all), jobs: count(jobs) }),
  ];
}

/** Everything that the form of a phase asks and its two lines do not tell: who reads it may not open the form. */
function phaseRows(phase: Phase): readonly SummaryRow[] {
  const values = phaseValues(phase);
  return phaseFields
    .filter(({ name }) => !toldInLines.has(name))
    .map(({ name, label, kind }) => ({ name: label, value: shown(values[name] ?? '', kind) }));
}

const toldInLines: ReadonlySet<string> = new Set(['name', 'from', 'to', 'jobs']);

const shown = (value: Values[string] | undefined, kind: Field['kind']): string =>
  kind === 'number' && value ? Number(value).toLocaleString('en-GB') : String(value ?? '');
