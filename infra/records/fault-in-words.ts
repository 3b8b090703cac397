import type { faultOfLink } from '../../domain/assessment/changes/next-revision.ts';
import { translator } from '../../domain/messages/translator.ts';
import { assessments } from '../../locales/generated/assessments/en.ts';

const { t } = translator('en', [assessments]);

/** What is wrong with a link of a chain, as a command prints it; undefined where nothing is. */
export const faultInWords = (fault: ReturnType<typeof faultOfLink>): string | undefined => fault && t(fault);
