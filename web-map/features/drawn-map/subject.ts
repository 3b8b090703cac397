import type { BaseMap } from '../../map/base/base-map.ts';
import type {
  LonLat,
  MappedContact,
  MappedFigure,
  MappedLocality,
  MappedRing,
  MappedWard,
} from '../../map/scene/map-state.ts';

/** A place to meet as a drawn map has it. */
export interface DrawnPlace {
  readonly at: LonLat;
  /** Whether it is known to be open. */
  readonly isOpen: boolean;
}

/** What a drawn map shows: the same wards, figures and rings as the map on the screen, for paper and for readers without a script. */
export interface DrawnSubject {
  readonly wards: readonly Pick<MappedWard, 'code' | 'name' | 'symbol' | 'boundary' | 'figure'>[];
  readonly localities: readonly Pick<MappedLocality, 'code' | 'name' | 'boundary'>[];
  /** Areas of a layer, which cover the labels; undefined: the labels are drawn. */
  readonly figures?: readonly Pick<MappedFigure, 'code' | 'boundary' | 'symbol'>[] | undefined;
  readonly rings: readonly Pick<MappedRing, 'mark' | 'older' | 'at'>[];
  /** Between places that exchanged practice. */
  readonly lines: readonly Pick<MappedContact, 'from' | 'to'>[];
  readonly places?: readonly DrawnPlace[] | undefined;
  /** Roads, railways and names beneath; undefined: not there yet, or not asked for. */
  readonly ground?: BaseMap | undefined;
  /** Codes of the areas outlined: of one it draws the surroundings, of more the borough. */
  readonly chosen: readonly string[];
}
