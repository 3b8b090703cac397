import Module, { isBuiltin, registerHooks } from 'node:module';
import '../local/load-components.ts';

/**
 * Lets tests import what the site's bundler reads beside code: a style sheet is nothing to a test without a browser.
 * Node itself loads all else, as it does when the program runs. Of packages it takes what a bundle has: Vitest would have it take
 * builds for development, which check and freeze whatever they hand on.
 */
registerHooks({
  resolve(name, context, next) {
    return next(name, {
      ...context,
      conditions: context.conditions.filter((each) => each !== 'development'),
    });
  },
  load(address, context, next) {
    if (!new URL(address).pathname.endsWith('.css')) return next(address, context);
    return { format: 'module', source: '', shortCircuit: true };
  },
});

/**
 * What Node brings with it is handed to packages without asking the loader. Vitest would send its main process a message for each
 * time: the embedded engine asks for streams with every query, and the API's server for a hash with every question.
 */
const requireByLoader = Module.prototype.require;
Module.prototype.require = Object.assign(function (this: Module, name: string): unknown {
  return isBuiltin(name) ? process.getBuiltinModule(name) : requireByLoader.call(this, name);
}, requireByLoader);
