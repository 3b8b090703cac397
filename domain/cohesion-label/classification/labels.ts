import type { DiversityLevel } from '../diversity/diversity-level.ts';
import type { PracticeLevel } from '../practice/practice-level.ts';

/** One cell of the label table. */
export interface LabelDefinition {
  /** The wording used in the partnership. */
  readonly label: string;
  /** The wording for the public. */
  readonly publicLabel: string;
  readonly diversity: DiversityLevel;
  readonly practice: PracticeLevel;
  readonly coldSpot: boolean;
  readonly catalyst: boolean;
}

const wording: Record<
  DiversityLevel,
  Record<PracticeLevel, readonly [label: string, publicLabel: string]>
> = {
  LOW: {
    THIN: ['Cold spot (priority)', 'Fewer chances to mix: a place to begin'],
    DEVELOPING: ['Cold spot (building)', 'Fewer chances to mix: work is under way'],
    STRONG: ['Cold spot with catalyst practice', 'Fewer chances to mix, and leading the way'],
    NOT_KNOWN: [
      'Cold spot (practice not known)',
      'Fewer chances to mix: what is done here is not yet on record',
    ],
  },
  MODERATE: {
    THIN: ['Gap in practice', 'Some chances to mix: room for more'],
    DEVELOPING: ['Building', 'Some chances to mix: work is under way'],
    STRONG: ['Catalyst of change', 'Some chances to mix: a place leading the way'],
    NOT_KNOWN: ['Not enough evidence', 'Some chances to mix: what is done here is not yet on record'],
  },
  HIGH: {
    THIN: ['Untapped diversity', 'Many chances to mix: room for more'],
    DEVELOPING: ['Building', 'Many chances to mix: work is under way'],
    STRONG: ['Catalyst of change', 'Many chances to mix: a place leading the way'],
    NOT_KNOWN: ['Not enough evidence', 'Many chances to mix: what is done here is not yet on record'],
  },
};

/**
 * The label of a reading of diversity and a reading of practice. The low row is exactly the cold spots, the strong
 * column exactly the catalysts. Source: "Cold spots and catalysts of change", section 2.
 * @example labelOf('LOW', 'THIN').label // 'Cold spot (priority)'
 */
export function labelOf(diversity: DiversityLevel, practice: PracticeLevel): LabelDefinition {
  const [label, publicLabel] = wording[diversity][practice];
  return {
    label,
    publicLabel,
    diversity,
    practice,
    coldSpot: diversity === 'LOW',
    catalyst: practice === 'STRONG',
  };
}

/** Practice from the lower label to the higher: of two possible labels of an area the earlier one is published. */
export const practiceOrder = ['THIN', 'DEVELOPING', 'STRONG'] as const satisfies readonly PracticeLevel[];

/** All twelve cells: three rows of diversity, each with thin, developing, strong and not known. */
export const labelTable: readonly LabelDefinition[] = (['LOW', 'MODERATE', 'HIGH'] as const).flatMap(
  (diversity) => ([...practiceOrder, 'NOT_KNOWN'] as const).map((practice) => labelOf(diversity, practice)),
);
