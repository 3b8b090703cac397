import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t, untranslated } from '../../i18n/translator.ts';
import { announce } from '../../ui/announcer.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { LayerChoices } from './layer-choices.tsx';
import type { Layer } from './layer-figures.ts';
import { groupsFor } from './layer-groups.ts';

interface Props {
  readonly layers: readonly Layer[];
  readonly shown: string | undefined;
  readonly choose: (layer: Layer) => void;
  readonly close: () => void;
}

/** The cards and folded groups of layers, and a field that finds a layer by everyday words (ARIA combobox). */
export function LayerPicker({ layers, shown, choose, close }: Props) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const typed = useSignal('');
  const active = useSignal(-1);
  const isAsked = typed.value.trim() !== '';
  const groups = isAsked ? groupsFor(layers, typed.value) : [];
  const found = groups.flatMap((group) => group.layers);
  const activeLayer = found[active.value];
  const option = ({ id }: Layer): string => `${list}-${id}`;

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (activeLayer)
      document.getElementById(`${list}-${activeLayer.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [activeLayer, list]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const count = found.length;
    const first = active.value < 0;
    if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count;
    else if (event.key === 'ArrowUp' && count > 0)
      active.value = first ? count - 1 : (active.value - 1 + count) % count;
    else if (event.key === 'Enter') {
      const layer = activeLayer ?? found[0];
      if (layer) choose(layer);
    } else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const narrow = (text: string): void => {
    typed.value = text;
    active.value = -1;
    if (text.trim() === '') return;
    const count = groupsFor(layers, text).flatMap((group) => group.layers).length;
    announce(
      count > 0
        ? t('map.layerCount', { count, total: layers.length })
        : t('map.layerNone', { text: untranslated(text) }),
    );
  };
  return (
    <div class="layer-picker">
      <label class="field">
        <span>{t('map.layerSearch')}</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeLayer ? option(activeLayer) : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={t('map.layerHint')}
          maxLength={100}
          value={typed.value}
          onInput={(event) => narrow(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <div id={list} role="listbox" aria-label={t('map.layerList')} hidden={found.length === 0}>
        {groups.map((group) => (
          <fieldset key={group.id} aria-labelledby={`${list}-group-${group.id}`}>
            <p id={`${list}-group-${group.id}`} role="presentation">
              {group.name}
            </p>
            {group.layers.map((layer) => (
              <div
                key={layer.id}
                id={option(layer)}
                role="option"
                tabIndex={-1}
                aria-selected={layer === activeLayer}
                class={layer.id === shown ? 'shown' : undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(layer)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') choose(layer);
                }}
              >
                {layer.name}
              </div>
            ))}
          </fieldset>
        ))}
      </div>
      {!isAsked && <LayerChoices layers={layers} shown={shown} choose={choose} />}
      {isAsked && found.length === 0 && <p>{t('map.layerNone', { text: untranslated(typed.value) })}</p>}
      <p class="all-figures">
        <StateLink to={{ view: 'figures', q: undefined }}>{t('map.figuresTitle')}</StateLink>
      </p>
    </div>
  );
}
