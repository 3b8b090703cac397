import type { VNode } from 'preact';
import type { PageTranslator } from '../languages/page-translator.ts';

const box = { x: 1, y: 1, width: 20, height: 12, rx: 2 };

/** What the patterns mean, for a page in black and white. */
export const PatternKey = ({ t }: Pick<PageTranslator, 't'>): VNode => {
  const entry = (shape: VNode, words: string) => (
    <li>
      <svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
        <rect {...box} fill="none" />
        {shape}
      </svg>{' '}
      {words}
    </li>
  );
  return (
    <div class="key">
      <strong>{t('word.keyTitle')}</strong>{' '}
      <ul class="key-entries">
        {entry(<rect {...box} fill="url(#pattern-stripes)" />, t('page.keyStripes'))}
        {entry(<rect {...box} fill="url(#pattern-dots)" />, t('page.keyDots'))}
        {entry(<Dashes />, t('page.keyDashed'))}
      </ul>
    </div>
  );
};

const Dashes = (): VNode => (
  <rect
    x="3.5"
    y="3.5"
    width="15"
    height="7"
    rx="1.5"
    fill="none"
    stroke="var(--dash)"
    stroke-dasharray="3 2.4"
  />
);
