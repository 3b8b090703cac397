import { Loaded } from '../controls/loaded.tsx';
import { overviewFigures, type Reading, register } from '../figures.ts';
import { adjust, urlState } from '../navigation.ts';
import { dateInWords } from '../number-words.ts';
import type { TableLevel } from '../url-state.ts';
import { say } from '../words.ts';
import { areaColumns } from './area-columns.tsx';
import { SortableTable } from './sortable-table.tsx';

const levels: readonly TableLevel[] = ['ward', 'locality'];

function LevelSwitch({ level }: { level: TableLevel }) {
  return (
    <fieldset class="switch">
      <legend class="only-heard">{say('levelLegend')}</legend>
      {levels.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="level"
            checked={each === level}
            onChange={() => adjust({ level: each, sort: undefined })}
          />
          <span>{say(each === 'ward' ? 'levelWard' : 'levelLocality')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The table beside the map: everything that the map tells, sortable, with the summary sentence of the run. */
export function AreaTable() {
  const { level, area } = urlState.value;
  const venues = register().value;
  return (
    <div class="pane-text">
      <h2>{say('tableTitle')}</h2>
      <Loaded from={overviewFigures()}>
        {({ wards, localities }) => {
          const run = level === 'ward' ? wards : localities;
          const readings: readonly Reading[] = run.areas;
          const values = { count: readings.length, asOf: say('asOf', { date: dateInWords(wards.asOf) }) };
          return (
            <>
              <p class="lead">{run.summary}</p>
              <div class="table-tools">
                <LevelSwitch level={level} />
                <p class="dim">{say('sortHint')}</p>
              </div>
              <SortableTable
                caption={say(level === 'ward' ? 'tableCaptionWard' : 'tableCaptionLocality', values)}
                columns={areaColumns(readings, venues.status === 'ready' ? venues.value : [])}
                rows={readings}
                keyOf={(reading) => reading.area.code}
                isChosen={(reading) => reading.area.code === area}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
