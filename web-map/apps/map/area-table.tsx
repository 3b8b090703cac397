import { overviewFigures, type Reading, register } from '../../api/figures.ts';
import { areaColumns } from '../../features/area/area-columns.tsx';
import { readyFill, shownLayer } from '../../features/indicators/layer-figures.ts';
import { figureView, LayerStrip } from '../../features/indicators/layer-strip.tsx';
import { reachColumns } from '../../features/reach/reach-columns.tsx';

import { dateInWords } from '../../i18n/number-words.ts';

import { t, untranslated } from '../../i18n/translator.ts';
import { urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import type { TableLevel } from '../../navigation/url-state.ts';
import { LevelSwitch } from '../../ui/level-switch.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { type Column, SortableTable } from '../../ui/sortable-table.tsx';

const labelLevels: readonly TableLevel[] = ['ward', 'locality'];

/** Columns of the layer shown, once they are there. */
function layerColumns(): readonly Column<Reading>[] {
  const ready = readyFill.value;
  if (!ready) return [];
  const view = figureView().value;
  return view.status === 'ready' ? view.value.figureColumns(ready, (reading) => reading.area.code) : [];
}

/** The columns of the layer, and of reach, stand before the labels, after the names of the areas. */
function withLayer(columns: readonly Column<Reading>[]): readonly Column<Reading>[] {
  const names = columns.filter(({ id }) => id === 'name' || id === 'locality');
  return [
    ...names,
    ...layerColumns(),
    ...reachColumns(),
    ...columns.filter((column) => !names.includes(column)),
  ];
}

/** Wards or localities with their labels, and with the layer shown where there is one. */
function LabelTable({ level }: { level: TableLevel }) {
  const area = areaOf(urlState.value.subject);
  const venues = register().value;
  return (
    <Loaded from={overviewFigures()}>
      {({ wards, localities }) => {
        const run = level === 'locality' ? localities : wards;
        const readings: readonly Reading[] = run.areas;
        const values = { count: readings.length, asOf: t('word.asOf', { date: dateInWords(wards.asOf) }) };
        return (
          <>
            <p class="lead">{readyFill.value ? readyFill.value.fill.summary : run.summary}</p>
            <div class="table-tools">
              {!shownLayer.value && <LevelSwitch level={level} levels={labelLevels} />}
              <p class="dim">{t('map.sortHint')}</p>
            </div>
            <SortableTable
              caption={t(level === 'locality' ? 'map.tableCaptionLocality' : 'map.tableCaptionWard', values)}
              columns={withLayer(areaColumns(readings, venues.status === 'ready' ? venues.value : []))}
              rows={readings}
              keyOf={(reading) => reading.area.code}
              isChosen={(reading) => reading.area.code === area}
            />
          </>
        );
      }}
    </Loaded>
  );
}

/** The table beside the map: everything that the map tells, sortable, with the summary sentence of the run. */
export function AreaTable() {
  const shown = shownLayer.value;
  const level = shown?.level ?? (urlState.value.level === 'locality' ? 'locality' : 'ward');
  return (
    <div class="pane-text">
      <h2>
        {shown
          ? t('map.tableFigureTitle', {
              name: untranslated(shown.layer.name),
              level: t(`map.level_${shown.level}`),
            })
          : t('map.tableTitle')}
      </h2>
      <LayerStrip />
      {level === 'lsoa' ? (
        <Loaded from={figureView()}>{({ SmallAreaTable }) => <SmallAreaTable />}</Loaded>
      ) : (
        <LabelTable level={level} />
      )}
    </div>
  );
}
