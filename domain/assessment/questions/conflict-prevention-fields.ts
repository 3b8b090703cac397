import { type AnyMessage, message } from '../../messages/message.ts';
import type { ConflictPrevention } from '../model/assessment.ts';

/** A field of the block that is never published. */
export interface ConflictPreventionField {
  readonly field: keyof ConflictPrevention;
  readonly text: AnyMessage;
  readonly help: AnyMessage;
}

const order = [
  'triggers',
  'sensitiveDates',
  'connectors',
  'dividers',
  'whoCouldCalm',
  'earlySigns',
  'contingencyOwner',
] as const satisfies readonly (keyof ConflictPrevention)[];

/**
 * The fields of the conflict-prevention block in the order of the form. OFFICIAL-SENSITIVE by default.
 * Source: "Cohesion impact assessment", section 6, conflict prevention block.
 */
export const conflictPreventionFields: readonly ConflictPreventionField[] = order.map((field) => ({
  field,
  text: message(`officers.prevention.${field}`),
  help: message(`officers.preventionHelp.${field}`),
}));
