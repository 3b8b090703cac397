import { computed } from '@preact/signals';
import type { Geometry } from 'geojson';
import { qualifierSign } from '../../../domain/provenance/qualifier.ts';
import type { ClusterKind } from '../../../schema/generated/operations.ts';
import { boundaryLines } from '../../api/figures.ts';
import type { MappedFigure } from '../../map/scene/map-state.ts';
import { clusterSymbol } from '../../styles/figure-symbol.ts';
import { areaFigureWords, shortFigure } from './figure-words.ts';
import { valueSymbol } from './fill-symbol.ts';
import { readyFill, smallAreaLines } from './layer-figures.ts';

interface Line {
  readonly boundary: Geometry;
  /** Code of the area that a tap chooses: small areas lead to their ward. */
  readonly choose: string;
}

/** Lines of the areas of the level shown, by code; small areas are asked for only now. */
const lines = computed((): ReadonlyMap<string, Line> => {
  const level = readyFill.value?.shown.level;
  if (!level) return new Map();
  if (level === 'lsoa') {
    const small = smallAreaLines().value;
    if (small.status !== 'ready') return new Map();
    return new Map(small.value.map(({ code, boundary, ward }) => [code, { boundary, choose: ward.code }]));
  }
  const held = boundaryLines().value;
  if (held.status !== 'ready') return new Map();
  const areas = level === 'ward' ? held.value.wards : held.value.localities;
  return new Map(
    areas.flatMap(({ code, boundary }) => (boundary ? [[code, { boundary, choose: code }] as const] : [])),
  );
});

const areClusters: ReadonlySet<ClusterKind> = new Set(['HIGH', 'LOW', 'HIGH_AMONG_LOW', 'LOW_AMONG_HIGH']);

/** Areas as the layer fills them; undefined: the labels are shown, or the lines are on their way. */
export const mappedFigures = computed((): readonly MappedFigure[] | undefined => {
  const ready = readyFill.value;
  if (!ready || lines.value.size === 0) return undefined;
  return ready.fill.values.flatMap((value) => {
    const line = lines.value.get(value.areaCode);
    if (!line) return [];
    const mark = ready.shown.clusters ? ready.marks.get(value.areaCode)?.kind : undefined;
    return [
      {
        code: value.areaCode,
        name: areaFigureWords(ready, value),
        symbol: mark ? clusterSymbol(mark) : valueSymbol(ready, value),
        isCluster: mark !== undefined && areClusters.has(mark),
        ...line,
      },
    ];
  });
});

/** Whether the layer's areas are the small ones, drawn with thin lines. */
export const hasSmallAreas = computed((): boolean => readyFill.value?.shown.level === 'lsoa');

/** Numbers that stand with the names on the map, by code: wards and localities have room for them. */
export const figuresOnMap = computed((): ReadonlyMap<string, string> => {
  const ready = readyFill.value;
  if (!ready || ready.shown.level === 'lsoa') return new Map();
  const { fill, shown } = ready;
  return new Map(
    fill.values.flatMap(({ areaCode, value, qualifier }) => {
      if (value === null) return [];
      // The sign of a bound, so that the map claims no more than the words do.
      return [[areaCode, qualifierSign(qualifier) + shortFigure(value, shown.layer.unit)] as const];
    }),
  );
});

/** Name and figure in words of every area of the layer shown, by code. */
export const figureSaid = computed((): ReadonlyMap<string, string> => {
  const ready = readyFill.value;
  if (!ready) return new Map();
  return new Map(ready.fill.values.map((value) => [value.areaCode, areaFigureWords(ready, value)]));
});
