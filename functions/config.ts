/** What the functions need to know of where they run. */
export interface Config {
  readonly tableName: string;
  readonly region: string;
  /** Set only on a machine of one's own, where the table is served by an embedded engine. */
  readonly endpoint?: string;
}

const required = { tableName: 'TABLE_NAME', region: 'AWS_REGION' } as const;

/**
 * Reads the configuration from environment variables: TABLE_NAME, AWS_REGION and, only locally, DYNAMODB_ENDPOINT.
 * An empty variable counts as missing.
 * @throws Error naming every missing variable at once
 * @example readConfig({ TABLE_NAME: 'cohesion-map', AWS_REGION: 'eu-west-2' }) // { tableName: 'cohesion-map', region: 'eu-west-2' }
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const missing = Object.values(required).filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Missing environment variables: ${missing.join(', ')}.`);
  const endpoint = env.DYNAMODB_ENDPOINT;
  return {
    tableName: env[required.tableName] ?? '',
    region: env[required.region] ?? '',
    ...(endpoint ? { endpoint } : {}),
  };
}
