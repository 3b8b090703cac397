import { t } from '../i18n/translator.ts';

interface Props {
  readonly label: string;
  /** What each place of the slider stands for, from left to right in the direction of the page. */
  readonly steps: readonly string[];
  readonly place: number;
  readonly choose: (place: number) => void;
}

/** A slider over a few named steps; it reads out the step's name and not its number. */
export function StepSlider({ label, steps, place, choose }: Props) {
  const words = steps[place] ?? '';
  return (
    <label class="period">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={place}
        aria-valuetext={words}
        onInput={(event) => choose(Number(event.currentTarget.value))}
      />
      <output>
        <strong>{words}</strong>{' '}
        <span class="dim">{t('map.periodPlace', { place: place + 1, total: steps.length })}</span>
      </output>
    </label>
  );
}
