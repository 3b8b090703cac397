/** The part of @terraformer/wkt that is used: it ships no types. */
declare module '@terraformer/wkt' {
  export function wktToGeoJSON(wkt: string): unknown;
}
