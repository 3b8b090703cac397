/** What the log may say of a question: never its text, its variables or who asked. */
export interface AskedAbout {
  /** Name of the operation; undefined: it has none, or one that is not logged. */
  readonly operation?: string;
  /** The most objects that the answer could hold. */
  readonly cost: number;
}

/**
 * The name of an operation as the log may hold it. Clients choose it freely: with digits in it, it could be a postcode or
 * a number that leads to a person, so that names of letters and underscores alone are logged.
 * @example operationInLog('FillOfLayer') // 'FillOfLayer'
 * @example operationInLog('At_WS8_7JB') // undefined
 */
export const operationInLog = (name: string | undefined): string | undefined =>
  name !== undefined && /^[A-Za-z_]{1,60}$/.test(name) ? name : undefined;
