import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLNamedType } from 'graphql';
import { expect, test } from 'vitest';
import { findEntries, kindOf, membersOf, schemaEntries, unwrapped } from './schema-entries.ts';

const schema = buildSchema(
  readFileSync(new URL('../../../schema/generated/schema.graphql', import.meta.url), 'utf8'),
);
const entries = schemaEntries(schema);
const typed = (name: string): GraphQLNamedType => {
  const type = schema.getType(name);
  if (!type) throw new Error(`The schema has no ${name}`);
  return type;
};

test('every type and field of the schema is there to find, and nothing of introspection', () => {
  expect(entries.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Venue', 'Venue.name', 'Query.areaAt']),
  );
  expect(entries.filter(({ name }) => name.startsWith('__'))).toEqual([]);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
});

test('what begins with the word comes first, then what holds it, then what speaks of it', () => {
  const found = findEntries(
    [
      { name: 'Area.ground', typeName: 'Area', description: 'The place where a venue stands.' },
      { name: 'RevenueLine', typeName: 'RevenueLine', description: '' },
      { name: 'Query.venues', typeName: 'Query', description: '' },
      { name: 'Venue', typeName: 'Venue', description: '' },
      { name: 'Map', typeName: 'Map', description: 'A map.' },
    ],
    ' VENUE ',
  );
  expect(found.map(({ name }) => name)).toEqual(['Query.venues', 'Venue', 'RevenueLine', 'Area.ground']);
});

test('every word must be held; no word finds nothing', () => {
  expect(findEntries(entries, 'venue zebra')).toEqual([]);
  expect(findEntries(entries, '  ')).toEqual([]);
  expect(findEntries(entries, 'coldspot')[0]?.name).toContain('.coldSpot');
});

test('a field says its type, where it leads, its arguments and whether it is on its way out', () => {
  const venues = membersOf(schema, typed('Query')).find(({ name }) => name === 'venues');
  expect(venues).toMatchObject({ type: 'VenueConnection!', typeName: 'VenueConnection' });
  expect(venues?.args.map(({ name }) => name)).toContain('filter');
  const distance = membersOf(schema, typed('Venue')).find(({ name }) => name === 'distanceMetres');
  expect(distance?.deprecated).toContain('VenueEdge');
});

test('values of an enum have a name and no type', () => {
  expect(kindOf(typed('AreaLevel'))).toBe('one of these values');
  expect(membersOf(schema, typed('AreaLevel'))).toEqual(
    expect.arrayContaining([expect.objectContaining({ name: 'WARD', type: undefined })]),
  );
});

test('a description keeps its paragraphs and lists, and loses the breaks between words', () => {
  expect(unwrapped('One\nline.\n\nTwo:\n- a\n- b')).toBe('One line.\n\nTwo:\n- a\n- b');
  expect(unwrapped(undefined)).toBe('');
});
