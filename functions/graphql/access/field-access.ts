import type { FieldRule } from '../../../domain/permission/field-rule.ts';
import { holds, type Viewer } from '../../../domain/permission/person.ts';
import { accessTable } from '../../../schema/generated/access-table.ts';

/** Every "Type.field" that has a rule. */
export const ruledFields: readonly string[] = Object.keys(accessTable);

/** Who may ask for each field, by "Type.field". */
export type AccessTable = Readonly<Record<string, FieldRule>>;

/** The rule of a field; undefined for one without, which nobody may ask. */
export const ruleOf = (
  type: string,
  field: string,
  table: AccessTable = accessTable,
): FieldRule | undefined => table[`${type}.${field}`];

/** Whether anyone at all may read a field, so that nothing has to be looked at. */
export const isOpen = (type: string, field: string, table?: AccessTable): boolean =>
  ruleOf(type, field, table)?.needs.includes('PUBLIC') === true;

/**
 * Whether whoever asks may read a field; an operation is a field of `Query` or `Mutation`. A record behind it may have
 * further conditions, see `domain/permission/assessment-access.ts`.
 * @example mayRead(undefined, 'Venue', 'name') // true
 */
export const mayRead = (viewer: Viewer, type: string, field: string, table?: AccessTable): boolean =>
  holds(viewer, ruleOf(type, field, table)?.needs ?? []);
