import { translator } from '../../../../domain/messages/translator.ts';
import { assessments } from '../../../../locales/generated/assessments/en.ts';
import { officers } from '../../../../locales/generated/officers/en.ts';

/** Tells what the rules say of forms and the grid, in English, which the officers' app speaks alone. */
export const { t: toldByRules } = translator('en', [assessments, officers]);
