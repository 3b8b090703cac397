/** Folders of the built site whose files carry a hash of their content in their name: they never change, only new ones come. */
export const hashedFolders = ['assets', 'explorer/assets'] as const;

/** How long a browser may keep a file. A name without a hash may hold something else at the next look. */
export const siteCacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  other: 'public, max-age=0, must-revalidate',
} as const;

/** @example cacheControlOf('/assets/map-B1x2_y3Z.js') // 'public, max-age=31536000, immutable' */
export const cacheControlOf = (path: string): string =>
  hashedFolders.some((folder) => path.startsWith(`/${folder}/`))
    ? siteCacheControl.hashed
    : siteCacheControl.other;
