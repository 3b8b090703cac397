import type { CompiledMessage } from 'icu-minify/format';

/**
 * Sentences of one language by code, compiled from its catalogue (locales/). Where a translation is missing or stale
 * the sentence is English and its code is listed.
 */
export interface Catalogue {
  readonly sentences: Readonly<Record<string, CompiledMessage>>;
  readonly english?: readonly string[];
}
