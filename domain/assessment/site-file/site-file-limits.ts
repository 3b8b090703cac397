import { siteLimits } from '../site/site-limits.ts';

/** What of a file is read. Choices of this product: many times what a red line needs, and little for a machine. */
export const siteFileLimits = {
  mostBytes: 5_000_000,
  /** What the contents of an archive say they have, unpacked, together. */
  mostBytesUnpacked: 30_000_000,
  mostEntries: 200,
  /** Corners of a file; a site keeps `siteLimits.mostCorners` of them, and more are offered to be simplified. */
  mostCorners: 20_000,
  /** Shapes of which one or several can be chosen. */
  mostFeatures: 100,
  mostParts: siteLimits.mostParts,
  /** How far simplifying may move a line, in metres: the first that leaves few enough corners is offered. */
  tolerancesMetres: [0.02, 0.05, 0.1, 0.25, 0.5],
  /** A line there and back within this width is a spike, and not ground: the width of a thumb. */
  spikeWidthMetres: 0.02,
  /** Shorter there-and-backs are the noise of rounding. */
  leastSpikeMetres: 0.05,
} as const;
