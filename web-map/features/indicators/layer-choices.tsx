import { useSignal } from '@preact/signals';
import { listed, t } from '../../i18n/translator.ts';
import { type LayerCard, layerCards } from './layer-cards.ts';
import type { Layer } from './layer-figures.ts';
import { groupsFor } from './layer-groups.ts';

interface Props {
  readonly layers: readonly Layer[];
  readonly shown: string | undefined;
  readonly choose: (layer: Layer) => void;
}

/** Layers as buttons, one a line. */
function Choices({ layers, shown, choose }: Props) {
  return (
    <ul class="plain layer-choices">
      {layers.map((layer) => (
        <li key={layer.id}>
          <button
            type="button"
            aria-current={layer.id === shown ? 'true' : undefined}
            onClick={() => choose(layer)}
          >
            {layer.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface CardProps extends Omit<Props, 'layers'> {
  readonly card: LayerCard;
}

/** A card of one layer chooses it; a card of a group opens it, for there nothing is chosen before the reader has. */
function Card({ card: { title, layer, choices }, shown, choose }: CardProps) {
  const open = useSignal(false);
  if (layer) {
    return (
      <li>
        <button
          type="button"
          aria-current={layer.id === shown ? 'true' : undefined}
          onClick={() => choose(layer)}
        >
          <strong>{title}</strong>
          <span class="dim block">{layer.name}</span>
        </button>
      </li>
    );
  }
  return (
    <li class={open.value ? 'opened' : undefined}>
      <button
        type="button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <strong>{title}</strong>
        <span class="dim block">{t('map.layerCardChoose', { count: choices.length })}</span>
      </button>
      {open.value && <Choices layers={choices} shown={shown} choose={choose} />}
    </li>
  );
}

/** What stands in the list of layers before anything is looked for: the cards, then every group, folded. */
export function LayerChoices({ layers, shown, choose }: Props) {
  const { held, notHeld } = layerCards(layers);
  return (
    <div class="layer-start">
      <h3>{t('map.layerCards')}</h3>
      <ul class="plain layer-cards">
        {held.map((card) => (
          <Card key={card.id} card={card} shown={shown ?? 'label'} choose={choose} />
        ))}
      </ul>
      {notHeld.length > 0 && <p class="dim">{t('map.layerCardsMissing', { names: listed(notHeld) })}</p>}
      <h3>{t('map.layerAllGroups')}</h3>
      {groupsFor(layers, '').map((group) => (
        <details key={group.id}>
          <summary>
            {group.name} <span class="dim">({group.layers.length})</span>
          </summary>
          <Choices layers={group.layers} shown={shown} choose={choose} />
        </details>
      ))}
    </div>
  );
}
