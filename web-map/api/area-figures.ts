import type { AreaBriefingQuery } from '../../schema/generated/operations.ts';

/** All that the API tells for the briefing on one ward or locality. */
export type AreaFigures = NonNullable<AreaBriefingQuery['area']>;
