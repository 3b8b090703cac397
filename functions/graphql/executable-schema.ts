import {
  buildSchema,
  type GraphQLFieldResolver,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql';
import { typeDefs } from '../../schema/generated/type-defs.ts';
import { Area, areaQueries } from './area.ts';
import { areaAt } from './area-at.ts';
import { AssessmentAction } from './assessment/action.ts';
import { Assessment, Question, Revision, Site } from './assessment/assessment.ts';
import { contentChanges } from './assessment/changes.ts';
import { EvidencePack } from './assessment/evidence-pack.ts';
import { AssessmentSummary, assessmentQueries } from './assessment/register.ts';
import { lifeChanges } from './assessment/steps.ts';
import { checkArguments } from './check-arguments.ts';
import { Classification, ClassificationFacts, classificationQueries, Parameter } from './classification.ts';
import { classificationInputs } from './classification-inputs.ts';
import { clusterQueries, SmallArea } from './clusters.ts';
import type { RequestContext } from './context.ts';
import { difference } from './difference.ts';
import { guardFields } from './guard-fields.ts';
import { Indicator, indicatorQueries, Observation } from './indicator.ts';
import { Layer, layerQueries } from './layer.ts';
import { Message, MessagePart } from './messages/message.ts';
import { tellMessages } from './messages/tell-messages.ts';
import { noteAreas } from './note-areas.ts';
import { Pairing, PairSuggestion, PlacedParty, pairingQueries } from './pairing.ts';
import { Action, Exchange, ExchangeParty, Priority, Project, programmeQueries } from './programme.ts';
import { reachQueries } from './reach.ts';
import { dateScalar, dateTimeScalar, geometryScalar } from './scalars.ts';
import { searchQueries } from './search.ts';
import { segregation } from './segregation.ts';
import { Venue, VenueConnection, VenueEdge, venueQueries } from './venue.ts';
import { Viewer, viewerQueries } from './viewer.ts';

const resolvers: Readonly<Record<string, object>> = {
  Query: {
    ...areaQueries,
    areaAt,
    ...venueQueries,
    ...programmeQueries,
    ...indicatorQueries,
    ...classificationQueries,
    classificationInputs,
    ...reachQueries,
    ...pairingQueries,
    ...clusterQueries,
    segregation,
    difference,
    ...layerQueries,
    ...searchQueries,
    ...viewerQueries,
    ...assessmentQueries,
  },
  Mutation: { ...contentChanges, ...lifeChanges },
  Assessment,
  Question,
  AssessmentSummary,
  AssessmentAction,
  Site,
  EvidencePack,
  Revision,
  Area,
  Venue,
  VenueConnection,
  VenueEdge,
  Project,
  Priority,
  Exchange,
  ExchangeParty,
  Action,
  Indicator,
  Observation,
  SmallArea,
  Layer,
  Classification,
  ClassificationFacts,
  Parameter,
  Pairing,
  PairSuggestion,
  PlacedParty,
  Viewer,
  Message,
  MessagePart,
};
const scalars: readonly GraphQLScalarType[] = [dateScalar, dateTimeScalar, geometryScalar];

/**
 * The schema with what answers each field; a field without a resolver is read from its record by name. Before every
 * resolver stand what is true of all texts and days, and before that the table of permissions.
 * @throws Error when a resolver names a type or field that the schema does not have
 */
export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(typeDefs, { assumeValidSDL: true });
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    const scalar = schema.getType(name);
    if (!isScalarType(scalar)) throw new Error(`The schema has no scalar ${name}.`);
    Object.assign(scalar, { serialize, parseValue, parseLiteral });
  }
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${typeName}.`);
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`The schema has no field ${typeName}.${fieldName}.`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, RequestContext>;
    }
  }
  tellMessages(schema);
  checkArguments(schema);
  noteAreas(schema);
  guardFields(schema);
  return schema;
}
