import { expect, it } from 'vitest';
import { readLocalSettings } from './local-settings.ts';
import { StartProblem } from './start-problem.ts';

it('serves this machine alone on port 4000, with data in the project, when nothing is said', () => {
  expect(readLocalSettings({}, '/project')).toEqual({
    port: 4000,
    host: '127.0.0.1',
    storeFolder: '/project/.local/dynamodb',
    accessTokenSeconds: 900,
    limits: ['throttle'],
  });
});

it('takes port, host and folders from the environment', () => {
  const env = {
    PORT: '4100',
    HOST: '0.0.0.0',
    STORE_FOLDER: '/data',
    SITE_FOLDER: 'site',
    ACCESS_TOKEN_SECONDS: '5',
    REQUEST_LIMITS: 'all',
  };
  expect(readLocalSettings(env, '/project')).toEqual({
    port: 4100,
    host: '0.0.0.0',
    storeFolder: '/data',
    siteFolder: '/project/site',
    accessTokenSeconds: 5,
    limits: ['firewall', 'throttle'],
  });
});

it.each(['abc', '-1', '65536', '40.5', '1e3'])('refuses the port "%s" and shows how to give one', (PORT) => {
  const refused = () => readLocalSettings({ PORT }, '/project');
  expect(refused).toThrow(StartProblem);
  expect(refused).toThrow(`PORT is "${PORT}".`);
  expect(refused).toThrow('for example: PORT=4100 npm start');
});

it('lets as many ask as the machine can answer where that is said, and refuses another word', () => {
  expect(readLocalSettings({ REQUEST_LIMITS: 'off' }, '/project').limits).toEqual([]);
  expect(() => readLocalSettings({ REQUEST_LIMITS: 'none' }, '/project')).toThrow('Give off');
});
