import { Viewer, viewerQueries } from '../access/viewer.ts';
import { Area, areaQueries } from '../resolvers/area/area.ts';
import { areaAt, areasAt } from '../resolvers/area/area-at.ts';
import { SearchHit, searchQueries } from '../resolvers/area/search.ts';
import { AssessmentAction } from '../resolvers/assessment/action.ts';
import { Assessment, Question, Revision, Site } from '../resolvers/assessment/assessment.ts';
import { attachmentChanges, attachmentQueries } from '../resolvers/assessment/attachments.ts';
import {
  Calibration,
  CalibrationRun,
  calibrationQueries,
  PublishedPrediction,
} from '../resolvers/assessment/calibration.ts';
import { contentChanges } from '../resolvers/assessment/changes.ts';
import { uploadChanges } from '../resolvers/assessment/document-uploads.ts';
import { EvidencePack } from '../resolvers/assessment/evidence-pack.ts';
import { AssessmentSummary, assessmentQueries, ExerciseSite } from '../resolvers/assessment/register.ts';
import { lifeChanges } from '../resolvers/assessment/steps.ts';
import { talkChanges } from '../resolvers/assessment/talk.ts';
import { teamChanges } from '../resolvers/assessment/team.ts';
import { WaitingTask, waitingQueries } from '../resolvers/assessment/waiting.ts';
import { requestQueries } from '../resolvers/assessment/your-requests.ts';
import { Commitment, CommitmentMilestone, commitmentQueries } from '../resolvers/commitment/commitment.ts';
import { clusterQueries, SmallArea } from '../resolvers/indicator/clusters.ts';
import { ComparatorFigure, Comparison, comparisons } from '../resolvers/indicator/comparison.ts';
import { difference } from '../resolvers/indicator/difference.ts';
import {
  BreakdownValue,
  Indicator,
  indicatorQueries,
  Observation,
} from '../resolvers/indicator/indicator.ts';
import { Layer, LayerFill, layerQueries } from '../resolvers/indicator/layer.ts';
import { OutputArea, outputAreas } from '../resolvers/indicator/output-areas.ts';
import { segregation } from '../resolvers/indicator/segregation.ts';
import {
  Classification,
  ClassificationFacts,
  classificationQueries,
  Parameter,
} from '../resolvers/label/classification.ts';
import { classificationInputs } from '../resolvers/label/classification-inputs.ts';
import { matchingQueries, PupilShare, SchoolPupils } from '../resolvers/label/matching.ts';
import { Pairing, PairSuggestion, PlacedParty, pairingQueries } from '../resolvers/label/pairing.ts';
import { ReachRun, reachQueries } from '../resolvers/label/reach.ts';
import { targetQueries } from '../resolvers/label/targets.ts';
import { Message, MessagePart } from '../resolvers/message/message.ts';
import {
  AreaPractice,
  BoroughPractice,
  DocumentLabel,
  PracticeEvidence,
  PracticeItem,
  PracticePlace,
  practiceQueries,
} from '../resolvers/practice/practice.ts';
import {
  Action,
  Exchange,
  ExchangeParty,
  Organisation,
  Output,
  Priority,
  Project,
  ProjectConnection,
  programmeQueries,
} from '../resolvers/programme/programme.ts';
import { RoleGroup, RoleRow, roleTableQuery } from '../resolvers/programme/roles.ts';
import { Statement, statements } from '../resolvers/programme/statement.ts';
import { AreaTag } from '../resolvers/record/area-tags.ts';
import { coldSpotsInRegister } from '../resolvers/registers/cold-spots.ts';
import { DueDay, digest, dueDays, Reminder } from '../resolvers/registers/digest.ts';
import { DocumentedCount, RegisterHealth, registerHealth } from '../resolvers/registers/register-health.ts';
import { EventDay, whatIsOn } from '../resolvers/registers/what-is-on.ts';
import {
  Attendance,
  AttendanceBreakdown,
  AttendanceGroup,
  attendanceQueries,
} from '../resolvers/returns/attendance.ts';
import { Enrolment, turnoutQueries } from '../resolvers/returns/turnout.ts';
import { OpenAt, OpeningTimes, VenueAccess, VenueWord } from '../resolvers/venue/kept-of-venue.ts';
import { PlaceLedger, placeLedgerQueries } from '../resolvers/venue/place-ledger.ts';
import { AreaMatch, StopsNear } from '../resolvers/venue/stops.ts';
import { Venue, VenueConnection, VenueEdge, venueQueries, WarmSpace } from '../resolvers/venue/venue.ts';

/** What answers the fields of each type that is written by hand; kinds of kept record have theirs from their declarations. */
export const writtenResolvers: Readonly<Record<string, object>> = {
  Query: {
    ...areaQueries,
    areaAt,
    areasAt,
    ...venueQueries,
    ...programmeQueries,
    ...practiceQueries,
    statements,
    ...commitmentQueries,
    ...indicatorQueries,
    comparisons,
    ...classificationQueries,
    classificationInputs,
    ...targetQueries,
    ...placeLedgerQueries,
    ...reachQueries,
    ...pairingQueries,
    ...matchingQueries,
    roleTable: roleTableQuery,
    ...clusterQueries,
    outputAreas,
    segregation,
    difference,
    ...layerQueries,
    ...searchQueries,
    ...viewerQueries,
    ...assessmentQueries,
    ...waitingQueries,
    ...attendanceQueries,
    ...turnoutQueries,
    registerHealth,
    whatIsOn,
    digest,
    dueDays,
    ...requestQueries,
    ...calibrationQueries,
    coldSpotsInRegister,
    ...attachmentQueries,
  },
  Mutation: {
    ...contentChanges,
    ...lifeChanges,
    ...teamChanges,
    ...talkChanges,
    ...attachmentChanges,
    ...uploadChanges,
  },
  Assessment,
  Question,
  AssessmentSummary,
  WaitingTask,
  PlaceLedger,
  Calibration,
  CalibrationRun,
  PublishedPrediction,
  ExerciseSite,
  AssessmentAction,
  Site,
  EvidencePack,
  Revision,
  Area,
  AreaMatch,
  AreaTag,
  SearchHit,
  Venue,
  VenueConnection,
  VenueEdge,
  StopsNear,
  WarmSpace,
  OpenAt,
  OpeningTimes,
  VenueAccess,
  VenueWord,
  Project,
  ProjectConnection,
  Organisation,
  Output,
  Priority,
  Exchange,
  ExchangeParty,
  Action,
  PracticeEvidence,
  PracticeItem,
  PracticePlace,
  DocumentLabel,
  AreaPractice,
  BoroughPractice,
  Statement,
  Commitment,
  CommitmentMilestone,
  RegisterHealth,
  DocumentedCount,
  EventDay,
  Reminder,
  DueDay,
  Indicator,
  Observation,
  Comparison,
  ComparatorFigure,
  BreakdownValue,
  SmallArea,
  OutputArea,
  ReachRun,
  Layer,
  LayerFill,
  Classification,
  ClassificationFacts,
  Parameter,
  Pairing,
  PairSuggestion,
  PlacedParty,
  SchoolPupils,
  PupilShare,
  RoleRow,
  RoleGroup,
  Viewer,
  Message,
  MessagePart,
  Attendance,
  AttendanceBreakdown,
  AttendanceGroup,
  Enrolment,
};
