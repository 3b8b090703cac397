/**
 * Which folder may import which: arrows go one way. Anything not allowed here fails `npm run lint:imports`.
 * Read each line as: files of `from` may import `to` (besides themselves and packages from `packages`).
 */
export const arrows = [
  {
    from: 'domain',
    to: [],
    packages: [
      '@noble/hashes',
      '@terraformer/wkt',
      '@turf',
      '@xmldom/xmldom',
      'canonicalize',
      'fflate',
      'flatbush',
      'geojson',
      'icu-minify',
      'jsts',
      'minisearch',
      'papaparse',
      'polygon-clipping',
      'proj4',
      'shapefile',
      'simplify-js',
      'valibot',
    ],
  },
  {
    from: 'schema',
    to: ['domain'],
    packages: ['graphql', '@graphql-codegen', 'geojson'],
  },
  {
    from: 'locales',
    to: ['domain'],
    packages: ['gettext-parser', '@formatjs/icu-messageformat-parser', 'icu-minify'],
  },
  { from: 'functions/store', to: ['domain', 'functions/config'], packages: ['@aws-sdk', 'lru-cache'] },
  { from: 'functions/http', to: [], packages: ['hono', '@types/aws-lambda'] },
  {
    from: 'functions/graphql',
    to: [
      'domain',
      'schema/generated',
      'locales/generated',
      'functions/http',
      'functions/store',
      'functions/identity',
      'functions/config',
    ],
    packages: ['@apollo', 'graphql', 'graphql-jit', 'dataloader', 'lru-cache', '@types/aws-lambda'],
  },
  {
    from: 'functions/pages',
    to: [
      'domain',
      'schema/generated',
      'schema/kept-selection',
      'locales/generated',
      'functions/graphql',
      'functions/http',
      'functions/store',
      'functions/config',
      'functions/site-contact',
      'web-map/features',
      'web-map/i18n',
      'web-map/styles/font-file-name',
      'web-map/ui',
    ],
    packages: ['hono', '@types/aws-lambda', 'geojson', 'preact', 'preact-render-to-string'],
  },
  { from: 'functions/config', to: ['domain', 'functions/identity/sign-in-settings'], packages: [] },
  { from: 'functions/site-contact', to: [], packages: [] },
  { from: 'functions/identity', to: ['domain'], packages: ['jose'] },
  {
    from: 'infra/bench',
    // What a test holds of the briefing's size, a bench measures for every area and language; a start, of what is deployed.
    to: [
      'domain',
      'functions',
      'schema/generated',
      'infra/local',
      'infra/aws/constructs/bundle-settings',
      'web-map/testing',
    ],
    packages: ['@apollo', '@aws-sdk', '@playwright', '@sparticuz', 'geojson', 'graphql', 'esbuild'],
  },
  {
    from: 'infra/records',
    to: [
      'domain',
      'functions/config',
      'functions/graphql/records',
      'functions/store',
      'infra/local',
      'locales/generated',
    ],
    packages: ['@aws-sdk'],
  },
  {
    from: 'infra/local/sign-in',
    to: [],
    packages: ['oidc-provider'],
  },
  {
    from: 'infra',
    to: [
      'domain/provenance/legal-day',
      'functions/graphql/handler',
      'functions/graphql/measuring/worker-file',
      'functions/http',
      'functions/pages/handler',
      'functions/site-contact',
      'functions/store/table',
      'functions/store/store-refusal',
      'schema/generated/operations',
      'web-map/api/api',
    ],
    packages: [
      'aws-cdk-lib',
      'constructs',
      'cdk-nag',
      'abstract-level',
      'classic-level',
      'dependency-cruiser',
      'dynalite',
      'esbuild',
      'vite',
      '@types/aws-lambda',
    ],
  },
  {
    from: 'web-map',
    to: ['domain', 'schema/generated', 'schema/kept-selection', 'locales/generated'],
    packages: [
      'preact',
      '@preact',
      'maplibre-gl',
      'docx',
      'pmtiles',
      'oauth4webapi',
      'uqr',
      '@codemirror',
      '@lezer',
      'cm6-graphql',
      '@fontsource',
      '@noble/hashes',
      'vite',
      'graphql',
      'geojson',
      'uqr',
      'valibot',
    ],
  },
  {
    from: 'data/import',
    to: ['domain', 'locales/generated/refusals', 'functions/store', 'functions/config'],
    packages: ['csv-parse', 'zod'],
  },
];

/**
 * What each folder of web-map stands on, besides itself; a folder that is not here may not be. Apps are what has an
 * address, features a word of the user each; the rest is what these stand on, in layers.
 */
const webMapArrows = [
  { from: 'apps', to: ['features', 'map', 'ui', 'api', 'navigation', 'i18n', 'auth', 'styles', 'kept'] },
  { from: 'features', to: ['map', 'ui', 'api', 'navigation', 'i18n', 'auth', 'styles'] },
  { from: 'ui', to: ['api', 'navigation', 'i18n', 'styles'] },
  { from: 'map', to: ['styles'] },
  { from: 'api', to: ['navigation'] },
  { from: 'auth', to: ['api', 'i18n', 'kept', 'styles'] },
  { from: 'navigation', to: [] },
  { from: 'i18n', to: [] },
  { from: 'styles', to: [] },
  { from: 'kept', to: [] },
];

/** The few features that import others, and why. */
const featureArrows = [
  {
    from: 'area',
    to: ['briefing', 'drawn-map', 'indicators', 'residents'],
    because:
      'the panel draws the briefing, and beside it what only a page in a browser can; a print has its map drawn',
  },
  {
    from: 'report',
    to: ['briefing', 'drawn-map'],
    because: 'a report is made of sections as a briefing is, and draws its site',
  },
  { from: 'postcode', to: ['venue'], because: 'the briefing on a postcode lists the venues around it' },
  { from: 'residents', to: ['briefing'], because: 'groups are compared for the area that was read' },
  {
    from: 'start',
    to: ['briefing', 'residents'],
    because:
      'the briefing on the borough is the one of the list of areas, and says how far apart groups live',
  },
];

export const tests = '\\.(test|bench|browser|store\\.test|property\\.test)\\.tsx?$|/testing/';
const outside = '^(node_modules|node:)|^[a-z_/]+$';

const forbidden = arrows.flatMap(({ from, to, packages }) => [
  {
    name: `${from} imports only ${[from, ...to].join(', ')}`,
    severity: 'error',
    from: {
      path: `^${from}(/|\\.ts$)`,
      pathNot: from === 'infra' ? `${tests}|^infra/(bench|records|local/sign-in)/` : tests,
    },
    to: {
      dependencyTypesNot: [
        'core',
        'npm',
        'npm-dev',
        'npm-optional',
        'npm-peer',
        'npm-no-pkg',
        'npm-unknown',
        'unknown',
      ],
      pathNot: [from, ...to].map((folder) => `^${folder}(/|\\.)`),
    },
  },
  {
    name: `${from} uses only its own packages`,
    severity: 'error',
    from: {
      path: `^${from}(/|\\.ts$)`,
      pathNot: from === 'infra' ? `${tests}|^infra/(bench|records|local/sign-in)/` : tests,
    },
    to: {
      dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
      pathNot: packages.length > 0 ? `node_modules/(@types/)?(${packages.join('|')})(/|$)` : '^$',
    },
  },
]);

const inWebMap = (folders) => folders.map((folder) => `^web-map/${folder}/`);

const webMap = [
  {
    name: 'nothing lies loose at the root of web-map, nor in a folder that no arrow names',
    severity: 'error',
    from: { path: '^web-map/', pathNot: [...inWebMap(webMapArrows.map(({ from }) => from)), tests] },
    to: {},
  },
  ...webMapArrows.map(({ from, to }) => ({
    name: `web-map/${from} imports only ${[from, ...to].join(', ')} of web-map`,
    severity: 'error',
    from: { path: `^web-map/${from}/`, pathNot: tests },
    to: { path: '^web-map/', pathNot: inWebMap([from, ...to]) },
  })),
  {
    name: 'an app imports no other app; how they are built is shared',
    severity: 'error',
    from: { path: '^web-map/apps/([^/]+)/', pathNot: tests },
    to: { path: '^web-map/apps/', pathNot: '^web-map/apps/($1|vite)/' },
  },
  {
    name: 'a feature imports no other feature',
    severity: 'error',
    from: {
      path: '^web-map/features/([^/]+)/',
      pathNot: [...inWebMap(featureArrows.map(({ from }) => `features/${from}`)), tests],
    },
    to: { path: '^web-map/features/', pathNot: '^web-map/features/$1/' },
  },
  ...featureArrows.map(({ from, to, because }) => ({
    name: `of the features ${from} imports only ${to.join(', ')}`,
    comment: because,
    severity: 'error',
    from: { path: `^web-map/features/${from}/`, pathNot: tests },
    to: {
      path: '^web-map/features/',
      pathNot: inWebMap([from, ...to].map((feature) => `features/${feature}`)),
    },
  })),
];

export default {
  forbidden: [
    ...forbidden,
    ...webMap,
    {
      name: 'domain runs anywhere: no Node module',
      severity: 'error',
      from: { path: '^domain/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'practice on record never enters a label',
      severity: 'error',
      from: { path: '^domain/cohesion-label/' },
      to: { path: '^domain/practice-on-record/', reachable: true },
    },
    {
      name: 'the web map runs in a browser: no Node module',
      severity: 'error',
      from: { path: '^web-map/', pathNot: `${tests}|vite\\.config\\.ts$|playwright` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what the server draws takes props and gives markup: no signal, no request, no map',
      severity: 'error',
      // From the one file that leads to all of them: ways from each file to each would take most of the check's time.
      from: { path: '^functions/pages/handler\\.ts$' },
      to: {
        // Where a name has room, how it breaks and what a map shows are pure, and a drawn map asks the same.
        path: '^web-map/(api|apps|auth|map/layers)/|node_modules/(@preact/signals|maplibre-gl|oauth4webapi)/',
        reachable: true,
      },
    },
    {
      name: 'the sign-in without passwords belongs to a local run alone',
      severity: 'error',
      from: { pathNot: `^infra/local/|${tests}` },
      to: { path: '^infra/local/sign-in/|node_modules/(@types/)?oidc-provider/' },
    },
    {
      name: 'ground is measured by the worker, never on the thread that answers',
      severity: 'error',
      from: { path: '^functions/', pathNot: `^functions/graphql/measuring/(tasks|worker)\\.ts$|${tests}` },
      to: {
        path: '^domain/(geography/grid-(buffer|measures|overlay|topology|validity)|assessment/(evidence/(ground|make-evidence-pack)|options/(compare-options|measured-site)|site/(check-site|read-site)|workflow/site-change))\\.ts$',
      },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: outside },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // What is built here; packages have folders of the same name, and theirs count.
    exclude: { path: '^(web-map/)?(dist|cdk\\.out|\\.local|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
