import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import type { Section } from './section.tsx';

/** Rows of a long table that two printed sheets have room for. */
export const rowsOnPaper = 4;

interface LeftOutProps {
  /** How many are left out. */
  readonly count: number;
  readonly sentence: string;
}

/** On paper alone: what is left out. Nothing where all are there. */
export const LeftOut = ({ count, sentence }: LeftOutProps): VNode | null =>
  count > 0 ? <p class="left-out">{sentence}</p> : null;

interface PartsLeftOutProps {
  readonly sections: readonly Pick<Section, 'title' | 'onScreenOnly' | 'alsoOnScreenOnly'>[];
  /** Where they stand, as a reader would type it. */
  readonly address: string;
  readonly translator: InterfaceTranslator;
}

/** On paper alone: which parts of a briefing are left out, and where they stand. */
export function PartsLeftOut({
  sections,
  address,
  translator: { t, untranslated, apart },
}: PartsLeftOutProps): VNode | null {
  const names = sections.flatMap(({ title, onScreenOnly, alsoOnScreenOnly }) =>
    onScreenOnly ? title : (alsoOnScreenOnly ?? []),
  );
  if (names.length === 0) return null;
  return (
    <p class="left-out parts-left-out">
      {t('briefing.printLeftOut', { parts: apart(names), address: untranslated(address) })}{' '}
      {t('briefing.printWhole')}
    </p>
  );
}

/** On paper alone: two lines for what a meeting says. */
export const WriteHere = ({ t }: Pick<InterfaceTranslator, 't'>): VNode => (
  <div class="write-here">
    <p>{t('briefing.printWrite')}</p>
    <hr />
    <hr />
  </div>
);
