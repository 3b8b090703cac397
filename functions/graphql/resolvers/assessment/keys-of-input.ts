import type { ChangeAssessmentInput } from '../../../../schema/generated/resolver-types.ts';
import { keyOfId } from '../../ids/unique-id.ts';

/**
 * What a request changes, with everything in an assessment named by its key: whoever read an action's id may name it by
 * that as well.
 */
export function keysOfInput(input: ChangeAssessmentInput): ChangeAssessmentInput {
  return {
    ...input,
    ...listOf(input, 'screening', 'question'),
    ...listOf(input, 'detail', 'question'),
    ...listOf(input, 'grid', 'action'),
    ...listOf(input, 'pairs', 'id'),
    ...listOf(input, 'engagement', 'id'),
    ...listOf(input, 'options', 'id', 'copyOf'),
    ...listOf(input, 'actions', 'id', 'question'),
    ...listOf(input, 'predictions', 'id'),
    ...listOf(input, 'phases', 'id'),
    ...listOf(input, 'remove', 'id'),
  };
}

function listOf<Name extends keyof ChangeAssessmentInput>(
  input: ChangeAssessmentInput,
  list: Name,
  ...fields: readonly string[]
): Partial<ChangeAssessmentInput> {
  const items = input[list];
  if (!Array.isArray(items)) return {};
  return {
    [list]: items.map((item: Readonly<Record<string, unknown>>) => ({ ...item, ...keysIn(item, fields) })),
  };
}

const keysIn = (item: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const id = item[field];
      return typeof id === 'string' ? [[field, keyOfId(id)]] : [];
    }),
  );
