import { type AnyMessage, message, type ToldText, untranslated } from '../messages/message.ts';
import type { Project } from '../records/programme.ts';

/** How a project may stand, as the register has it, by the message that tells it. */
const statuses = {
  delivered: 'projectStatus.delivered',
  'ended-early': 'projectStatus.endedEarly',
  postponed: 'projectStatus.postponed',
  reduced: 'projectStatus.reduced',
  reprofiled: 'projectStatus.reprofiled',
  continuing: 'projectStatus.continuing',
  planned: 'projectStatus.planned',
  suspended: 'projectStatus.suspended',
  'in-development': 'projectStatus.inDevelopment',
  stopped: 'projectStatus.stopped',
  cancelled: 'projectStatus.cancelled',
} as const;

/** What stays so once it is so. Anything else may have changed since it was said. */
const lasting: readonly string[] = ['delivered', 'ended-early', 'cancelled', 'reduced'];

const codes: ReadonlyMap<string, (typeof statuses)[keyof typeof statuses]> = new Map(
  Object.entries(statuses),
);

/**
 * How a project stands, as it is read out: with the day, month or year in which it was said, where it may have changed
 * since. A status that no message tells stands as its record has it, whose words are joined by hyphens. Undefined where
 * the record gives none.
 * @example projectStatus({ status: 'continuing', statusDate: '2022-05' }) // "continuing (as of May 2022)"
 * @example projectStatus({ status: 'delivered', statusDate: '2022-05' }) // "delivered"
 */
export function projectStatus({
  status,
  statusDate,
}: Pick<Project, 'status' | 'statusDate'>): ToldText | undefined {
  if (!status) return undefined;
  const code = codes.get(status);
  const told: AnyMessage | undefined = code && message(code);
  const words = told ?? untranslated(status.replaceAll('-', ' '));
  if (statusDate === undefined || lasting.includes(status)) return words;
  return message('projectStatus.asOf', { status: words, day: statusDate });
}
