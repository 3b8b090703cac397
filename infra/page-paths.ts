/** Path patterns of CloudFront, where a star stands for anything, slashes included. The first that fits is taken. */

/** Data files, which programs and pages of other origins may read. */
export const dataFilePaths = ['/area*.csv*', '/area*.geojson', '/dictionary.csv'] as const;

/** Pages that are made on the server, with their style. */
export const pagePaths = ['/area*', '/compare', '/accessibility'] as const;

const fits = (patterns: readonly string[], path: string): boolean =>
  patterns.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('.*')}$`).test(path);
  });

/** Whether the path is a data file. */
export const isDataFilePath = (path: string): boolean => fits(dataFilePaths, path);

/** Whether the function of the pages answers this path: a page, its style, or a data file. */
export const isPagePath = (path: string): boolean => fits(pagePaths, path) || isDataFilePath(path);
