import { parameterRanges } from '../../../domain/cohesion-label/classification/parameter-ranges.ts';
import { parameterTable } from '../../../domain/method/method.ts';
import { publishedOverview } from '../../api/figures.ts';
import { t } from '../../i18n/translator.ts';
import { triedNow } from './change-what-if.ts';
import { ParameterControl } from './parameter-control.tsx';

const first = ['diversityLow', 'diversityHigh', 'placesToMeet', 'reach', 'minimumKnownTests'];
const more = [
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

function Controls({ names }: { names: readonly string[] }) {
  const tried = new Map((triedNow().parameters ?? []).map(({ name, value }) => [name, value]));
  const table = parameterTable();
  const published = publishedOverview().value;
  const told = published.status === 'ready' ? published.value.wards.method.parameters : [];
  return names.map((name) => {
    const parameter = table.find((each) => each.name === name);
    if (!parameter) return null;
    const range = parameterRanges[parameter.name];
    return (
      <ParameterControl
        key={name}
        parameter={parameter}
        range={range}
        meaning={told.find((each) => each.name === name)?.meaning ?? ''}
        value={tried.get(name) ?? parameter.value}
      />
    );
  });
}

/** Every threshold that decides a label, those asked about most first. */
export function Thresholds() {
  const isTried = (triedNow().parameters ?? []).some(({ name }) => more.includes(name));
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
