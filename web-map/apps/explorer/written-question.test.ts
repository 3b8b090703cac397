import { expect, test } from 'vitest';
import { addressOfQuestion, headersToSend, questionInAddress, questionToAsk } from './written-question.ts';

const two = 'query A { borough { name } }\nquery B { dataVersion }';

test('an address carries a question there and back, signs and all', () => {
  const question = {
    query: 'query A($c: ID!) {\n  area(code: $c) { name } # & + ü\n}',
    variables: '{"c": "south"}',
  };
  const address = addressOfQuestion('https://map.example.org', question);
  expect(address).toMatch(/^https:\/\/map\.example\.org\/explorer\/\?query=/);
  expect(questionInAddress(new URL(address ?? '').search)).toEqual(question);
});

test('an address without a query carries none, and one without variables none of these', () => {
  expect(questionInAddress('?lang=pl')).toBeUndefined();
  expect(questionInAddress('?query=%7Ba%7D')).toEqual({ query: '{a}', variables: '' });
  expect(addressOfQuestion('https://a.example', { query: '{a}', variables: ' ' })).not.toContain('variables');
});

test('a question too long for an address has none', () => {
  expect(addressOfQuestion('https://a.example', { query: 'a'.repeat(9000), variables: '' })).toBeUndefined();
});

test('of several operations the one that holds the cursor is asked, else the first', () => {
  expect(questionToAsk({ query: two, variables: '' }, two.indexOf('dataVersion')).operationName).toBe('B');
  expect(questionToAsk({ query: `# ?\n${two}`, variables: '' }, 0).operationName).toBe('A');
  expect(questionToAsk({ query: '{ dataVersion }', variables: '' }, 0).operationName).toBeUndefined();
  expect(questionToAsk({ query: '{ dataVersion', variables: '' }, 0).operationName).toBeUndefined();
});

test('variables go as what they say; nothing written, nothing sent', () => {
  expect(questionToAsk({ query: '{a}', variables: '{"c": "south"}' }, 0).variables).toEqual({ c: 'south' });
  expect(questionToAsk({ query: '{a}', variables: '\n' }, 0)).not.toHaveProperty('variables');
});

test.each([
  ['{c: 1}', 'not JSON'],
  ['[1]', 'must be an object'],
  ['null', 'must be an object'],
])('variables %s are refused in words', (variables, words) => {
  expect(() => questionToAsk({ query: '{a}', variables }, 0)).toThrow(words);
});

test('headers are names and texts, none where none are written', () => {
  expect(headersToSend('{"x-trace": 1, "authorization": "Bearer a"}')).toEqual({
    'x-trace': '1',
    authorization: 'Bearer a',
  });
  expect(headersToSend(' ')).toEqual({});
  expect(() => headersToSend('x-trace: 1')).toThrow('The headers are not JSON');
});
