import type { Assessment } from './read-report.ts';
import type { ReportTranslator } from './report-translator.ts';

type Phase = Assessment['phases'][number];
type Homes = NonNullable<Phase['built']>;
type Totals = NonNullable<Assessment['phaseTotals']>;

/** One thing that a phase, or all of them together, say. */
export interface PhaseCell {
  readonly head: string;
  readonly text: string;
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

const tenures = ['social', 'shared', 'private', 'tenureNotKnown'] as const;

/** What a phase says, in the order of the form; what it does not say is left out. */
export function phaseCells(phase: Phase, translator: ReportTranslator): readonly PhaseCell[] {
  const { t, untranslated } = translator;
  const words = (head: string, text: string | null): readonly PhaseCell[] =>
    text === null ? [] : [{ head, text: untranslated(text) }];
  return [
    ...days(phase, translator),
    ...homes(t('page.ciaHomesBuilt'), phase.built, translator),
    ...homes(t('page.ciaHomesLost'), phase.lost, translator),
    ...amounts(phase, translator),
    ...words(t('page.ciaLettings'), phase.lettings),
    ...words(t('page.ciaSection106'), phase.section106),
  ];
}

/** What all phases come to; a sum to which not every phase adds is told as the least there is. */
export function totalCells(totals: Totals, translator: ReportTranslator): readonly PhaseCell[] {
  const { t, count } = translator;
  const least = (total: Totals['jobs'], words: (value: number) => string): string | undefined => {
    if (!total) return undefined;
    return total.isWhole ? words(total.value) : t('page.ciaAtLeastWords', { words: words(total.value) });
  };
  const metres = (value: number) => t('page.ciaSquareMetres', { count: value });
  const cell = (head: string, total: Totals['jobs'], words: (value: number) => string): PhaseCell[] => {
    const text = least(total, words);
    return text === undefined ? [] : [{ head, text, value: total?.value }];
  };
  return [
    ...days(totals, translator),
    ...cell(t('page.ciaHomesBuilt'), totals.homesBuilt, count),
    ...cell(t('page.ciaHomesLost'), totals.homesLost, count),
    ...cell(t('page.ciaFloorSpace'), totals.floorSpaceSquareMetres, metres),
    ...cell(t('page.ciaJobs'), totals.jobs, count),
    ...cell(t('page.ciaMeetingLost'), totals.meetingSpaceLostSquareMetres, metres),
    ...cell(t('page.ciaMeetingGained'), totals.meetingSpaceGainedSquareMetres, metres),
  ];
}

function days({ from, to }: Pick<Phase, 'from' | 'to'>, { t, date }: ReportTranslator): readonly PhaseCell[] {
  if (from === null && to === null) return [];
  const text = [from, to].map((day) => (day === null ? t('page.ciaNotGiven') : date(day))).join(' – ');
  return [{ head: t('page.ciaWorks'), text }];
}

function homes(head: string, of: Homes | null, { t, count, list }: ReportTranslator): readonly PhaseCell[] {
  if (!of) return [];
  const byTenure = tenures.flatMap((tenure) => {
    const known = of[tenure];
    return known === null ? [] : [t('page.ciaTenure', { tenure, count: known })];
  });
  return [{ head, text: `${count(of.all)} (${list(byTenure)})`, value: of.all }];
}

function amounts(phase: Phase, { t, count }: ReportTranslator): readonly PhaseCell[] {
  const metres = (head: string, value: number | null): readonly PhaseCell[] =>
    value === null
      ? []
      : [{ head, text: t('page.ciaSquareMetres', { count: value }), value, unit: 'square metres' }];
  return [
    ...metres(t('page.ciaFloorSpace'), phase.floorSpaceSquareMetres),
    ...(phase.jobs === null ? [] : [{ head: t('page.ciaJobs'), text: count(phase.jobs), value: phase.jobs }]),
    ...metres(t('page.ciaMeetingLost'), phase.meetingSpaceLostSquareMetres),
    ...metres(t('page.ciaMeetingGained'), phase.meetingSpaceGainedSquareMetres),
  ];
}
