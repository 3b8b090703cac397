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
  /** Which of the limits on requests hold here. */
  readonly limits: readonly ('firewall' | 'throttle')[];
}

/**
 * By default the limit of everyone together holds, which a moment later lets the next request in. All programs of one
 * machine share one address, so that its limit is counted only where somebody wants to see it.
 */
const limitsByName: Readonly<Record<string, LocalSettings['limits']>> = {
  '': ['throttle'],
  all: ['firewall', 'throttle'],
  off: [],
};

/**
 * Reads what a local run may be told by environment variables: PORT (4000), HOST (127.0.0.1, so that only this machine
 * reaches it), STORE_FOLDER (.local/dynamodb), SITE_FOLDER, ACCESS_TOKEN_SECONDS (900; short to try out what happens
 * when one ends) and REQUEST_LIMITS (all or off).
 * @throws StartProblem when PORT is not a port, or REQUEST_LIMITS another word
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
  const limits = limitsByName[env.REQUEST_LIMITS ?? ''];
  if (!limits) {
    throw new StartProblem(
      `REQUEST_LIMITS is "${env.REQUEST_LIMITS}". Give off, so that as many may ask as this machine can answer, or all, to count by address and sign-in too.`,
    );
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    storeFolder: resolve(root, env.STORE_FOLDER || '.local/dynamodb'),
    accessTokenSeconds: Number(env.ACCESS_TOKEN_SECONDS) || 900,
    limits,
    ...(env.SITE_FOLDER ? { siteFolder: resolve(root, env.SITE_FOLDER) } : {}),
  };
}
