import { registerHooks } from 'node:module';
import '../local/load-components.ts';

/**
 * Lets tests import what the site's bundler reads beside code: a style sheet is nothing to a test without a browser.
 * Node itself loads all else, as it does when the program runs.
 */
registerHooks({
  load(address, context, next) {
    if (!new URL(address).pathname.endsWith('.css')) return next(address, context);
    return { format: 'module', source: '', shortCircuit: true };
  },
});
