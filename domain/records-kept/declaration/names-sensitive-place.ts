import { sensitiveWordsIn } from '../../disclosure/sensitive-place-words.ts';
import type { KeptValue } from './field.ts';

/**
 * The first text of a record that names a place which is told nowhere, such as a refuge; undefined: none does.
 * @example namesSensitivePlace({ place: 'Made-up refuge' })?.field // 'place'
 */
export function namesSensitivePlace(
  content: Readonly<Record<string, KeptValue | undefined>>,
): { readonly field: string; readonly reason: string } | undefined {
  for (const [field, value] of Object.entries(content)) {
    const words = typeof value === 'string' ? sensitiveWordsIn(value) : undefined;
    if (words !== undefined)
      return {
        field,
        reason: `"${words}" stands for a place that is told nowhere. Leave the record out, or that part of it.`,
      };
  }
  return undefined;
}
