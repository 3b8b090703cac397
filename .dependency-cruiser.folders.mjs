import rules from './.dependency-cruiser.mjs';

/**
 * No circle of folders, also where only types go round: two folders that need each other are one, or a third lies below
 * both. Tests and what they share may look anywhere, so they are left out, and with them what is generated; this is why
 * the rules stand in a file of their own.
 */
export default {
  forbidden: [
    {
      name: 'no circle of folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      // The rule above does not see the circle of a folder and one inside it.
      name: 'a folder inside another stands on no file of the folder around it',
      severity: 'error',
      from: { path: '^((?:domain|functions/[^/]+|web-map|locales).*)/[^/]+/[^/]+$' },
      to: { path: '^$1/[^/]+$' },
    },
    {
      // However deep: what lies there is where one comes in, and stands on everything.
      name: 'no folder stands on a file at the root of domain or of a function',
      severity: 'error',
      from: { path: '^(domain|functions/[^/]+)/[^/]+/' },
      to: { path: '^$1/[^/]+$' },
    },
  ],
  options: {
    ...rules.options,
    exclude: {
      path: `\\.(test|bench|browser)\\.|/(testing|generated)/|node_modules|${rules.options.exclude.path}`,
    },
  },
};
