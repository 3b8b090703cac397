import {
  dutyLimbs,
  equalityGrid,
  type GridRow,
} from '../../../../domain/assessment/questions/equality-grid.ts';
import type { DutyLimb, GridEffect } from '../../../../schema/generated/assess-operations.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { PlaceLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import type { Place } from '../pages/place.ts';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { tell, tellCode } from '../words/tell.ts';
import { gridFields, gridInput, gridValues } from './grid-form.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly question: string | undefined;
}

const names = equalityGrid.map(({ characteristic }) => characteristic);

/** The equality grid: the whole as a table, and a page for each row. */
export function GridStep({ assessment, viewer, question }: Props) {
  const row = equalityGrid.find(({ characteristic }) => characteristic === question);
  if (row && mayWrite(assessment, viewer)) {
    return <GridRowPage key={row.characteristic} assessment={assessment} viewer={viewer} row={row} />;
  }
  return <GridTable assessment={assessment} viewer={viewer} />;
}

function GridRowPage({ assessment, viewer, row }: Omit<Props, 'question'> & { readonly row: GridRow }) {
  const { id } = assessment;
  const at: Place = { id, step: 'grid' };
  const next = (): Place => {
    const after = pageAfter(names, row.characteristic);
    return after ? { ...at, question: after } : at;
  };
  const actions = assessment.actions.map((action) => ({ value: action.id, label: action.what }));
  return (
    <Page
      title={row.name}
      caption={tell('gridRowOf', standsAt(names, row.characteristic))}
      back={at}
      backText={tell('backToGrid')}
    >
      <p>
        {tell(row.limbs.length === 1 ? 'gridOneLimb' : row.protectedByAct ? 'gridProtected' : 'gridFurther')}
      </p>
      <FormPage
        assessment={assessment}
        viewer={viewer}
        skipTo={next()}
        spec={{
          form: `grid ${row.characteristic}`,
          fields: gridFields(row, actions),
          saved: (saved) => gridValues(saved, row),
          send: byChange((values, on) => ({ grid: gridInput(on, row, values) })),
          next,
        }}
      />
    </Page>
  );
}

const marks: Readonly<Record<GridEffect, string>> = {
  POSITIVE: '+',
  NEGATIVE: '−',
  NONE: '○',
  NOT_KNOWN: '?',
};

function GridTable({ assessment, viewer }: Omit<Props, 'question'>) {
  const { id, facts, detail } = assessment;
  const writable = mayWrite(assessment, viewer);
  const cellOf = (row: GridRow, limb: DutyLimb) =>
    detail?.grid.find((cell) => cell.characteristic === row.characteristic && cell.limb === limb);
  const firstOpen = equalityGrid.find((row) => row.limbs.some((limb) => !cellOf(row, limb)));
  return (
    <Page title={tell('grid')} caption={facts.title} back={{ id }} backText={tell('backToTasks')} wide>
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>{tell('gridLead')}</p>
      {detail && (
        <p>{detail.emptyCells === 0 ? tell('gridFull') : tell('gridEmpty', { count: detail.emptyCells })}</p>
      )}
      {writable && firstOpen && (
        <p>
          <PlaceLink class="main button" to={{ id, step: 'grid', question: firstOpen.characteristic }}>
            {tell(detail?.grid.length ? 'gridGoOn' : 'gridBegin')}
          </PlaceLink>
        </p>
      )}
      <ul class="plain limb-key">
        {dutyLimbs.map(({ limb, letter, name }) => (
          <li key={limb}>
            ({letter}) {name}
          </li>
        ))}
      </ul>
      <table class="grid">
        <caption>{tell('gridCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{tell('gridWho')}</th>
            {dutyLimbs.map(({ limb, letter, name }) => (
              <th key={limb} scope="col">
                ({letter}) <span class="limb-name">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {equalityGrid.map((row) => (
            <tr key={row.characteristic}>
              <th scope="row">
                {writable ? (
                  <PlaceLink to={{ id, step: 'grid', question: row.characteristic }}>{row.name}</PlaceLink>
                ) : (
                  row.name
                )}
              </th>
              {dutyLimbs.map(({ limb }) => {
                const cell = cellOf(row, limb);
                return (
                  <td key={limb}>
                    {!row.limbs.includes(limb) ? (
                      <span class="dim">{tell('gridNotAsked')}</span>
                    ) : cell ? (
                      <span class={`effect ${cell.effect.toLowerCase()}`}>
                        <span aria-hidden="true">{marks[cell.effect]} </span>
                        {tellCode('gridEffect', cell.effect)}
                      </span>
                    ) : (
                      <span class="dim">{tell('gridCellEmpty')}</span>
                    )}
                    {!writable && cell && <p class="dim">{cell.reason}</p>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}
