import type { AreaPageData } from '../../../web-map/features/briefing/reading/read-area.ts';

/** Documents and datasets that a comparison rests on, each once: boundaries, counts, and the register of places. */
export const sourceTitles = (pair: readonly AreaPageData[]): readonly string[] => [
  ...new Set(
    pair.flatMap(({ area, places }) =>
      [
        area.source,
        area.edition.source,
        area.classification?.diversity.source,
        ...places.map(({ source }) => source),
      ]
        .filter((source) => source !== undefined)
        .map(({ title, publisher, date, licence }) =>
          [title, publisher, date, licence].filter(Boolean).join(' · '),
        ),
    ),
  ),
];
