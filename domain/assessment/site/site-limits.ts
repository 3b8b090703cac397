/** What a site may be. Choices of this product, made so that a slip of the hand is told from a scheme. */
export const siteLimits = {
  /** Below this a site is a slip of the pointer: a garden shed has 10 square metres. */
  leastSquareMetres: 10,
  /** A fifth of the borough; anything larger is chosen as wards, not drawn. */
  mostHectares: 2_000,
  /** With more of it outside than inside, it is another council's scheme. */
  mostShareOutside: 0.5,
  /** What measuring costs goes by corners: this is the limit of a site, however many characters its text has. */
  mostCorners: 2_000,
  mostParts: 100,
  /** Places where lines of different parts may cross: merging costs by their number. */
  mostCrossings: 1_000,
  /** Characters of a file or of typed text: many times what so many corners need, so that only other things are too long. */
  mostCharacters: 1_000_000,
  leastRadiusMetres: 5,
  /** A circle of this radius holds 1,963 hectares. */
  mostRadiusMetres: 2_500,
} as const;

/** Ways that give every corner: how long they are says nothing about what they cost, so that their corners are counted. */
export const waysByCorners = ['drawn', 'typed', 'geojson', 'readFile'] as const;

/** Ways whose text may be long: the corners, or a file that holds them. */
export const longWays = [...waysByCorners, 'file'] as const;
