import { mailboxOfPersonIn } from '../../disclosure/mailbox-of-person.ts';
import type { KeptField, KeptValue } from './field.ts';

/**
 * The first text of a record that everyone reads and that gives the mailbox of a person; undefined: none does. What few may
 * read may say whom to ask.
 * @example namesPerson({ contact: text('line', { says: 'How.' }) }, { contact: 'jo.bloggs@made.up' })?.field // 'contact'
 */
export function namesPerson(
  fields: Readonly<Record<string, KeptField>>,
  content: Readonly<Record<string, KeptValue>>,
): { readonly field: string; readonly reason: string } | undefined {
  for (const [field, value] of Object.entries(content)) {
    const address =
      typeof value === 'string' && fields[field]?.sensitive === false ? mailboxOfPersonIn(value) : undefined;
    if (address !== undefined)
      return {
        field,
        reason: `${address} looks like the mailbox of a person. Give one of an office, a telephone number or a web address.`,
      };
  }
  return undefined;
}
