import { activeProjectsEvidence } from './active-projects.ts';
import type { EvidenceInput } from './area-evidence.ts';
import type { PracticeEvidence } from './evidence.ts';
import { exchangeEvidence } from './exchange-evidence.ts';
import { participationEvidence } from './participation.ts';
import { placesToMeetEvidence } from './places-to-meet.ts';
import { reachEvidence } from './reach.ts';

/**
 * What the records say on each of the five tests for one area on one day. Without a recent review of the register a
 * count is the least there is; null is never zero. The same records and day give the same evidence, and a venue that
 * is open on the day and closes after it changes nothing.
 * Source: "Cold spots and catalysts of change", sections 4 and 6.
 * @example gatherEvidence(input).exchange // { kind: 'notKnown', why: evidence.noExchange ... }
 */
export function gatherEvidence(input: EvidenceInput): PracticeEvidence {
  return {
    placesToMeet: placesToMeetEvidence(input),
    activeProjects: activeProjectsEvidence(input),
    reach: reachEvidence(input),
    participation: participationEvidence(input),
    exchange: exchangeEvidence(input),
  };
}
