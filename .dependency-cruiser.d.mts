/** Files of `from` may import files of `to` and these packages, each written as the beginning of a pattern. */
export const arrows: readonly {
  readonly from: string;
  readonly to: readonly string[];
  readonly packages: readonly string[];
}[];
/** A pattern of the files that no arrow binds. */
export const tests: string;
declare const config: object;
export default config;
