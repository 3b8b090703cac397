import { parseAreaCode } from '../../../../domain/geography/parse-area-code.ts';
import { comparatorsOf } from '../../../../domain/indicators/comparators.ts';
import { editionsOf } from '../../../../domain/indicators/editions.ts';
import { seriesOf, seriesWords } from '../../../../domain/indicators/series.ts';
import type { Indicator } from '../../../../domain/records/indicator.ts';
import { unitName } from '../../../../domain/wording/quantity.ts';
import type { RequestContext } from '../../request/context.ts';
import { areaByCode } from '../../snapshot/area-by-code.ts';
import type { SnapshotRecords } from '../../snapshot/snapshot-records.ts';

/** The organisation that answers for an indicator, by name; undefined where the source names none. */
export const responsibleBodyOf = async (
  { responsibleBody }: Indicator,
  snapshot: SnapshotRecords,
): Promise<string | undefined> =>
  responsibleBody === undefined
    ? undefined
    : ((await snapshot.organisationById()).get(responsibleBody)?.name ?? responsibleBody);

/** The figures of an indicator and its other editions for one area, in the order of time, with comparators by name. */
export async function seriesOfArea(
  indicator: Indicator,
  area: string | null | undefined,
  { data, basis }: RequestContext,
) {
  const snapshot = await data();
  const directory = await snapshot.areas();
  const [borough] = directory.ofLevel('BOROUGH', directory.mappedEdition);
  const { code, name, edition } =
    area == null && borough ? borough : await areaByCode(parseAreaCode('area', area ?? ''), snapshot);
  if (edition) basis.edition(edition);
  const editions = editionsOf(indicator, await snapshot.indicators());
  const others = comparatorsOf(indicator.id);
  const [own, ofOthers] = await Promise.all([
    Promise.all(editions.map(({ id }) => snapshot.figuresOfIndicator.load(id))),
    snapshot.figuresOfIndicator.load(others?.id ?? indicator.id),
  ]);
  const points = seriesOf(
    indicator,
    own.flat().filter((figure) => figure.area.code === code),
  );
  const responsible = await responsibleBodyOf(indicator, snapshot);
  return {
    areaCode: code,
    areaName: name,
    unit: indicator.unit,
    unitName: unitName(indicator.unit),
    responsibleBody: responsible ?? null,
    points: points.map(({ observation, days, interval, words, verdict, break: why }) => ({
      observation,
      words,
      period: observation.period ?? null,
      from: days?.first ?? null,
      to: days?.last ?? null,
      kind: observation.kind,
      value: observation.value ?? null,
      status: observation.status,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      verdict: verdict ?? null,
      break: why ?? null,
    })),
    comparators: ofOthers.filter((figure) => figure.area.level === 'COMPARATOR'),
    comparatorNote: others?.note ?? null,
    words: seriesWords(points, responsible),
  };
}
