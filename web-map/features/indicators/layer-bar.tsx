import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t, untranslated } from '../../i18n/translator.ts';
import { adjust, goTo, urlState } from '../../navigation/navigation.ts';
import { announce } from '../../ui/announcer.tsx';
import { LevelSwitch } from '../../ui/level-switch.tsx';
import { Loaded } from '../../ui/loaded.tsx';
import { StepSlider } from '../../ui/step-slider.tsx';
import { FigurePatternDefinitions } from './figure-swatch.tsx';
import {
  fillOf,
  type Layer,
  layerList,
  marksOf,
  type ShownLayer,
  shownLayer,
  shownOf,
  smallAreaLines,
  unknownLayer,
} from './layer-figures.ts';
import { LayerPicker } from './layer-picker.tsx';
import { periodSteps } from './period-steps.ts';

/** One step a period; nothing where there is only one. */
function PeriodSlider(shown: ShownLayer) {
  const steps = periodSteps(shown);
  if (steps.length < 2) return null;
  return (
    <StepSlider
      label={t('map.periodLabel')}
      steps={steps.map(({ words }) => words)}
      place={Math.max(
        0,
        steps.findIndex((step) => step.shown),
      )}
      choose={(place) => adjust(steps[place]?.to ?? {})}
    />
  );
}

function ClusterSwitch({ layer, clusters }: ShownLayer) {
  if (layer.clusterLevels.length === 0) return null;
  const choices = [
    { on: false, long: t('map.showFigures'), short: t('map.showFigures') },
    { on: true, long: t('map.showClusters'), short: t('map.showClustersShort') },
  ];
  return (
    <fieldset class="switch">
      <legend class="only-heard">{t('map.showLegend')}</legend>
      {choices.map(({ on, long, short }) => (
        <label key={long}>
          <input
            type="radio"
            name="show"
            aria-label={long}
            checked={on === clusters}
            onChange={() => goTo({ show: on ? 'clusters' : undefined, sort: undefined })}
          />
          <span class="long">{long}</span>
          <span class="short">{short}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is on its way or did not come, said where the choice was made. */
function LayerProgress({ shown }: { shown: ShownLayer }) {
  const marks = marksOf(shown);
  return (
    <>
      <Loaded from={fillOf(shown)}>
        {(fill) => (fill && fill.values.length > 0 ? null : <p class="fault">{t('map.layerEmpty')}</p>)}
      </Loaded>
      {marks && <Loaded from={marks}>{() => null}</Loaded>}
      {shown.level === 'lsoa' && urlState.value.view === 'map' && (
        <Loaded from={smallAreaLines()}>{() => null}</Loaded>
      )}
    </>
  );
}

/** What the map or the table shows: the way to another layer, and the choices that the layer has. */
export function LayerBar({ open: startsOpen }: { open: boolean }) {
  const open = useSignal(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const shown = shownLayer.value;
  const close = (): void => {
    open.value = false;
    button.current?.focus();
  };
  const choose = (layer: Layer): void => {
    close();
    const labels = layer.kind === 'LABEL';
    // Clusters are asked for layer by layer: those of a faith or an ethnic group must never come unasked.
    const { show: _, ...rest } = urlState.value;
    const next = shownOf(layer, rest);
    goTo({
      layer: labels ? undefined : layer.id,
      period: undefined,
      sort: undefined,
      show: undefined,
    });
    announce(t('map.layerNow', { name: layer.name, level: t(`map.level_${next.level}`) }));
  };
  return (
    <div
      class="layer-bar"
      onFocusOut={(event) => {
        // The choices of the layer stand beside the list: whoever goes on to them has left it.
        const to = event.relatedTarget;
        const list = event.currentTarget.querySelector('.layer-picker');
        if (to instanceof Node && to !== button.current && !list?.contains(to)) open.value = false;
      }}
    >
      <FigurePatternDefinitions />
      <button
        ref={button}
        type="button"
        class="layer-button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <span class="dim">{t('map.layerName')}</span>{' '}
        <strong>{shown ? shown.layer.name : t('map.layerLabelsShort')}</strong>
        <span aria-hidden="true"> ▾</span>
      </button>
      {open.value && (
        <Loaded from={layerList()}>
          {(layers) => <LayerPicker layers={layers} shown={shown?.layer.id} choose={choose} close={close} />}
        </Loaded>
      )}
      {!open.value && urlState.value.layer && <Loaded from={layerList()}>{() => null}</Loaded>}
      {shown && (
        <>
          <LevelSwitch level={shown.level} levels={shown.levels} />
          <ClusterSwitch {...shown} />
          <PeriodSlider {...shown} />
          <LayerProgress shown={shown} />
        </>
      )}
      {unknownLayer.value && (
        <p class="fault">{t('map.layerUnknown', { id: untranslated(urlState.value.layer ?? '') })}</p>
      )}
    </div>
  );
}
