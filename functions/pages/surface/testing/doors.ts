import { type GraphQLField, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { Hono } from 'hono';
import { keptKinds } from '../../../../domain/records-kept/kinds/kept-kinds.ts';
import { isOpen } from '../../../graphql/access/field-access.ts';
import { executableSchema } from '../../../graphql/execution/executable-schema.ts';
import type { PersonName } from '../../../graphql/resolvers/assessment/testing/people-fixtures.ts';
import { publicSamples } from '../../../graphql/testing/samples.ts';
import { schemaQuestions } from '../../../graphql/testing/schema-questions.ts';
import { kindStep } from '../../records/kind-addresses.ts';
import { addPageRoutes } from '../../routes/page-routes.ts';
import type { PagesEnv } from '../../routes/pages-env.ts';
import type { AssessmentPages } from '../../testing/assessment-pages.ts';

/** Something that everyone can ask for: a question to the API, or an address of a page, file or calendar. */
export interface Door {
  readonly name: string;
  /** Everything that is told there. */
  readonly read: (site: AssessmentPages, who?: PersonName | 'public') => Promise<string>;
}

/** What was told by each door, by its name. */
export type Surface = ReadonlyMap<string, string>;

/** Days and areas that records are told for besides now and everywhere. */
const narrowed = ['', '(asOf: "2026-10-14")', '(asOf: "2026-12-01")'];

/**
 * Every door of the API, found by walking its schema, and every address that the pages answer: a field, a kind or a page that is
 * added tomorrow is asked for too, and one of which no sample is known fails here.
 * @param idOf a record of each kind
 */
export const everyDoor = (idOf: (kind: string) => string): readonly Door[] => [
  ...apiDoors(idOf),
  ...addresses(idOf).map((path): Door => ({ name: path, read: async (site) => (await site.get(path)).body })),
];

function apiDoors(idOf: (kind: string) => string): readonly Door[] {
  const samples = {
    ...publicSamples,
    values: { ...publicSamples.values, text: ['"made-up"'] },
    leftOut: { ...publicSamples.leftOut, 'Query.signIn': 'The test issuer has another address each time.' },
    fields: {
      ...publicSamples.fields,
      'Query.attendancePicture': ['(month: "2026-08")', ''],
      'Query.coursePicture': ['(quarter: "2026-Q3")'],
      'Query.eventPicture': ['(quarter: "2026-Q3")'],
      'Query.indicator': ['(id: "mhclg-get-on-well")'],
      'Query.project': [`(id: "${idOf('projectEntry')}")`],
      'Query.projects': ['(first: 5, filter: { text: "made-up" })'],
      'Query.digest': ['(since: "2026-09-01T00:00:00Z")', '(area: "south", since: "2026-10-01T00:00:00Z")'],
      'Query.areaChanges': [
        '(area: "E08000030", since: "2026-09-01")',
        '(area: "east", since: "2026-10-01")',
      ],
      'Query.practiceEvidence': ['(first: 100)'],
      ...Object.fromEntries(
        keptKinds.flatMap(({ name, plural }) => [
          [
            `Query.${name}`,
            narrowed.map((more) => `(id: "${idOf(name)}"${more.replace('(', ', ').replace(')', '')})`),
          ],
          [`Query.${plural}`, narrowed],
          [`Query.${plural}ChangedSince`, ['(since: "2026-01-01T00:00:00Z", first: 100)']],
        ]),
      ),
    },
  };
  const schema = executableSchema();
  // The shortest way to each type of which no other question tells all; a field of Query that leads to a type which others lead to
  // as well comes after.
  const seen = new Set<string>();
  const asked = schemaQuestions(schema, samples).filter(
    ({ type, within }) => !seen.has(type) && seen.add(type) && within === undefined,
  );
  const left = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ name }) =>
      isOpen('Query', name) &&
      !(`Query.${name}` in samples.leftOut) &&
      !asked.some(({ query }) => new RegExp(`^\\{ (${name}_0: )?${name}\\b`).test(query)),
  );
  const sampled: Readonly<Record<string, readonly string[]>> = samples.fields;
  const others = left.map((field) => {
    const sets = sampled[`Query.${field.name}`] ?? [''];
    const each = sets.map((args, at) => `_${at}: ${field.name}${args} ${leavesOf(field, 4)}`);
    return { type: field.name, query: `{ ${each.join(' ')} }` };
  });
  return [...asked, ...others].map(
    ({ type, query }): Door => ({
      name: `${type}: ${query.slice(2, 90)}`,
      read: async (site, who = 'public') => {
        const { data, errors } = await site.office.as<object>(who, query);
        // A day that has not come yet is refused, the same to everyone.
        const told = errors.length > 0 ? { data, errors } : data;
        return JSON.stringify(told).replaceAll('},{', '},\n{');
      },
    }),
  );
}

/** Every value of what a field answers, so many steps down; fields that need an argument are left to the other questions. */
function leavesOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return '';
  const inner = Object.values(type.getFields()).flatMap((each) => {
    const of = getNamedType(each.type);
    const isArea = of.name === 'Area' || of.name === 'Venue' || of.name === 'GeoJSONGeometry';
    if (each.args.some(isRequiredArgument) || isArea || !isOpen(type.name, each.name)) return [];
    if (isLeafType(of)) return [each.name];
    return depth > 1 ? [`${each.name} ${leavesOf(each, depth - 1)}`] : [];
  });
  return `{ __typename ${inner.join(' ')} }`;
}

/** What stands for the open part of an address. */
function addresses(idOf: (kind: string) => string): readonly string[] {
  const areas = ['E05001308', 'south', 'east', 'E08000030'];
  const open: Readonly<Record<string, readonly string[]>> = {
    '/easy/:step': ['/easy/south', '/easy/east'],
    '/events/:step': [`/events/${idOf('event')}.ics`],
    '/records/:step': keptKinds.flatMap((kind) => {
      const path = `/records/${kindStep(kind)}`;
      return [path, `${path}?asOf=2026-10-14`, `${path}?area=south`, `${path}.csv`, `${path}.dictionary.csv`];
    }),
    '/area/:step': areas.flatMap((code) => ['', '.csv', '.geojson'].map((form) => `/area/${code}${form}`)),
    '/returns/:step': ['2026-08', '2026-09', '2026-Q3', '2026-Q4'].flatMap((period) => [
      `/returns/${period}`,
      `/returns/${period}.csv`,
    ]),
    // Nothing of assessments counts people, and none is held here.
    '/assessments/:id/documents/:key': [],
    '/assessments/:id/documents/:key/:part': [],
    '/assessments/:step': [],
    '/area/style/*': [],
    '/search': ['/search?q=made-up'],
    '/compare': ['/compare?a=south&b=east'],
    '/compare.csv': ['/compare.csv?a=south&b=east'],
    '/compare.geojson': ['/compare.geojson?a=south&b=east'],
  };
  const app = new Hono<PagesEnv>();
  addPageRoutes(app, () => new Response());
  return [...new Set(app.routes.map(({ path }) => path))].flatMap((path) => {
    const sampled = open[path];
    if (!sampled && /[:*]/.test(path)) throw new Error(`Give an example of the address ${path}.`);
    return sampled ?? [path];
  });
}

/** What each door tells now. */
export async function readSurface(
  site: AssessmentPages,
  doors: readonly Door[],
  who?: PersonName,
): Promise<Surface> {
  const told = new Map<string, string>();
  for (const door of doors) told.set(door.name, await door.read(site, who));
  return told;
}

/** The doors by which somebody who reads both tells one from the other, each with the first words that differ. */
export const tellingDoors = (one: Surface, other: Surface): ReadonlyMap<string, string> =>
  new Map(
    [...one].flatMap(([name, text]) => {
      const second = other.get(name) ?? '';
      if (second === text) return [];
      let at = 0;
      while (at < text.length && text[at] === second[at]) at += 1;
      const around = (whole: string) => whole.slice(Math.max(0, at - 120), at + 40);
      return [[name, `${around(text)}\n— and —\n${around(second)}`] as const];
    }),
  );

/**
 * The half of a version of the data that names the records, behind the half that names what was imported. The plus stands
 * first, so that thirty million characters are gone through from plus to plus.
 */
const recordsVersion = /\+(?<=\b[0-9a-f]{16}\+)[0-9a-f]{8}/g;

/** Versions of the data that are named, with the half that names what was imported. */
export const versionsIn = (surface: Surface): ReadonlySet<string> =>
  new Set(
    [...surface.values()].flatMap((text) =>
      [...text.matchAll(recordsVersion)].map(({ 0: found, index }) =>
        text.slice(index - 16, index + found.length),
      ),
    ),
  );

/** The same without the version of the records, which another count changes on every page. */
export const withoutVersion = (surface: Surface): Surface =>
  new Map([...surface].map(([name, text]) => [name, text.replaceAll(recordsVersion, '+VERSION')]));
