import { message, untranslated } from '../../messages/message.ts';
import type { AssessmentRecord } from '../model/assessment.ts';
import { noReports } from '../model/report.ts';
import type { UnmetRequirement } from '../model/unmet-requirement.ts';

/**
 * Reports that an action was dropped and that nobody reviewed yet: a colour that is about to be signed or published may
 * rest on that action. One that was given back is no report any more.
 * @example unmetReports(record) // [{ field: 'actions.return', reason: { code: 'unmet.droppedReport', ... } }]
 */
export const unmetReports = ({
  content,
  openReports = noReports,
}: Pick<AssessmentRecord, 'content' | 'openReports'>): readonly UnmetRequirement[] =>
  content.actions.flatMap(({ id, what }) => {
    const report = openReports.progress[id];
    if (report?.status !== 'DROPPED' || report.returned) return [];
    return [{ field: `actions.${id}`, reason: message('unmet.droppedReport', { what: untranslated(what) }) }];
  });
