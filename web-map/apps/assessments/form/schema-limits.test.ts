import { expect, it } from 'vitest';
import { screeningSchema } from '../../../../domain/assessment/model/answer-schemas.ts';
import { actionSchema } from '../../../../domain/assessment/model/item-schemas.ts';
import { wholeNumber } from '../../../../domain/assessment/model/written-value.ts';
import { numberLimits, presence, textLimits } from './schema-limits.ts';

const { entries } = actionSchema;

it('a form keeps the limits that the schema states, and knows what may stay empty', () => {
  expect(textLimits(entries.ownerRole)).toEqual({ maxLength: 200, required: true });
  expect(textLimits(entries.funding)).toEqual({ maxLength: 1_000, optional: true });
  expect(textLimits(screeningSchema.entries.sentence)).toEqual({
    maxLength: 1_000,
    saysSomething: true,
    required: true,
  });
  expect(numberLimits(entries.target)).toEqual({ from: -1e12, to: 1e12, whole: false, optional: true });
  expect(numberLimits(wholeNumber(0, 9))).toEqual({ from: 0, to: 9, whole: true, required: true });
  expect([presence(entries.dueOn), presence(entries.question)]).toEqual([
    { required: true },
    { optional: true },
  ]);
});

it('a limit that the schema does not state is a fault, not a field without one', () => {
  expect(() => textLimits(entries.dueOn)).toThrow('max_length');
});
