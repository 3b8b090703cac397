import type { EvidencePack } from '../../../../domain/assessment/evidence/evidence-pack.ts';
import { nearbyMessage } from '../../../../domain/assessment/evidence/nearby-message.ts';
import { packForPublic } from '../../../../domain/assessment/evidence/pack-for-public.ts';
import { frozenText } from '../../../../domain/assessment/evidence/readable-evidence.ts';
import type { SchemeOption } from '../../../../domain/assessment/model/scheme-option.ts';
import type { OptionReading } from '../../../../domain/assessment/options/option-comparison.ts';
import type { ReadAssessment } from '../../../../domain/assessment/publication/read-assessment.ts';
import { sensitiveReaders } from '../../../../domain/permission/assessment-access.ts';
import { holds } from '../../../../domain/permission/person.ts';
import type { AssessmentResolvers } from '../../../../schema/generated/resolver-types.ts';
import { uniqueId } from '../../ids/unique-id.ts';
import { askedBy } from '../../measuring/measuring.ts';
import { apiTranslator } from '../../messages/api-translator.ts';
import type { RequestContext } from '../../request/context.ts';
import { newestPack } from './newest-evidence.ts';

type Resolvers = AssessmentResolvers<RequestContext>;

/** Doing nothing and the options, measured on the day of the request by the rules of the map. */
export const options: NonNullable<Resolvers['options']> = async (
  { record: { id, content } }: ReadAssessment,
  _,
  context,
) => {
  if (content.options.length === 0) return null;
  const snapshot = await context.data();
  const compared = await snapshot.optionRuns.compare(content.options, context.today, askedBy(context.person));
  if (!compared) return null;
  const { readings, notes } = compared;
  return { options: await Promise.all(readings.map((reading) => optionOf(id, reading, context))), notes };
};

async function optionOf(assessment: string, reading: OptionReading, context: RequestContext) {
  const { option, name, measures, labelChanges, moves, notes } = reading;
  const shown = option ? await saved(option, context) : doingNothing;
  return {
    ...shown,
    id: uniqueId(shown.key, [assessment, reading]),
    name,
    measures,
    labelChanges: await changesOf(labelChanges, context),
    moves,
    notes,
  };
}

const doingNothing = {
  key: 'do-nothing',
  site: null,
  homes: null,
  homesByTenure: null,
  closes: [],
  opens: [],
} as const;

async function saved(
  { id, site, homes, homesByTenure, closes, opens }: SchemeOption,
  { data }: RequestContext,
) {
  const snapshot = await data();
  const venues = await Promise.all(closes.map((venue) => snapshot.venues.byId.load(venue)));
  return {
    key: id,
    site,
    homes: homes ?? null,
    homesByTenure: homesByTenure ?? null,
    closes: venues.flatMap((venue) => venue ?? []),
    opens,
  };
}

async function changesOf(changes: OptionReading['labelChanges'], { data }: RequestContext) {
  const directory = await (await data()).areas();
  return changes.flatMap(({ ward, before, after }) => {
    const area = directory.find(ward);
    return area ? [{ area, before, after }] : [];
  });
}

type Nearby = EvidencePack['items']['nearbyAssessments']['values']['assessments'][number];

const nearby = ({ id, title, distanceMetres, homes, placesSaid, placesLost, date }: Nearby) => ({
  key: id,
  title,
  distanceMetres,
  homes: homes ?? null,
  meetingPlacesLost: placesLost.length,
  meetingPlacesSaid: placesSaid ?? null,
  on: date,
});

/** What schemes nearby add up to, as the newest evidence froze it. */
export const cumulative: NonNullable<Resolvers['cumulative']> = async (
  { record: { id: assessment, content }, viewer }: ReadAssessment,
  _,
  { records },
) => {
  const pack = await newestPack(content, records);
  if (!pack) return null;
  const { items } = holds(viewer, sensitiveReaders) ? pack : packForPublic(pack);
  const { values } = items.nearbyAssessments;
  const { assessments, together } = values;
  return {
    schemes: assessments.map((scheme) => ({
      ...nearby(scheme),
      id: uniqueId(scheme.id, [assessment, scheme]),
    })),
    homes: together.homes,
    meetingPlacesLost: together.placesLost.length,
    schemesNotSaying: together.placesNotSaid ?? null,
    meetingPlacesGained: together.placesGained.length,
    sentence: frozenText(together.sentence, [nearbyMessage(values)], { english: apiTranslator('en').t }),
  };
};
