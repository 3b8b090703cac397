import type { VNode } from 'preact';
import { equalityGrid } from '../../../domain/assessment/questions/equality-grid.ts';
import type { Section } from '../briefing/parts/section.tsx';
import type { Beside } from './beside.ts';
import type { ReportData } from './read-report.ts';

/** Parts of an assessment that a section speaks of as a whole, by the id of the section. */
const partsOfSection: Readonly<Record<string, readonly string[]>> = {
  conclusion: ['assessment', 'conclusion'],
  map: ['site'],
  near: ['places'],
  purpose: ['facts'],
  actions: ['actions'],
  engagement: ['engagement'],
  options: ['options'],
  affected: ['pairs'],
  expectations: ['predictions'],
  summary: ['decision'],
  evidence: ['evidence'],
};

interface Props {
  readonly draft: ReportData['draft'];
  readonly about: string;
}

/** What is said beside a part of a draft; nothing in what is published, which has no draft. */
export const BesidePart = ({ draft, about }: Props): VNode | null => draft?.beside?.get(about)?.drawn ?? null;

/** The same of everything that a section speaks of as a whole. */
export const BesideSection = ({ draft, id }: Pick<Props, 'draft'> & Pick<Section, 'id'>): VNode => (
  <>
    {(partsOfSection[id] ?? []).map((about) => (
      <BesidePart key={about} draft={draft} about={about} />
    ))}
  </>
);

/**
 * What is said beside parts that the draft does not show: a question that is asked no more, a list that is empty.
 * @param shown ids of its sections
 */
export function besideElsewhere(
  { assessment: { screening, detail }, draft }: Pick<ReportData, 'assessment' | 'draft'>,
  shown: readonly string[],
): readonly Beside[] {
  const placed = new Set([
    ...shown.flatMap((id) => partsOfSection[id] ?? []),
    ...screening.answers.map(({ question }) => `screening.${question.id}`),
    ...(detail?.answers ?? []).map(({ question }) => `detail.${question.id}`),
    // The table of the grid has every row once one cell of it is filled.
    ...(detail?.grid.length ? equalityGrid.map(({ characteristic }) => `grid.${characteristic}`) : []),
  ]);
  return [...(draft?.beside ?? [])].flatMap(([about, beside]) => (placed.has(about) ? [] : [beside]));
}
