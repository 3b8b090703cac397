/** Colours of risk, from the best to the worst. Source: "Cohesion impact assessment", section 7. */
export type RiskColour = 'GREEN' | 'AMBER' | 'RED';

const order: readonly RiskColour[] = ['GREEN', 'AMBER', 'RED'];

/**
 * The worst of some colours; undefined without any.
 * @example worstColour(['GREEN', 'RED', 'AMBER']) // 'RED'
 */
export const worstColour = (colours: readonly RiskColour[]): RiskColour | undefined =>
  order.findLast((colour) => colours.includes(colour));
