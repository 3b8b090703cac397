import type { IControl } from 'maplibre-gl';
import '../../styles/map-credit.css';

/** Who made the ground and under which licence, behind a button in the corner of the map. */
export class MapCredit implements IControl {
  private readonly element = document.createElement('details');

  constructor({ title, credit }: { readonly title: string; readonly credit: string }) {
    const [summary, text] = [document.createElement('summary'), document.createElement('p')];
    const words = document.createElement('span');
    words.textContent = title;
    summary.append(words);
    text.textContent = credit;
    this.element.className = 'map-credit maplibregl-ctrl';
    this.element.append(summary, text);
  }

  onAdd(): HTMLElement {
    return this.element;
  }

  onRemove(): void {
    this.element.remove();
  }
}
