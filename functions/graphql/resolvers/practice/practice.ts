import { InvalidInput, NotFound } from '../../../../domain/errors/errors.ts';
import type { Area, AreaCode } from '../../../../domain/geography/area.ts';
import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import type { AnyMessage } from '../../../../domain/messages/message.ts';
import {
  type BoroughPractice as BoroughPracticeRecord,
  boroughPractice,
} from '../../../../domain/practice-on-record/borough-practice.ts';
import { type EvidenceOn, makesMark } from '../../../../domain/practice-on-record/evidence-on.ts';
import { type PracticeOn, practiceOn } from '../../../../domain/practice-on-record/practice-input.ts';
import { practiceOfArea } from '../../../../domain/practice-on-record/practice-of-area.ts';
import * as words from '../../../../domain/practice-on-record/practice-words.ts';
import type { CalendarDate } from '../../../../domain/provenance/calendar-date.ts';
import type {
  AreaPracticeResolvers,
  AreaResolvers,
  BoroughPracticeResolvers,
  DocumentLabelResolvers,
  PracticeEvidenceResolvers,
  PracticeItemResolvers,
  PracticePlaceResolvers,
  QueryResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { pageOf, sortByKey } from '../../limits/paging.ts';
import { dayOf, type RequestContext } from '../../request/context.ts';

type Context = RequestContext;

export const practiceQueries: QueryResolvers<Context> = {
  practiceEvidence: async (_, { area, kind, strength, asOf, first, after }, context) => {
    const practice = await practiceOf(dayOf(asOf, context, 'RECORDS'), context);
    const inArea = area == null ? practice.items : practiceOfArea(areaIn(practice, area), practice).items;
    const items = inArea.filter(
      ({ evidence }) =>
        (kind == null || evidence.kind === kind) && (strength == null || evidence.strength === strength),
    );
    const keyOf = ({ evidence }: EvidenceOn) => [evidence.place ?? '', evidence.id];
    const list = { kind: 'practice', items: sortByKey(items, keyOf), keyOf, defaultSize: 50, maxSize: 200 };
    return pageOf(list, { first, after });
  },
  practiceOnRecord: (_, { asOf }, context) => practiceOfBorough(dayOf(asOf, context, 'RECORDS'), context),
};

export const areaPractice: NonNullable<AreaResolvers<Context>['practiceOnRecord']> = async (
  area,
  { asOf },
  context,
) => {
  if (area.level === 'BOROUGH') return null;
  const practice = await practiceOf(dayOf(asOf, context, 'RECORDS'), context);
  const isDrawn = practice.areas.some(({ code, edition }) => code === area.code && edition === area.edition);
  return isDrawn ? practiceOfArea(area, practice) : null;
};

/** @param label what the five tests found, where it is told beside a run of the label */
export async function practiceOfBorough(
  day: CalendarDate,
  context: Context,
  label?: AnyMessage,
): Promise<BoroughPracticeRecord> {
  const practice = await practiceOf(day, context);
  return boroughPractice(practice, await (await context.data()).venues.all(), label);
}

/** Practice on record on the edition whose lines are held for the day: its codes are those of the evidence. */
export async function practiceOf(day: CalendarDate, { data, basis }: Context): Promise<PracticeOn> {
  const snapshot = await data();
  const [directory, evidence, labels] = await Promise.all([
    snapshot.areas(),
    snapshot.practiceEvidence(),
    snapshot.documentLabels(),
  ]);
  const { edition } = directory.linesOn(day);
  basis.edition(edition.id);
  const areas = (['BOROUGH', 'LOCALITY', 'WARD'] as const).flatMap((level) =>
    directory.ofLevel(level, edition),
  );
  return practiceOn({ evidence, labels, areas }, day);
}

/** @throws NotFound, or InvalidInput for a ward of an edition without lines */
function areaIn({ areas }: PracticeOn, text: string): Area {
  const code = parseAreaCode('area', text);
  const found = areas.find((area) => area.code === code);
  if (found) return found;
  if (!code.startsWith('E05')) throw new NotFound('area', code);
  throw new InvalidInput(
    'area',
    `${code} is no ward whose boundaries are held. Use the wards of the edition that is drawn.`,
  );
}

const areaByCode = async (code: AreaCode, { data }: Context): Promise<Area> => {
  const found = (await (await data()).areas()).find(code);
  if (!found) throw new NotFound('area', code);
  return found;
};

export const PracticeEvidence: PracticeEvidenceResolvers<Context> = {
  venue: async ({ venue }, _, { data }) =>
    venue === undefined ? null : ((await (await data()).venues.byId.load(venue)) ?? null),
  area: ({ area }, _, context) => areaByCode(area, context),
  toldHere: ({ told }) => told !== undefined,
  basisWords: (evidence) => words.basisWords(evidence),
  kindWords: (evidence) => words.kindWords(evidence),
  strengthWords: (evidence) => words.strengthWords(evidence),
  readersWords: (evidence) => words.readersWords(evidence),
};

export const PracticeItem: PracticeItemResolvers<Context> = {
  statusWords: (item) => words.statusWords(item),
  makesMark,
};

export const DocumentLabel: DocumentLabelResolvers<Context> = {
  area: ({ area }, _, context) => areaByCode(area, context),
  words: (label) => words.calledWords(label),
  readersWords: (label) => words.readersWords(label),
};

export const AreaPractice: AreaPracticeResolvers<Context> = {
  markWords: ({ mark }) => words.markWords(mark),
  summary: (practice) => words.areaPracticeWords(practice),
  calledByDocuments: ({ called }) => called,
};

export const PracticePlace: PracticePlaceResolvers<Context> = {
  markWords: ({ mark }) => words.markWords(mark),
  pointWords: ({ pointOf }) => words.pointWords(pointOf),
};

export const BoroughPractice: BoroughPracticeResolvers<Context> = {
  placeCount: ({ spread }) => spread.places,
  wardCount: ({ spread }) => spread.wards,
  localityCount: ({ spread }) => spread.localities,
};
