import type { ConflictPrevention } from '../model/assessment.ts';

/** A field of the block that is never published. */
export interface ConflictPreventionField {
  readonly field: keyof ConflictPrevention;
  readonly text: string;
  readonly help: string;
}

/**
 * The fields of the conflict-prevention block in the order of the form. OFFICIAL-SENSITIVE by default.
 * Source: "Cohesion impact assessment", section 6, conflict prevention block.
 */
export const conflictPreventionFields: readonly ConflictPreventionField[] = [
  {
    field: 'triggers',
    text: 'What could set tension off?',
    help: 'Events, decisions or rumours, here or elsewhere.',
  },
  {
    field: 'sensitiveDates',
    text: 'Which dates are sensitive?',
    help: 'A timeline: anniversaries, festivals, hearings, works.',
  },
  {
    field: 'connectors',
    text: 'What connects people here?',
    help: 'Places, people, habits and interests that are shared.',
  },
  { field: 'dividers', text: 'What divides them?', help: 'Grievances and lines that are already there.' },
  {
    field: 'whoCouldCalm',
    text: 'Who could calm?',
    help: 'Roles rather than names wherever that is enough.',
  },
  {
    field: 'earlySigns',
    text: 'Which early signs are to be watched?',
    help: 'What would be seen or heard first, and who would hear it.',
  },
  {
    field: 'contingencyOwner',
    text: 'Who holds the contingency plan?',
    help: 'An office that can act the same day.',
  },
];
