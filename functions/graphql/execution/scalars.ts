import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

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

/** A geometry as JSON; what is right of it is checked where it is used, so that the error can say where it is wrong. */
export const geometryScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'GeoJSONGeometry',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new GraphQLError('GeoJSONGeometry must be a GeoJSON object with "type" and "coordinates".');
  },
  parseLiteral: (node, variables) => {
    if (node.kind === Kind.OBJECT) return valueFromASTUntyped(node, variables);
    throw new GraphQLError('GeoJSONGeometry must be a GeoJSON object with "type" and "coordinates".');
  },
});
