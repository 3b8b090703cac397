import { message, type ToldText, untranslated } from '../messages/message.ts';

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

const codes: ReadonlyMap<string, (typeof statuses)[keyof typeof statuses]> = new Map(
  Object.entries(statuses),
);

/**
 * How a project stands, as it is read out. One that no message tells stands as its record has it, whose words are joined
 * by hyphens.
 *
 * @param status as the record has it, in lower case
 * @example projectStatus('ended-early') // "ended early"
 */
export function projectStatus(status: string): ToldText {
  const code = codes.get(status);
  return code === undefined ? untranslated(status.replaceAll('-', ' ')) : message(code);
}
