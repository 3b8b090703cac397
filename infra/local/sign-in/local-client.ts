/** How the page and the API of a local run know its provider. */
export const localClient = {
  path: '/sign-in',
  clientId: 'cohesion-map-page',
  audience: 'cohesion-map-api',
} as const;

/** Whether the sign-in of a local run answers this path. @example isSignInPath('/sign-in/auth') // true */
export const isSignInPath = (path: string): boolean => path.startsWith(`${localClient.path}/`);

/** Whether a host is this machine alone: only there may people sign in without a password. */
export const isThisMachine = (host: string): boolean =>
  ['127.0.0.1', '::1', 'localhost'].includes(host.toLowerCase());
