import { resolve } from 'node:path';
import { StartProblem } from './start-problem.ts';

export interface LocalSettings {
  readonly port: number;
  readonly host: string;
  readonly storeFolder: string;
  /** A site that is built already; undefined: the map of this project, built when it is out of date. */
  readonly siteFolder?: string;
  /** How long an access token of the demonstration sign-in holds. */
  readonly accessTokenSeconds: number;
}

/**
 * Reads what a local run may be told by environment variables: PORT (4000), HOST (127.0.0.1, so that only this machine
 * reaches it), STORE_FOLDER (.local/dynamodb), SITE_FOLDER and ACCESS_TOKEN_SECONDS (900; short to try out what happens
 * when one ends).
 * @throws StartProblem when PORT is not a port
 * @example readLocalSettings({ PORT: '4100' }, '/project').port // 4100
 */
export function readLocalSettings(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): LocalSettings {
  const portText = env.PORT || '4000';
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) {
    throw new StartProblem(
      `PORT is "${portText}". Give a number from 0 to 65535, for example: PORT=4100 npm start`,
    );
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    storeFolder: resolve(root, env.STORE_FOLDER || '.local/dynamodb'),
    accessTokenSeconds: Number(env.ACCESS_TOKEN_SECONDS) || 900,
    ...(env.SITE_FOLDER ? { siteFolder: resolve(root, env.SITE_FOLDER) } : {}),
  };
}
