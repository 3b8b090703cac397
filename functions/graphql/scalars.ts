import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const text = (name: string, value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${name} must be written as text, for example "2026-11-22".`);
};

const textScalar = (name: string) =>
  new GraphQLScalarType<string, unknown>({
    name,
    serialize: (value) => value,
    parseValue: (value) => text(name, value),
    parseLiteral: (node) => text(name, node.kind === Kind.STRING ? node.value : undefined),
  });

/** The day itself is checked where it is used, so that the error can name the argument. */
export const dateScalar = textScalar('Date');
export const dateTimeScalar = textScalar('DateTime');

/** Only ever an answer: no argument takes a geometry. */
export const geometryScalar = new GraphQLScalarType<never, unknown>({
  name: 'GeoJSONGeometry',
  serialize: (value) => value,
  parseValue: () => {
    throw new GraphQLError('GeoJSONGeometry is not taken as input.');
  },
});
