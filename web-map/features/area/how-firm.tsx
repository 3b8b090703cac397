import type { AreaFigures } from '../../api/area-figures.ts';

import { chance } from '../../i18n/number-words.ts';
import { t } from '../../i18n/translator.ts';
import { withUnit } from '../../ui/test-table.tsx';

type Label = NonNullable<AreaFigures['classification']>;

function flipValue({ of, value, unit, atLeast, threshold }: Label['flips'][number]): string {
  if (value === null) return t('map.flipUnknown');
  const words = of === 'diversity' ? chance(value) : withUnit(value, unit, [threshold]);
  return atLeast ? t('map.atLeast', { value: words }) : words;
}

const flipLine = ({ of, threshold, unit }: Label['flips'][number]): string =>
  of === 'diversity' ? chance(threshold) : withUnit(threshold, unit, [threshold]);

/** Each deciding value beside its line, with how far it is from the other side and whether that changes the label. */
function Flips({ flips }: { flips: Label['flips'] }) {
  return (
    <table class="tests flips">
      <caption>{t('map.flipsTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.flipHead')}</th>
          <th scope="col" class="number">
            {t('word.hereHead')}
          </th>
          <th scope="col" class="number">
            {t('map.lineHead')}
          </th>
        </tr>
      </thead>
      <tbody>
        {flips.map((flip) => (
          <tr key={flip.of + flip.threshold}>
            <th scope="row">
              <span>
                {flip.name}
                <span class="result">{flip.sentence}</span>
              </span>
            </th>
            <td class="number">{flipValue(flip)}</td>
            <td class="number dim">{flipLine(flip)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Changes({ changes }: { changes: Label['whatWouldChange'] }) {
  const ofPractice = changes.filter(({ kind }) => kind !== 'THRESHOLD');
  const ofMethod = changes.filter(({ kind }) => kind === 'THRESHOLD');
  const list = (of: typeof changes) => (
    <ul class="reasons">
      {of.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return (
    <>
      <h3>{t('word.changesTitle')}</h3>
      {ofPractice.length > 0 ? list(ofPractice) : <p>{t('map.changesNone')}</p>}
      {ofMethod.length > 0 && (
        <details>
          <summary>{t('map.changesMore', { count: ofMethod.length })}</summary>
          {list(ofMethod)}
        </details>
      )}
    </>
  );
}

function Variants({ methodVariants: variants, methodStability }: Label) {
  const run = variants.filter(({ label }) => label !== null);
  const same = run.filter(({ sameLabel }) => sameLabel);
  return (
    <details>
      <summary>{t('map.variantsTitle', { same: same.length, run: run.length })}</summary>
      {methodStability === null && <p>{t('map.variantsNotKnown')}</p>}
      <table class="outputs">
        <caption class="only-heard">{t('map.variantsTitle', { same: same.length, run: run.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('map.variantHead')}</th>
            <th scope="col">{t('word.colLabel')}</th>
          </tr>
        </thead>
        <tbody>
          {variants.map(({ family, name, label, sameLabel, note }) => (
            <tr key={family + name}>
              <th scope="row">{name}</th>
              <td>
                {label === null ? (
                  t('map.variantNone')
                ) : sameLabel ? (
                  t('map.variantSame')
                ) : (
                  <strong>{label}</strong>
                )}
                {note && <span class="dim block">{note}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How firmly a label stands: distances from flipping, what would change it, what is not known, and the variants. */
export function HowFirm({ label }: { label: Label }) {
  const [lower = label.label, upper = label.label] = label.bounds;
  return (
    <section class="how-firm">
      <h2>{t('map.firmnessTitle')}</h2>
      <Flips flips={label.flips} />
      <Changes changes={label.whatWouldChange} />
      <h3>{t('word.boundsTitle')}</h3>
      <p>
        {lower === upper ? t('map.boundsSame', { label: lower }) : t('map.boundsApart', { lower, upper })}
      </p>
      <Variants {...label} />
    </section>
  );
}
