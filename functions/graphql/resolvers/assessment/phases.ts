import type { HomesOfPhase, Phase } from '../../../../domain/assessment/model/phase.ts';
import { homesIn, phaseTotals } from '../../../../domain/assessment/phases/phase-totals.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import type { RequestContext } from '../../request/context.ts';

const homesOf = (homes: HomesOfPhase | undefined) =>
  homes
    ? {
        all: homesIn(homes) ?? 0,
        social: homes.social ?? null,
        shared: homes.shared ?? null,
        private: homes.private ?? null,
        tenureNotKnown: homes.tenureNotKnown ?? null,
      }
    : null;

const phaseOf = (assessment: string, phase: Phase) => ({
  id: uniqueId(phase.id, [assessment, phase]),
  key: phase.id,
  name: phase.name,
  from: phase.from ?? null,
  to: phase.to ?? null,
  built: homesOf(phase.built),
  lost: homesOf(phase.lost),
  floorSpaceSquareMetres: phase.floorSpaceSquareMetres ?? null,
  jobs: phase.jobs ?? null,
  meetingSpaceLostSquareMetres: phase.meetingSpaceLostSquareMetres ?? null,
  meetingSpaceGainedSquareMetres: phase.meetingSpaceGainedSquareMetres ?? null,
  lettings: phase.lettings ?? null,
  section106: phase.section106 ?? null,
});

/** The phases of a scheme and what they come to; a scheme without any is built in one. */
export const phaseFields = {
  phases: ({ record: { id, content } }) => (content.phases ?? []).map((phase) => phaseOf(id, phase)),
  phaseTotals: ({ record: { content } }) => {
    if (!content.phases) return null;
    const { from, to, ...sums } = phaseTotals(content.phases);
    return {
      homesBuilt: sums.homesBuilt ?? null,
      homesLost: sums.homesLost ?? null,
      floorSpaceSquareMetres: sums.floorSpaceSquareMetres ?? null,
      jobs: sums.jobs ?? null,
      meetingSpaceLostSquareMetres: sums.meetingSpaceLostSquareMetres ?? null,
      meetingSpaceGainedSquareMetres: sums.meetingSpaceGainedSquareMetres ?? null,
      from: from ?? null,
      to: to ?? null,
    };
  },
} satisfies Pick<AssessmentResolvers<RequestContext>, 'phases' | 'phaseTotals'>;
