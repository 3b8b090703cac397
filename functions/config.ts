import { readSignInSettings, type SignInSettings } from './identity/sign-in-settings.ts';

/** What the functions need to know of where they run. */
export interface Config {
  readonly tableName: string;
  readonly region: string;
  /** Set only on a machine of one's own, where the table is served by an embedded engine. */
  readonly endpoint?: string;
  /** Where people sign in; undefined: nobody can, and the API answers the public alone. */
  readonly signIn?: SignInSettings;
}

const required = { tableName: 'TABLE_NAME', region: 'AWS_REGION' } as const;

/**
 * Reads the configuration from environment variables: TABLE_NAME, AWS_REGION and, only locally, DYNAMODB_ENDPOINT.
 * An empty variable counts as missing. SIGN_IN_ISSUER and its company are read by `readSignInSettings`.
 * @throws Error naming every missing variable at once, or what is wrong with where people sign in
 * @example readConfig({ TABLE_NAME: 'cohesion-map', AWS_REGION: 'eu-west-2' }) // { tableName: 'cohesion-map', region: 'eu-west-2' }
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const missing = Object.values(required).filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Missing environment variables: ${missing.join(', ')}.`);
  const endpoint = env.DYNAMODB_ENDPOINT;
  const signIn = readSignInSettings(env);
  return {
    tableName: env[required.tableName] ?? '',
    region: env[required.region] ?? '',
    ...(endpoint ? { endpoint } : {}),
    ...(signIn ? { signIn } : {}),
  };
}
