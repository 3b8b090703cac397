import { expect, it } from 'vitest';
import { readConfig } from './config.ts';

it('reads the table and the region, and the endpoint where there is one', () => {
  const env = { TABLE_NAME: 'cohesion-map', AWS_REGION: 'eu-west-2' };
  expect(readConfig(env)).toEqual({ tableName: 'cohesion-map', region: 'eu-west-2' });
  expect(readConfig({ ...env, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' })).toEqual({
    tableName: 'cohesion-map',
    region: 'eu-west-2',
    endpoint: 'http://127.0.0.1:8000',
  });
});

it('names every missing variable at once, an empty one among them', () => {
  expect(() => readConfig({ TABLE_NAME: '' })).toThrow(
    'Missing environment variables: TABLE_NAME, AWS_REGION.',
  );
});
