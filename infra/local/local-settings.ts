import { resolve } from 'node:path';
import { type CouncilBaseMap, readCouncilBaseMap } from '../base-map/council-base-map.ts';
import { StartProblem } from './start-problem.ts';

export interface LocalSettings {
  readonly port: number;
  readonly host: string;
  readonly storeFolder: string;
  /** A site that is built already; undefined: the map of this project, built when it is out of date. */
  readonly siteFolder?: string;
  /** A council's own base map; undefined: the site's. */
  readonly baseMap?: CouncilBaseMap;
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
 * reaches it), STORE_FOLDER (.local/dynamodb), SITE_FOLDER, BASE_MAP with BASE_MAP_CREDIT (docs/basemap.md), ACCESS_TOKEN_SECONDS (900; short to try out what happens
 * when one ends) and REQUEST_LIMITS (all or off).
 * @throws StartProblem when PORT is not a port, the base map cannot be used, or REQUEST_LIMITS another word
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
  const faults: string[] = [];
  const baseMap = readCouncilBaseMap({ path: env.BASE_MAP, credit: env.BASE_MAP_CREDIT }, root, (fault) =>
    faults.push(fault),
  );
  if (faults.length > 0) {
    throw new StartProblem(`BASE_MAP and BASE_MAP_CREDIT: ${faults.join('. ')}. See docs/basemap.md.`);
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
    ...(baseMap ? { baseMap } : {}),
    ...(env.SITE_FOLDER ? { siteFolder: resolve(root, env.SITE_FOLDER) } : {}),
  };
}
