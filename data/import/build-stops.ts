import type { BusStop } from '../../domain/records/stop.ts';
import type { FileRows } from './read-files.ts';
import type { SourceOf } from './sources.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The bus stops on streets that are in use: no railway and tram stations, and no bays of bus stations, which are one place. */
export const buildStops = ({ stops }: FileRows, sourceOf: SourceOf): BusStop[] =>
  stops
    .filter(({ value: { type, status } }) => type === 'BCT' && status === 'active')
    .map((row) => {
      const { code, name, indicator, street, locality, lon, lat } = row.value;
      return withoutUndefined<BusStop>({
        code,
        name,
        ...(indicator === undefined ? {} : { indicator }),
        ...(street === undefined ? {} : { street }),
        ...(locality === undefined ? {} : { locality }),
        position: { lon, lat },
        source: sourceOf({ document: 'naptan-2026' }, row),
      });
    });
