import type { VNode } from 'preact';
import type { RiskColour } from '../../../schema/generated/report-operations.ts';
import { ColourSign } from '../../ui/colour-sign.tsx';
import type { ReportTranslator } from './report-translator.ts';

/** The word of a colour of risk. */
export const colourWord = (colour: RiskColour | null, { t, codeWords }: ReportTranslator): string =>
  colour ? codeWords('page.colour', colour) : t('page.ciaNoColour');

interface Props {
  readonly colour: RiskColour | null;
  readonly translator: ReportTranslator;
}

/** A colour of risk in the language of the page. */
export const ColourMark = ({ colour, translator }: Props): VNode => (
  <ColourSign colour={colour} word={colourWord(colour, translator)} />
);
