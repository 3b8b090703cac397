import type { BaseMap } from '../../map/base/base-map.ts';
import base from '../../map/base/generated/base-map.json' with { type: 'json' };

/** The ground for pages that are made on the server, which hold it; in a browser it is fetched (`loadBaseMap`). */
export const heldGround: BaseMap = base;
