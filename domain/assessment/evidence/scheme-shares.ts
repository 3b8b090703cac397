import type { AreaCode } from '../../geography/area.ts';
import { type ItemContent, licenceLines, linesOfWards, roundTo } from './evidence-item.ts';
import type { Ground } from './ground.ts';

/** How the ground of a site is divided. Shares 0 to 1, to four places. */
export interface SchemeShares {
  /** Touched wards, by code. */
  readonly wards: readonly AreaShare[];
  /** Localities of the touched wards, by code. */
  readonly localities: readonly AreaShare[];
  /** Ground in no ward whose line is held. */
  readonly outside: number;
}

export interface AreaShare {
  readonly code: AreaCode;
  readonly name: string;
  readonly share: number;
}

/**
 * Share of the scheme in each ward and locality: common ground over the ground of the site.
 * Source: "Cohesion impact assessment", section 9, "Share of scheme in each".
 * @example schemeShares(measureGround(inputs)).values.wards // [{ code: 'E05...', name: '...', share: 0.7 }, ...]
 */
export function schemeShares(ground: Ground): ItemContent<SchemeShares> {
  const { inputs, touched, meeting } = ground;
  const inside = meeting.reduce((sum, { share }) => sum + share, 0);
  return {
    title: 'Share of the scheme in each',
    query: 'What share of the ground of the site lies in each ward and locality?',
    inputs: ['the site', linesOfWards(inputs)],
    licences: licenceLines(inputs.licences.boundaries),
    values: {
      wards: touched.map(({ ward, share }) => ({
        code: ward.code,
        name: ward.name,
        share: roundTo(share, 4),
      })),
      localities: inputs.localities.flatMap(({ code, name }) => {
        const own = touched.filter(({ ward }) => ward.locality === code);
        const share = own.reduce((sum, { share: part }) => sum + part, 0);
        return own.length > 0 ? [{ code, name, share: roundTo(share, 4) }] : [];
      }),
      outside: roundTo(Math.max(0, 1 - inside), 4),
    },
    notes: [
      'Areas are measured on the British National Grid. Lines of wards are simplified by their publisher, so a share of a few per cent may lie on the other side of the true line.',
    ],
  };
}
