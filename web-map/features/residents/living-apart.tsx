import type { LivingApartQuery } from '../../../schema/generated/operations.ts';
import { fromRecords } from '../../i18n/from-records.ts';
import { dateInWords, percent } from '../../i18n/number-words.ts';
import { codeWords, t } from '../../i18n/translator.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { Sideways } from '../../ui/sideways.tsx';
import { livingApartFigures } from './residents-figures.ts';

type Run = LivingApartQuery['segregation'];
type Measure = Run['overall'][number];

const measureWords = ({ value }: Measure): string =>
  value === null ? t('map.apartNotDefined') : percent(value);

/** Measures over all groups at once: a figure, its name and what it means. */
function Overall({ measures }: { measures: readonly Measure[] }) {
  return (
    <ul class="on-record">
      {measures.map((measure) => (
        <li key={measure.id}>
          <strong>{measureWords(measure)}</strong>
          <span>{codeWords('map.measure_', measure.id)}</span>
          <span class="dim block">{measure.meaning}</span>
        </li>
      ))}
    </ul>
  );
}

function GroupTable({ groups }: { groups: Run['groups'] }) {
  return (
    <table class="outputs">
      <caption>{t('map.apartGroups')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('word.groupHead')}</th>
          {groups[0]?.measures.map(({ id }) => (
            <th key={id} scope="col" class="number">
              {codeWords('map.measure_', id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group, name, measures }) => (
          <tr key={group}>
            <th scope="row">{name}</th>
            {measures.map((measure) => (
              <td key={measure.id} class="number">
                {measureWords(measure)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Exposure({ run }: { run: Run }) {
  const nameOf = (group: string): string => run.groups.find((each) => each.group === group)?.name ?? group;
  return (
    <>
      <Sideways name={t('word.apartExposure')}>
        <table class="outputs">
          <caption>{t('word.apartExposure')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('word.groupHead')}</th>
              {run.exposure.map(({ group }) => (
                <th key={group} scope="col" class="number">
                  {nameOf(group)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.exposure.map(({ group, shares }) => (
              <tr key={group}>
                <th scope="row">{nameOf(group)}</th>
                {shares.map((met) => (
                  <td key={met.group} class="number">
                    {percent(met.share)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      <p class="dim">{run.exposureMeaning}</p>
    </>
  );
}

/** What each figure means, group by group, and where each measure misleads. */
function Meanings({ groups, overall }: Run) {
  const caveats = new Map([...overall, ...(groups[0]?.measures ?? [])].map(({ id, caveat }) => [id, caveat]));
  return (
    <details>
      <summary>{t('map.apartMeaning')}</summary>
      <ul class="reasons">
        {groups.flatMap(({ group, measures }) =>
          measures
            .filter(({ value }) => value !== null)
            .map(({ id, meaning }) => <li key={group + id}>{meaning}</li>),
        )}
      </ul>
      <ul class="reasons">
        {[...caveats].map(([id, caveat]) => (
          <li key={id}>
            <strong>{codeWords('map.measure_', id)}</strong>: {caveat}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** How far apart groups live over the wards of the borough: each figure with what it means and what it does not say. */
export function LivingApart({ inLocality }: { inLocality: boolean }) {
  return (
    <>
      <p>
        {t('map.apartLead')} {inLocality && t('map.apartOfBorough')}
      </p>
      <Loaded from={livingApartFigures()}>
        {(run) => (
          <>
            <Overall measures={run.overall} />
            <Sideways name={t('map.apartGroups')}>
              <GroupTable groups={run.groups} />
            </Sideways>
            <Exposure run={run} />
            <p class="dim">
              <span class="block">{run.caveat}</span>
              {run.period && dateInWords(run.period)}
            </p>
            <Meanings {...run} />
            <p class="dim" {...fromRecords()}>
              {[run.source.title, run.source.publisher, run.source.date].filter(Boolean).join(' · ')}
            </p>
          </>
        )}
      </Loaded>
    </>
  );
}
