/**
 * The oldest browsers that the pages with a script are built for: the first of each that know `Map.groupBy`, the newest
 * thing that the program rests on. What is older is served by the pages without a script.
 * Source: MDN browser compatibility data, Map.groupBy.
 */
export const oldestBrowsers = ['chrome117', 'edge117', 'firefox119', 'safari17.4'] as const;
