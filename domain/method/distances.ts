/**
 * Distances on which both methods agree, in metres: five, ten and twenty minutes on foot. The walk of ten minutes is the
 * one that reach is judged by.
 * Source: "Cold spots and catalysts of change", method cc-1.0.0, section 4, test T3; "Cohesion impact assessment",
 * section 6, question 6.1, and section 9.
 */
export const walks = { short: 400, usual: 800, long: 1600 } as const;

/** How far people are taken to walk in a minute, in metres. Source: as `walks`, ten minutes for the usual walk. */
export const walkMetresAMinute = walks.usual / 10;
