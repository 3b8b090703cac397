import { walkMetresAMinute } from '../method/distances.ts';

/**
 * The rules by which a place with fewer chances to mix is matched with a place from which practice could come. Points
 * are only an order for people to choose from; they decide nothing.
 * Source: "Cold spots and catalysts of change", section 10 (points, 30 minutes, 24 months) and section 4 (walking
 * speed: 800 metres are ten minutes).
 */
export const pairingRules = {
  sameThemePoints: 2,
  differentGroupPoints: 2,
  travelPoints: 1,
  noRecentExchangePoints: 1,
  stabilityPoints: 1,
  travelMinutes: 30,
  walkMetresPerMinute: walkMetresAMinute,
  exchangeMonths: 24,
  suggestionsAtMost: 3,
} as const;
