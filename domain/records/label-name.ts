/** The nine labels of the method by name, as records and the API write them; two rows of the table share some. */
export const labelNames = [
  'COLD_SPOT_PRIORITY',
  'COLD_SPOT_BUILDING',
  'COLD_SPOT_CATALYST',
  'COLD_SPOT_NOT_KNOWN',
  'GAP',
  'UNTAPPED',
  'BUILDING',
  'CATALYST',
  'NOT_ENOUGH_EVIDENCE',
] as const;
export type LabelName = (typeof labelNames)[number];
