import { InvalidInput } from '../../errors/errors.ts';
import { RefusedInput } from '../../errors/refused-input.ts';
import { message } from '../../messages/message.ts';
import { oneText } from '../../messages/one-text.ts';
import type { AssessmentRecord, Author, ScreeningDecision } from '../model/assessment.ts';
import { decisionSchema } from '../model/step-schemas.ts';
import { parseAs } from '../model/written-value.ts';
import { screen } from '../scoring/screen.ts';
import type { AssessmentMoment } from './assessment-moment.ts';
import { changeContent } from './change-content.ts';

/**
 * Records what a person decided after the screen, with the recommendation and the triggers that they had before them.
 * Whoever decides is an author. They may decide otherwise than recommended: the reason says why.
 * Source: "Cohesion impact assessment", section 5 (the software recommends; a person decides; overriding needs a reason).
 * @throws InvalidInput while the screen is incomplete, without a reason, or where content may not be changed
 * @example decideScreening(record, { decision: 'DETAIL', reason: 'The hall is lost.', by }, moment).content.decision
 */
export function decideScreening(
  record: AssessmentRecord,
  {
    decision,
    reason,
    by,
  }: { readonly decision: ScreeningDecision['decision']; readonly reason: string; readonly by: Author },
  { at, evidence }: AssessmentMoment,
): AssessmentRecord {
  if (record.state !== 'DRAFT') {
    throw new InvalidInput('state', 'the decision after the screen is taken in a draft. Move it back first.');
  }
  const { recommendation, triggers, missing, method } = screen(
    record.content,
    record.detailRequests,
    evidence,
  );
  const [first] = missing;
  if (first || recommendation === 'INCOMPLETE') {
    const incomplete = message('screen.incomplete');
    throw new RefusedInput(
      first?.field ?? 'screening',
      first ? oneText(first.reason, incomplete) : incomplete,
    );
  }
  const decided: ScreeningDecision = {
    decision,
    recommended: recommendation,
    triggers: triggers.map(({ code }) => code),
    method,
    reason: parseAs(decisionSchema.entries.reason, 'reason', reason),
    by: { subject: by.subject, name: by.name },
    at,
  };
  return changeContent(record, { ...record.content, decision: decided }, by);
}
