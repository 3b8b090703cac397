import { publishedParameters } from '../../method/method.ts';

/** How long a record of a venue can be relied on: the very parameter of the labels. */
export const statusRules = { statusMaxAgeYears: publishedParameters.statusMaxAgeYears } as const;
