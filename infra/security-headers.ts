/** Response headers by name, in the spelling in which they are sent. */
export type Headers = Readonly<Record<string, string>>;

/** Directives of one Content-Security-Policy: name to its sources. */
export type PolicyDirectives = Readonly<Record<string, readonly string[]>>;

/**
 * A Content-Security-Policy header value from its directives.
 *
 * Source: W3C Content Security Policy Level 3, section 2.2.1 (serialised policies).
 * @example policyText({ 'default-src': ["'none'"], 'img-src': ["'self'", 'data:'] })
 * // "default-src 'none'; img-src 'self' data:"
 */
export const policyText = (directives: PolicyDirectives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

const nobodyElse: PolicyDirectives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * What the map page may load: scripts, styles, fonts, figures and the map's worker from its own origin, and pictures
 * that the map draws itself. No inline script or style, no eval, no other origin.
 */
export const pagePolicy: PolicyDirectives = {
  ...nobodyElse,
  'form-action': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
};

/**
 * What the officers' working app may load: what the map page may, and it may also ask the sign-in service for tokens.
 * Going to the service's own page and coming back is navigation, which no directive here needs to allow.
 *
 * @param signInSources origins of the sign-in service, `https://host` each; none where it shares the app's own origin.
 */
export const assessPolicy = (signInSources: readonly string[]): PolicyDirectives => ({
  ...pagePolicy,
  'connect-src': ["'self'", ...signInSources],
});

/**
 * What the GraphQL explorer may load: what the map page may, without workers and forms. The marks of its editor under a
 * fault are data URLs; its styles are sheets made by script, which no directive needs to allow.
 */
export const explorerPolicy: PolicyDirectives = {
  ...pagePolicy,
  'form-action': ["'none'"],
  'img-src': ["'self'", 'data:'],
  'worker-src': ["'none'"],
};

/** What an answer of the API may load when a browser shows it as a document: nothing. */
export const apiPolicy: PolicyDirectives = nobodyElse;

/** What a document that somebody attached may do where a browser shows it after all: nothing, not even as this origin. */
export const documentPolicy: PolicyDirectives = { sandbox: [], ...nobodyElse };

/** How long a browser remembers to ask only over TLS: two years, as the preload list requires at least one. */
export const hstsMaxAgeSeconds = 63_072_000;

/** Powerful browser features that no part of the product uses; the map asks for a postcode, never for a location. */
const noPowerfulFeatures = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ');

const everywhere: Headers = {
  'Strict-Transport-Security': `max-age=${hstsMaxAgeSeconds}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': noPowerfulFeatures,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Headers of the map page and of every file it loads. */
export const pageSecurityHeaders: Headers = {
  ...everywhere,
  'Content-Security-Policy': policyText(pagePolicy),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of the officers' working app. @param signInSources as for `assessPolicy` */
export const assessSecurityHeaders = (signInSources: readonly string[]): Headers => ({
  ...pageSecurityHeaders,
  'Content-Security-Policy': policyText(assessPolicy(signInSources)),
});

/** Headers of everything under `/explorer/`. */
export const explorerSecurityHeaders: Headers = {
  ...everywhere,
  'Content-Security-Policy': policyText(explorerPolicy),
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of `/graphql` and of data files, which pages of other origins may read. */
export const apiSecurityHeaders: Headers = {
  ...everywhere,
  'Content-Security-Policy': policyText(apiPolicy),
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Headers of documents that somebody attached. */
export const documentSecurityHeaders: Headers = {
  ...everywhere,
  'Content-Security-Policy': policyText(documentPolicy),
  'Cross-Origin-Resource-Policy': 'same-origin',
};
