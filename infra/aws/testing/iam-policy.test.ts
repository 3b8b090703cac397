import { expect, test } from 'vitest';
import { type AskedAction, isAllowed, type Statement } from './iam-policy.ts';

const table = 'arn:aws:dynamodb:eu-west-2:123456789012:table/records';
const reads: Statement = {
  Effect: 'Allow',
  Action: ['dynamodb:GetItem', 'dynamodb:Query'],
  Resource: [table, `${table}/index/venues-by-ward`],
};
const puts: Statement = {
  Effect: 'Allow',
  Action: 'dynamodb:PutItem',
  Resource: table,
  Condition: {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['record#*'] },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  },
};
const asked = (action: string, resource = table, keys?: readonly string[]): AskedAction => ({
  action,
  resource,
  values: keys ? { 'dynamodb:LeadingKeys': keys } : {},
});

test.each([
  ['an action that is named', asked('dynamodb:Query'), true],
  ['an action that is not', asked('dynamodb:Scan'), false],
  ['an index that is named', asked('dynamodb:Query', `${table}/index/venues-by-ward`), true],
  ['an index that is not', asked('dynamodb:Query', `${table}/index/other`), false],
  ['another table', asked('dynamodb:Query', `${table}-2`), false],
  ['a put under the prefix', asked('dynamodb:PutItem', table, ['record#a']), true],
  ['a put elsewhere', asked('dynamodb:PutItem', table, ['dataset.1']), false],
  ['puts of which one is elsewhere', asked('dynamodb:PutItem', table, ['record#a', 'dataset.1']), false],
  ['a put that names no key', asked('dynamodb:PutItem'), false],
])('%s is allowed: %j %s', (_, request, allowed) => {
  expect(isAllowed([reads, puts], request)).toBe(allowed);
});

test('what is denied is denied, whatever allows it', () => {
  expect(isAllowed([reads, { ...reads, Effect: 'Deny' }], asked('dynamodb:Query'))).toBe(false);
});

test('an operator that nobody thought of fails loudly', () => {
  const odd = { ...reads, Condition: { DateLessThan: { 'aws:CurrentTime': '2027-01-01' } } };
  expect(() => isAllowed([odd], asked('dynamodb:Query'))).toThrow('DateLessThan');
});
