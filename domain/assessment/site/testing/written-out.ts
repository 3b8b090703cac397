/**
 * A GeoJSON file as a desktop program saves it: a round outline of so many corners in Darlaston, each number on a line of
 * its own with every digit that a computer holds. 900 corners make over 100,000 characters.
 * @example writtenOut(900).length > 100_000 // true
 */
export function writtenOut(corners: number): string {
  const round = Array.from({ length: corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / corners;
    return [-2.0325 + 0.0021234567 * Math.cos(angle), 52.5699 + 0.0012345678 * Math.sin(angle)];
  });
  const coordinates = [[...round, round[0]]];
  const feature = {
    type: 'Feature',
    properties: { name: 'Made up' },
    geometry: { type: 'Polygon', coordinates },
  };
  return JSON.stringify({ type: 'FeatureCollection', features: [feature] }, undefined, 4);
}
