import { buildASTSchema, buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { fieldDeclarations } from './field-declarations.ts';
import { readSchema, schemaOf, withoutDirectives } from './read-schema.ts';
import { publishedSdl, servedSdl } from './written-schema.ts';

const declared = async (sdl: string) => fieldDeclarations(await schemaOf([parse(sdl)]));

test('a field has the access that it says, or that its type says for each of its fields', async () => {
  const { access } = await declared(`
    type Query { venues: [Venue!] @access(to: EVERYONE, live: true) }
    type Venue @access(to: EVERYONE) { name: String }
    type Signature {
      at: String @access(to: EVERYONE)
      by: String @access(to: ASSESSMENT_OFFICERS, otherwise: WITHHELD)
    }
    extend type Venue { note: String }
  `);
  const open = { to: 'EVERYONE', otherwise: 'REFUSED', live: false, noted: false };
  expect(Object.fromEntries(access)).toEqual({
    'Query.venues': { ...open, live: true },
    'Venue.name': open,
    'Venue.note': open,
    'Signature.at': open,
    'Signature.by': { ...open, to: 'ASSESSMENT_OFFICERS', otherwise: 'WITHHELD' },
  });
});

test('every field without access is refused by name, also beside others that have it', async () => {
  const reading = declared(`
    type Query { venues: [Venue!] areas: Int }
    type Venue { name: String @access(to: EVERYONE) keyHolder: String }
  `);
  await expect(reading).rejects.toThrow(
    /^Query\.venues has no @access.*\nQuery\.areas has.*\nVenue\.keyHolder has no/,
  );
});

test('no operation is open by its type, and a type that hides a field opens none by itself', async () => {
  await expect(declared('type Query @access(to: EVERYONE) { venues: Int }')).rejects.toThrow(
    'Query has an @access: give each operation its own.',
  );
  const mixed = declared(`
    type Query { venue: Venue @access(to: EVERYONE) }
    type Venue @access(to: EVERYONE) { name: String keyHolder: String @access(to: SIGNERS) }
  `);
  await expect(mixed).rejects.toThrow('Venue.keyHolder has an @access and so has Venue');
});

test('an audience that the domain does not know, or an argument of the wrong kind, is refused', async () => {
  await expect(declared('type Query { a: Int @access(to: NEIGHBOURS) }')).rejects.toThrow('NEIGHBOURS');
  await expect(declared('type Query { a: Int @access(to: EVERYONE) @cost(weight: "9") }')).rejects.toThrow(
    '"9"',
  );
  await expect(declared('type Query { a: Int @access }')).rejects.toThrow('"to"');
});

test('costs and sizes are read, and a size that would count for nothing is refused', async () => {
  const { costs, listSizes } = await declared(`
    type Query {
      areas: [Area!]! @access(to: EVERYONE) @listSize(assumedSize: 20)
      readSite: Area @access(to: EVERYONE) @cost(weight: 1000, measuresSites: true)
      clusters: Area @access(to: EVERYONE) @cost(weight: 1500)
    }
    type Area @access(to: EVERYONE) { code: ID! }
  `);
  expect(Object.fromEntries(listSizes)).toEqual({ 'Query.areas': 20 });
  expect(Object.fromEntries(costs)).toEqual({
    'Query.readSite': { weight: 1000, measuresSites: true },
    'Query.clusters': { weight: 1500, measuresSites: false },
  });
  for (const field of ['areas: Int', 'areas: [Int!]!', 'areas(first: Int): [Query!]', 'edges: [Query!]']) {
    await expect(
      declared(`type Query { ${field} @access(to: EVERYONE) @listSize(assumedSize: 20) }`),
    ).rejects.toThrow('has a @listSize that counts for nothing');
  }
});

test('what is served tells nothing of the directives but the cost; what is published tells them', async () => {
  const schema = await readSchema();
  const served = buildSchema(servedSdl(schema, fieldDeclarations(schema)));
  expect(served.getDirectives().map(({ name }) => name)).not.toContain('access');
  expect(served.getType('Audience')).toBeUndefined();
  expect(Object.keys(served.getTypeMap()).sort()).toEqual(
    Object.keys(withoutDirectives(schema).getTypeMap()).sort(),
  );
  const { clusters, areas, borough } = served.getQueryType()?.getFields() ?? {};
  expect(clusters?.description).toMatch(/ Costs 1,500 on top of its objects\.$/);
  expect(areas?.description).toMatch(/ Counts as 20 in the cost of a query\.$/);
  expect(borough?.description).not.toMatch(/cost/i);

  const published = buildASTSchema(parse(publishedSdl(schema)));
  expect(fieldDeclarations(published)).toEqual(fieldDeclarations(schema));
});
