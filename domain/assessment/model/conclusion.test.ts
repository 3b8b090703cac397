import * as v from 'valibot';
import { expect, it } from 'vitest';
import { conclusionSchema } from './conclusion.ts';

it('an office is reached by its mailbox or telephone, and the mailbox of a person is refused: all of it is published', () => {
  const takes = (contact: string) => v.safeParse(conclusionSchema, { contact }).success;
  for (const contact of ['housing@made.up', 'housing-team@made.up', '01922 650000'])
    expect(takes(contact), contact).toBe(true);
  for (const contact of [
    'jo.bloggs@made.up',
    'jo-bloggs@made.up',
    'housing@made.up, 01922 650000',
    'call us',
  ])
    expect(takes(contact), contact).toBe(false);
});
