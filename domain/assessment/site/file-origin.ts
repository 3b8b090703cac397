/** Formats in which a red line is read. */
export const siteFileFormats = ['GEOJSON', 'WKT', 'KML', 'GML', 'SHAPEFILE', 'CORNERS'] as const;
export type SiteFileFormat = (typeof siteFileFormats)[number];

/** What may be read otherwise than a file has it, each only where somebody agrees. */
export const siteFileChanges = [
  'READ_AS_BRITISH_GRID',
  'READ_AS_DEGREES',
  'READ_AS_WEB_MERCATOR',
  'EXCHANGED',
  'DASHES',
  'THOUSANDS',
  'DECIMAL_COMMAS',
  'SQUARE_OF_REFERENCE',
  'LINE_AS_OUTLINE',
  'CLOSED',
  'SPIKES',
  'UNTANGLED',
  'SIMPLIFIED',
] as const;
export type SiteFileChange = (typeof siteFileChanges)[number];

/** In which format a red line came, and what of it was read otherwise than it was written because somebody agreed. */
export interface FileOrigin {
  readonly format: SiteFileFormat;
  /** Each once, in the order of `siteFileChanges`; empty where it was read as it was written. */
  readonly agreed: readonly SiteFileChange[];
}

/** What was agreed to, as a site keeps it. @example agreedInOrder(['SPIKES', 'CLOSED', 'CLOSED']) // ['CLOSED', 'SPIKES'] */
export const agreedInOrder = (agreed: readonly SiteFileChange[]): readonly SiteFileChange[] =>
  siteFileChanges.filter((change) => agreed.includes(change));
