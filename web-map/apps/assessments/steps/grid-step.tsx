import {
  dutyLimbs,
  equalityGrid,
  type GridRow,
} from '../../../../domain/assessment/questions/equality-grid.ts';
import type { DutyLimb, GridEffect } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { mayWrite } from '../api/may-write.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { RouteLink } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { ReadOnlyNotice } from '../pages/read-only-notice.tsx';
import type { Route } from '../pages/route.ts';
import { pageAfter, standsAt } from '../pages/row-of-pages.ts';
import { FactsBeside } from './facts-beside.tsx';
import { gridFields, gridInput, gridValues } from './grid-form.ts';
import { ProposedNote } from './proposed-note.tsx';
import { proposedRow } from './proposed-words.ts';

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
  const at: Route = { id, step: 'grid' };
  const next = (): Route => {
    const after = pageAfter(names, row.characteristic);
    return after ? { ...at, question: after } : at;
  };
  const actions = assessment.actions.map((action) => ({ value: action.id, label: action.what }));
  return (
    <Page
      title={t(row.name)}
      caption={t('officers.gridRowOf', standsAt(names, row.characteristic))}
      back={at}
      backText={t('officers.backToGrid')}
    >
      <p>
        {t(
          row.limbs.length === 1
            ? 'officers.gridOneLimb'
            : row.protectedByAct
              ? 'officers.gridProtected'
              : 'officers.gridFurther',
        )}
      </p>
      <ProposedNote row={proposedRow(assessment, row.characteristic)} />
      <FactsBeside assessment={assessment} about={`grid.${row.characteristic}`} />
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
    <Page
      title={t('officers.grid')}
      caption={facts.title}
      back={{ id }}
      backText={t('officers.backToTasks')}
      wide
    >
      <ReadOnlyNotice assessment={assessment} viewer={viewer} />
      <p>{t('officers.gridLead')}</p>
      {detail && (
        <p>
          {detail.emptyCells === 0
            ? t('officers.gridFull')
            : t('officers.gridEmpty', { count: detail.emptyCells })}
        </p>
      )}
      {writable && firstOpen && (
        <p>
          <RouteLink class="main button" to={{ id, step: 'grid', question: firstOpen.characteristic }}>
            {t(detail?.grid.length ? 'officers.gridGoOn' : 'officers.gridBegin')}
          </RouteLink>
        </p>
      )}
      <ul class="plain limb-key">
        {dutyLimbs.map(({ limb, letter, name }) => (
          <li key={limb}>
            {t(letter)} {t(name)}
          </li>
        ))}
      </ul>
      <table class="grid">
        <caption>{t('officers.gridCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('officers.gridWho')}</th>
            {dutyLimbs.map(({ limb, letter, name }) => (
              <th key={limb} scope="col">
                {t(letter)} <span class="limb-name">{t(name)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {equalityGrid.map((row) => (
            <tr key={row.characteristic}>
              <th scope="row">
                {writable ? (
                  <RouteLink to={{ id, step: 'grid', question: row.characteristic }}>{t(row.name)}</RouteLink>
                ) : (
                  t(row.name)
                )}
              </th>
              {dutyLimbs.map(({ limb }) => {
                const cell = cellOf(row, limb);
                return (
                  <td key={limb}>
                    {!row.limbs.includes(limb) ? (
                      <span class="dim">{t('officers.gridNotAsked')}</span>
                    ) : cell ? (
                      <span class={`effect ${cell.effect.toLowerCase()}`}>
                        <span aria-hidden="true">{marks[cell.effect]} </span>
                        {codeWords('officers.gridEffect', cell.effect)}
                      </span>
                    ) : (
                      <span class="dim">
                        {t(
                          proposedRow(assessment, row.characteristic)
                            ? 'officers.proposedCell'
                            : 'officers.gridCellEmpty',
                        )}
                      </span>
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
