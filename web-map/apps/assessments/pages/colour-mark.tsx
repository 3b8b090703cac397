import type { RiskColour } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import { ColourSign } from '../../../ui/colour-sign.tsx';

/** A colour of risk in the language of the officers' pages. */
export const ColourMark = ({ colour }: { readonly colour: RiskColour | null }) => (
  <ColourSign colour={colour} word={t(colour ? `officers.colour${colour}` : 'officers.colourNone')} />
);
