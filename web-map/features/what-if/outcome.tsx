import { useEffect } from 'preact/hooks';
import { labelSymbol } from '../../../domain/cohesion-label/classification/label-symbol.ts';
import { haveSameLabel, labelOf } from '../../../domain/cohesion-label/classification/labels.ts';
import { publishedOverview, type Reading, readingsByCode } from '../../api/figures.ts';
import { whatIfState } from '../../api/tried-out.ts';
import { t, untranslated } from '../../i18n/translator.ts';
import { closedTool, urlState } from '../../navigation/navigation.ts';
import { areaOf } from '../../navigation/subject.ts';
import { announce } from '../../ui/announcer.tsx';
import { AreaLink } from '../../ui/area-link.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { factsTranslator } from './facts-translator.ts';
import { refusedThresholds } from './threshold-box.ts';

/** Whether two readings have different labels, by their cells: a moderate and a high row share some. */
const isOtherLabel = (one: Reading, other: Reading): boolean => !haveSameLabel(labelIn(one), labelIn(other));

const labelIn = ({ diversity, practice }: Reading) => labelOf(diversity.level, practice.level);

/** Wards with another label than the published one, with both readings. */
function otherLabels(): readonly { readonly now: Reading; readonly was: Reading }[] {
  const published = publishedOverview().value;
  if (published.status !== 'ready') return [];
  return published.value.wards.areas.flatMap((was) => {
    const now = readingsByCode.value.get(was.area.code);
    return now && isOtherLabel(now, was) ? [{ now, was }] : [];
  });
}

/** The chosen area under the what-if, beside its published label. */
function ChosenArea() {
  const published = publishedOverview().value;
  const now = readingsByCode.value.get(areaOf(urlState.value.subject) ?? '');
  if (!now || published.status !== 'ready') return null;
  const { wards, localities } = published.value;
  const was = [...wards.areas, ...localities.areas].find(({ area }) => area.code === now.area.code);
  const name = untranslated(now.area.name);
  return (
    <div class="tried-area">
      <p class="with-swatch">
        <Swatch symbol={labelSymbol(now.diversity.level, now.practice.level)} />
        <span>
          {t('map.whatIfArea', { name })} <strong>{now.label}</strong>
          {was && isOtherLabel(now, was) && (
            <span class="dim block">{t('map.whatIfWas', { label: was.label })}</span>
          )}
        </span>
      </p>
      <StateLink to={closedTool} toBriefing>
        {t('map.whatIfRead', { name })}
      </StateLink>
    </div>
  );
}

/** How many values below are refused and change nothing; undefined where none is. */
function heldBackWords(): string | undefined {
  const told = factsTranslator().value;
  const count = refusedThresholds.value.size;
  if (count === 0 || told.status !== 'ready') return undefined;
  const tried = whatIfState.value.status === 'shown' ? 'TRIED' : 'NOTHING';
  return told.value.t('whatIf.heldBack', { count, tried });
}

/** What follows from what is tried: the chosen area, how many wards have another label, and which. */
export function Outcome() {
  const state = whatIfState.value;
  const others = otherLabels();
  const total = [...readingsByCode.value.values()].filter(({ area }) => area.level === 'WARD').length;
  const words =
    others.length === 0 ? t('map.whatIfSame') : t('map.whatIfOther', { count: others.length, total });
  const heard = state.status === 'shown' ? words : '';
  const heldBack = heldBackWords();
  useEffect(() => {
    if (heard) announce(heard);
  }, [heard]);
  return (
    <section class="outcome">
      <h2 class="only-heard">{t('map.whatIfOutcome')}</h2>
      <ChosenArea />
      {state.status === 'none' && <p class="outcome-count">{heldBack ?? t('map.whatIfNone')}</p>}
      {state.status === 'shown' && others.length === 0 && <p class="outcome-count">{words}</p>}
      {others.length > 0 && (
        <details>
          <summary class="outcome-count">{words}</summary>
          <ul class="other-labels">
            {others.map(({ now, was }) => (
              <li key={now.area.code}>
                <AreaLink code={now.area.code} name={now.area.name} swatch />
                <span class="block">{now.label}</span>
                <span class="dim block">{t('map.whatIfWas', { label: was.label })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {state.status === 'shown' && heldBack && <p>{heldBack}</p>}
    </section>
  );
}
