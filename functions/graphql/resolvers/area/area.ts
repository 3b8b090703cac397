import { InvalidInput } from '../../../../domain/errors/errors.ts';
import type { AreaLevel } from '../../../../domain/geography/area.ts';
import { notKnownOf } from '../../../../domain/geography/not-known-of.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { directionWords, wayBetween } from '../../../../domain/geography/way-between.ts';
import type { AreaResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { dayAsked, type RequestContext } from '../../request/context.ts';
import { observationsOfArea } from '../indicator/indicator.ts';
import { noFigureNote } from '../indicator/no-figure-note.ts';
import { toldLabel } from '../label/label-answers.ts';
import { labelQuestion } from '../label/label-question.ts';
import { areaPairings } from '../label/pairing.ts';
import { areaPractice } from '../practice/practice.ts';
import { projectPage } from '../programme/project-list.ts';
import { venuePage, venuesOfArea } from '../venue/venue-list.ts';
import { areaChanges } from './area-changes.ts';
import { areaNotes } from './area-notes.ts';
import { areaDiversity } from './diversity-by.ts';

export const areaQueries: QueryResolvers<RequestContext> = {
  areaChanges,
  boundaryEditions: async (_, _args, { data }) => (await (await data()).areas()).editions,
  borough: async (_, { asOf }, context) => {
    const directory = await (await context.data()).areas();
    const edition = directory.editionFor(dayAsked(asOf, context, 'RECORDS'));
    const [borough] = directory.ofLevel('BOROUGH', edition);
    if (!borough) throw new Error(`The edition ${edition.id} holds no borough.`);
    return borough;
  },
  areas: async (_, { level, asOf }, context) => {
    const wanted = levelWithAreas(level);
    const directory = await (await context.data()).areas();
    return directory.ofLevel(wanted, directory.editionFor(dayAsked(asOf, context, 'RECORDS')));
  },
  area: async (_, { code, asOf }, context) => {
    const areaCode = parseAreaCode('code', code);
    const day = dayAsked(asOf, context, 'RECORDS');
    const directory = await (await context.data()).areas();
    const found = directory.find(areaCode);
    if (!found || found.level === 'WARD' || day === undefined) return found ?? null;
    return (
      directory.ofLevel(found.level, directory.editionFor(day)).find((area) => area.code === areaCode) ?? null
    );
  },
};

export const Area: AreaResolvers<RequestContext> = {
  edition: async (area, _, { data }) => (await (await data()).areas()).edition(area.edition),
  locality: async (area, _, { data }) => (await (await data()).areas()).localityOf(area) ?? null,
  localityBasis: ({ level, parentBasis }) => (level === 'WARD' ? (parentBasis ?? null) : null),
  wards: async (area, _, { data }) => (await (await data()).areas()).wardsOf(area),
  neighbours: async (area, _, { data }) => {
    const directory = await (await data()).areas();
    const edition = directory.edition(area.edition);
    return area.neighbours.flatMap((code) => directory.find(code, edition) ?? []);
  },
  neighbourWays: async (area, _, { data }) => {
    const directory = await (await data()).areas();
    const edition = directory.edition(area.edition);
    const from = area.centroid;
    return area.neighbours.flatMap((code) => {
      const found = directory.find(code, edition);
      if (!from || !found?.centroid) return [];
      const { direction, metres } = wayBetween(from, found.centroid);
      return {
        area: found,
        direction,
        directionWords: directionWords(direction),
        distanceMetres: Math.round(metres),
      };
    });
  },
  venues: (area, { filter, first, after }, context) =>
    venuePage(context, filter, { first, after }, { of: venuesOfArea(area), area }),
  projects: (area, { filter, first, after }, context) => projectPage(context, filter, { first, after }, area),
  observations: (area, { indicator, period }, context) =>
    observationsOfArea(area, indicator, period, context),
  classification: async (area, { asOf, method, whatIf }, context) => {
    if (area.level === 'BOROUGH') return null;
    const { level } = area;
    const question = await labelQuestion({ asOf, method, whatIf }, level, context);
    const { snapshot, day, edition, tried } = question;
    if (area.edition !== edition.id) return null;
    const run = tried ? await snapshot.whatIf(level, day, tried) : await snapshot.classification(level, day);
    const found = run.areas.find((each) => each.area.code === area.code);
    return found ? toldLabel(found, question) : null;
  },
  diversityBy: areaDiversity,
  pairings: areaPairings,
  practiceOnRecord: areaPractice,
  observationsNote: async (area, { indicator, period }, context) => {
    const found = await observationsOfArea(area, indicator, period, context);
    if (found.length > 0) return null;
    const snapshot = await context.data();
    const name = indicator == null ? undefined : (await snapshot.indicatorById()).get(indicator)?.name;
    return noFigureNote({ indicator: name, area, period }, await snapshot.areas());
  },
  notKnown: async (area, _, { data }) =>
    notKnownOf(area, (await (await data()).areas()).edition(area.edition)),
  notes: async (area, _, { data }) => areaNotes(area, await (await data()).areas()),
};

function levelWithAreas(level: AreaLevel | 'LSOA'): AreaLevel {
  if (level !== 'LSOA') return level;
  throw new InvalidInput('level', 'LSOA holds figures only. Ask for BOROUGH, LOCALITY or WARD.');
}
