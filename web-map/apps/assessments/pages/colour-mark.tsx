import type { RiskColour } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../words/translator.ts';

const looks = {
  RED: { word: 'officers.colourRED', shape: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" /> },
  AMBER: { word: 'officers.colourAMBER', shape: <path d="M8 1l7.5 14h-15z" /> },
  GREEN: { word: 'officers.colourGREEN', shape: <circle cx="8" cy="8" r="7" /> },
} as const;

/** A colour of risk by word and shape, so that nothing hangs on seeing the colour itself. */
export function ColourMark({ colour }: { readonly colour: RiskColour | null }) {
  if (colour === null) {
    return (
      <span class="colour none">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-dasharray="3 2.5" />
        </svg>
        {t('officers.colourNone')}
      </span>
    );
  }
  const { word, shape } = looks[colour];
  return (
    <span class={`colour ${colour.toLowerCase()}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {shape}
      </svg>
      {t(word)}
    </span>
  );
}
