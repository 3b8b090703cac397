import {
  boundaryLines,
  openFigures,
  openIndicators,
  openPlace,
  openProjects,
  openVenues,
} from '../../../schema/generated/page-operations.ts';
import type { Ask } from '../../../web-map/features/briefing/reading/ask.ts';
import { readToEnd } from '../../../web-map/features/briefing/reading/read-to-end.ts';
import { type FigureRow, figuresTable, rowsOfFigure, wardOfFigure } from './figures-table.ts';
import type { ReadTable } from './open-table.ts';
import { type OpenProject, projectsTable } from './projects-table.ts';
import { type OpenVenue, venuesTable } from './venues-table.ts';

/** The register of venues as it stood on a day; undefined: today. @throws as `ask` */
export const allVenues = (ask: Ask, asOf: string | undefined): Promise<readonly OpenVenue[]> =>
  readToEnd(async (after) => (await ask(openVenues, { ...after, ...(asOf && { asOf }) })).venues);

/** The register of venues as a table. @throws as `ask` */
export const readVenues: ReadTable<OpenVenue> = async (ask, { asOf, area }, translator) => {
  const [{ borough }, venues] = await Promise.all([ask(openPlace, {}), allVenues(ask, asOf)]);
  const isAsked = inArea(area, borough.code);
  const rows = venues.filter(({ ward, locality }) => isAsked([ward?.code, locality?.code]));
  return venuesTable(borough.name, rows, translator);
};

/** The projects on record as a table. @throws as `ask` */
export const readProjects: ReadTable<OpenProject> = async (ask, { area }, translator) => {
  const [{ borough }, projects] = await Promise.all([
    ask(openPlace, {}),
    readToEnd(async (after) => (await ask(openProjects, after)).projects),
  ]);
  const isAsked = inArea(area, borough.code);
  const rows = projects.filter(({ areas }) =>
    isAsked(areas.flatMap(({ area: { code, locality } }) => [code, locality?.code])),
  );
  return projectsTable(borough.name, rows, translator);
};

/** Every indicator with its figures, as a table. @throws as `ask` */
export const readFigures: ReadTable<FigureRow> = async (ask, { area }, translator) => {
  const [{ borough }, { indicators, smallAreas }, lines] = await Promise.all([
    ask(openPlace, {}),
    ask(openIndicators, {}),
    ask(boundaryLines, {}),
  ]);
  const wards = new Map(smallAreas.map(({ code, ward }) => [code, ward]));
  const all = await Promise.all(
    indicators.map(async (measures) => {
      const { indicator } = await ask(openFigures, { id: measures.id });
      return (indicator?.observations ?? []).flatMap((figure) =>
        rowsOfFigure(measures, figure, wardOfFigure(figure, wards)),
      );
    }),
  );
  const isAsked = inArea(area, borough.code);
  const rows = all
    .flat()
    .filter(({ areaCode, ward, area: of }) =>
      isAsked([areaCode, ward?.code, ward?.locality?.code, of?.locality?.code]),
    );
  const outlines = new Map(
    [...lines.wards, ...lines.localities, lines.borough].flatMap(({ code, boundary }) =>
      boundary ? [[code, boundary] as const] : [],
    ),
  );
  return figuresTable(borough.name, rows, outlines, translator);
};

/** Whether a row with these areas is asked for: any of the borough, and where an area is named, its own. */
const inArea =
  (area: string | undefined, borough: string) =>
  (codes: readonly (string | null | undefined)[]): boolean =>
    area === undefined || area === borough || codes.includes(area);
