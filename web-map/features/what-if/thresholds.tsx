import { type ParameterName, publishedParameters } from '../../../domain/method/method.ts';
import { overviewFigures } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { triedNow } from './change-what-if.ts';
import { factsTranslator } from './facts-translator.ts';
import { ParameterControl } from './parameter-control.tsx';

const first: readonly ParameterName[] = [
  'diversityLow',
  'diversityHigh',
  'placesToMeet',
  'reach',
  'minimumKnownTests',
];
const more: readonly ParameterName[] = [
  'activeProjects',
  'participation',
  'exchange',
  'strongPasses',
  'developingPasses',
  'reachWalkMetres',
  'detourFactor',
  'statusMaxAgeYears',
  'participationMonths',
  'exchangeMonths',
];

function Controls({ names }: { names: readonly ParameterName[] }) {
  const tried = new Map((triedNow().parameters ?? []).map(({ name, value }) => [name, value]));
  const shown = overviewFigures().value;
  const told = factsTranslator().value;
  const meanings = shown.status === 'ready' ? shown.value.wards.method.parameters : [];
  const values = { ...publishedParameters, ...Object.fromEntries(tried) };
  return names.map((name) => (
    <ParameterControl
      key={name}
      name={name}
      meaning={meanings.find((each) => each.name === name)?.meaning ?? ''}
      values={values}
      tell={told.status === 'ready' ? told.value.t : undefined}
    />
  ));
}

/** Every threshold that decides a label, those asked about most first. */
export function Thresholds() {
  const isTried = (triedNow().parameters ?? []).some(({ name }) => more.some((each) => each === name));
  return (
    <section>
      <h2>{t('map.thresholdsTitle')}</h2>
      <Controls names={first} />
      <details open={isTried}>
        <summary>{t('map.thresholdsMore')}</summary>
        <Controls names={more} />
      </details>
    </section>
  );
}
