import { isBoundary } from '../../../../domain/geography/measures.ts';
import type { OptionsOfAssessmentQuery } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import { isNarrow } from '../../../ui/viewport.ts';
import { ground } from '../site/ground.ts';
import { metresWords } from '../site/say-measures.ts';
import { Sketch, SketchCredit, type SketchPlace } from '../site/sketch.tsx';
import { dayWords } from '../words/say-instant.ts';
import { type Comparison, type MeasureGroup, measureGroups, type Reading } from './compared-options.ts';

/** All options beside doing nothing: figures in a table, labels in words, sites on small maps of one scale. */
export function OptionComparison({ comparison }: { readonly comparison: Comparison }) {
  const { options, notes } = comparison;
  const groups = measureGroups(comparison);
  return (
    <>
      <h2>{t('officers.options.compareTitle')}</h2>
      {groups.map((group, order) => (
        <details key={group.name} class="item" open={order === 0 || !isNarrow.peek()}>
          <summary>
            <h3>{group.name}</h3>
          </summary>
          <Figures group={group} options={options} />
        </details>
      ))}
      <details>
        <summary>{t('officers.options.howTitle')}</summary>
        <dl>
          {groups.flatMap(({ rows }) =>
            rows.map(({ code, name, formula, source, limits }) => (
              <div key={code}>
                <dt>
                  <strong>{name}</strong>
                </dt>
                <dd>
                  {t('officers.options.howFormula', { formula })}{' '}
                  {t('officers.options.howSource', { source })} {t('officers.options.howLimits', { limits })}
                </dd>
              </div>
            )),
          )}
        </dl>
      </details>
      {options.slice(1).map((option) => (
        <OptionWords key={option.id} option={option} />
      ))}
      <OptionMaps options={options.slice(1)} />
      <details>
        <summary>{t('officers.options.notesTitle')}</summary>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Figures({
  group,
  options,
}: {
  readonly group: MeasureGroup;
  readonly options: Comparison['options'];
}) {
  return (
    <div class="stacking">
      <table>
        <caption class="only-heard">{group.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('officers.options.measure')}</th>
            {options.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.rows.map(({ code, name, notes, cells }) => (
            <tr key={code}>
              <th scope="row">
                {name}
                {notes.map((note) => (
                  <small key={note} class="block">
                    {note}
                  </small>
                ))}
              </th>
              {cells.map(({ value, range, difference, notes: own }, at) => (
                <td key={options[at]?.id} data-label={options[at]?.name}>
                  <div>
                    <strong>{value}</strong> {difference && <span class="block">{difference}</span>}
                    {[range, ...own].filter(Boolean).map((text) => (
                      <small key={text} class="block">
                        {text}
                      </small>
                    ))}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OptionWords({ option }: { readonly option: Reading }) {
  const { name, homesByTenure, closes, opens, labelChanges, moves, notes } = option;
  return (
    <section>
      <h3>{name}</h3>
      <ul>
        {homesByTenure && <li>{t('officers.options.mix', homesByTenure)}.</li>}
        {closes.length > 0 && (
          <li>{t('officers.options.closesList', { names: closes.map((venue) => venue.name).join('; ') })}</li>
        )}
        {opens.length > 0 && (
          <li>{t('officers.options.opensList', { names: opens.map((place) => place.name).join('; ') })}</li>
        )}
        {labelChanges.length === 0 && <li>{t('officers.options.labelsSame')}</li>}
        {labelChanges.map(({ area, before, after }) => (
          <li key={area.code}>{t('officers.options.labelChange', { name: area.name, before, after })}</li>
        ))}
        {[...moves, ...notes].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function placesOf({ closes, opens }: Reading): readonly SketchPlace[] {
  return [
    ...closes.flatMap(({ name, location, kind, placeOfWelcome, status }) =>
      location ? [{ name, at: location, kind, placeOfWelcome, status, lost: true }] : [],
    ),
    ...opens.map(({ name, kind, position }) => ({ name, at: position, kind, gained: true })),
  ];
}

function OptionMaps({ options }: { readonly options: readonly Reading[] }) {
  const lines = ground().value;
  if (lines.status !== 'ready') return null;
  const sites = options.map(({ site }) => site?.geometry).filter(isBoundary);
  // One frame for all, so that a larger site looks larger.
  const frame = {
    type: 'MultiPolygon',
    coordinates: sites.flatMap((site) => (site.type === 'Polygon' ? [site.coordinates] : site.coordinates)),
  } as const;
  return (
    <>
      <h3>{t('officers.options.mapsTitle')}</h3>
      <p class="dim">{t('officers.options.mapNote')}</p>
      <div class="option-maps">
        {options.map((option) => (
          <figure key={option.id}>
            <figcaption>{option.name}</figcaption>
            <Sketch
              ground={lines.value}
              label={t('officers.options.mapLabel', { name: option.name })}
              site={isBoundary(option.site?.geometry) ? option.site.geometry : undefined}
              frame={frame}
              room={3}
              places={placesOf(option)}
              credited={false}
            />
          </figure>
        ))}
      </div>
      <SketchCredit />
    </>
  );
}

type Cumulative = NonNullable<NonNullable<OptionsOfAssessmentQuery['assessment']>['cumulative']>;

/** What the scheme and others nearby add up to, as the newest evidence has it. */
export function Together({ cumulative }: { readonly cumulative: Cumulative }) {
  const { sentence, homes, meetingPlacesLost: lost, meetingPlacesGained: gained, schemes } = cumulative;
  return (
    <section>
      <h2>{t('officers.options.together')}</h2>
      <p>{sentence}</p>
      <p>{t('officers.options.togetherFigures', { homes, lost, gained })}</p>
      <ul>
        {schemes.map(({ id, title, distanceMetres, homes: count, meetingPlacesLost, on }) => (
          <li key={id}>
            {t('officers.options.togetherScheme', {
              title,
              metres: metresWords(distanceMetres),
              on: dayWords(on),
              homes: count ?? t('officers.options.unknown'),
              lost: meetingPlacesLost,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
