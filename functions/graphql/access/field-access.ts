import type { FieldRule } from '../../../domain/permission/field-rule.ts';
import { holds, type Viewer } from '../../../domain/permission/person.ts';
import { accessTable } from '../../../schema/generated/access-table.ts';

/** Every "Type.field" that has a rule. */
export const ruledFields: readonly string[] = Object.keys(accessTable);

/** The rule of a field; undefined for one without, which nobody may ask. */
export const ruleOf = (type: string, field: string): FieldRule | undefined => accessTable[`${type}.${field}`];

/** Whether anyone at all may read a field, so that nothing has to be looked at. */
export const isOpen = (type: string, field: string): boolean =>
  ruleOf(type, field)?.needs.includes('PUBLIC') === true;

/**
 * Whether whoever asks may read a field; an operation is a field of `Query` or `Mutation`. A record behind it may have
 * further conditions, see `domain/permission/assessment-access.ts`.
 * @example mayRead(undefined, 'Venue', 'name') // true
 */
export const mayRead = (viewer: Viewer, type: string, field: string): boolean =>
  holds(viewer, ruleOf(type, field)?.needs ?? []);
