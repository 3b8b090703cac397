import { evidenceRules } from '../../../../domain/assessment/evidence/evidence-rules.ts';
import { readGeojsonSite } from '../../../../domain/assessment/site/outline-of-geojson.ts';
import { parseRings } from '../../../../domain/assessment/site/parse-rings.ts';
import {
  type SiteInput as AnySite,
  readSite as readByRules,
} from '../../../../domain/assessment/site/read-site.ts';
import { readTypedCoordinates } from '../../../../domain/assessment/site/read-typed-coordinates.ts';
import { InvalidInput } from '../../../../domain/errors/errors.ts';
import { areaSquareMetres } from '../../../../domain/geography/grid-measures.ts';
import { overlapSquareMetres } from '../../../../domain/geography/grid-overlay.ts';
import { toGridShape } from '../../../../domain/geography/grid-shape.ts';
import { type Boundary, isBoundary } from '../../../../domain/geography/measures.ts';
import { readSite } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { FieldError } from '../../../api/api-error.ts';
import { withoutPath } from '../form/fields.ts';
import { type FaultPlace, faultPlace, placeInWords } from './fault-place.ts';
import type { SiteInput } from './given-site.ts';
import type { SiteGround } from './ground.ts';

/** A site that can be used. */
export interface UsableSite {
  readonly geometry: Boundary;
  readonly areaSquareMetres: number;
}

/** What is wrong with what was given, in words, and where. */
export interface SiteFault extends FaultPlace {
  /** Path of the field: "site.typed[2]". */
  readonly field: string;
  readonly reason: string;
  /** The lines as they were given, where they can be drawn at all. */
  readonly outline?: Boundary;
}

export type SiteReading =
  | { readonly kind: 'usable'; readonly site: UsableSite }
  | { readonly kind: 'faulty'; readonly fault: SiteFault };

/** Whether the rules of the API can be run on it here, without asking. */
const readableHere = ({ drawn, typed, readFile }: AnySite): boolean =>
  [drawn, typed, readFile].some((way) => way !== undefined && way !== null);

/**
 * Reads a site by the rules of the API: here and at once where it was drawn, typed or uploaded, by asking where wards or
 * a postcode stand for it.
 * @throws what `askSignedIn` throws, but for the refusal of a field
 */
export async function readGiven(input: SiteInput, ground: SiteGround): Promise<SiteReading> {
  try {
    if (readableHere(input)) {
      const places = { borough: ground.borough, wards: [], centroidOf: () => undefined };
      return { kind: 'usable', site: readByRules(input, places) };
    }
    const { readSite: site } = await askSignedIn(readSite, { site: input });
    if (!isBoundary(site.geometry)) throw new Error('The API answers with a site that is no polygon.');
    return { kind: 'usable', site: { geometry: site.geometry, areaSquareMetres: site.areaSquareMetres } };
  } catch (fault) {
    if (fault instanceof InvalidInput) return faulty(fault.field, fault.reason, input);
    if (fault instanceof FieldError) return faulty(fault.field, fault.message, input);
    throw fault;
  }
}

function faulty(field: string, reason: string, input: SiteInput): SiteReading {
  const outline = outlineOf(input);
  const named = placeInWords(reason);
  const place = { ...faultPlace(field, input), ...(named ? { at: named } : {}) };
  return {
    kind: 'faulty',
    fault: { field, reason: withoutPath(reason), ...place, ...(outline ? { outline } : {}) },
  };
}

function outlineOf(input: AnySite): Boundary | undefined {
  try {
    const { parts } =
      typeof input.typed === 'string'
        ? readTypedCoordinates(input.typed)
        : readGeojsonSite(input.readFile?.geojson);
    const coordinates = parts.map((part) => parseRings(part));
    return coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : undefined;
  } catch {
    return undefined;
  }
}

/** A ward and its part of a site, 0 to 1; a sliver counts as not touched. */
export interface WardShare {
  readonly code: string;
  readonly name: string;
  readonly share: number;
  readonly sliver: boolean;
}

/**
 * The wards that a site meets, the largest part first, and its part outside all of them.
 * Source: "Cohesion impact assessment", section 9 (wards touched, slivers), as the evidence pack has it.
 */
export function wardShares({ geometry }: UsableSite, { wards }: SiteGround) {
  const site = toGridShape(geometry);
  const whole = areaSquareMetres(site);
  const shares = wards
    .flatMap(({ code, name, boundary }): WardShare[] => {
      const shared = overlapSquareMetres(site, toGridShape(boundary));
      const sliver = shared < evidenceRules.sliverSquareMetres && shared < evidenceRules.sliverShare * whole;
      return shared < leastSquareMetres ? [] : [{ code, name, share: shared / whole, sliver }];
    })
    .sort((a, b) => b.share - a.share);
  const inside = shares.reduce((sum, { share }) => sum + share, 0);
  return { wards: shares, outside: Math.max(0, 1 - inside) };
}

/** Less common ground than this is a line in common: lines are held to about a metre. */
const leastSquareMetres = 0.5;
