import type { VNode } from 'preact';
import type { RiskColour } from '../../../schema/generated/page-operations.ts';
import { ColourSign } from '../../../web-map/ui/colour-sign.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';

/** The word of a colour of risk. */
export const colourWord = (colour: RiskColour | null, { t, codeWords }: PageTranslator): string =>
  colour ? codeWords('page.colour', colour) : t('page.ciaNoColour');

interface Props {
  readonly colour: RiskColour | null;
  readonly translator: PageTranslator;
}

/** A colour of risk in the language of the page. */
export const ColourMark = ({ colour, translator }: Props): VNode => (
  <ColourSign colour={colour} word={colourWord(colour, translator)} />
);
