/** In which office somebody signs. Source: "Cohesion impact assessment", section 8, Sign-off. */
export type SigningCapacity = 'SERVICE_HEAD' | 'EQUALITY_LEAD' | 'DIRECTOR' | 'PORTFOLIO_HOLDER';
