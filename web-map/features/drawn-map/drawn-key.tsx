import type { VNode } from 'preact';
import {
  diversityLevels,
  type LabelSymbol,
} from '../../../domain/cohesion-label/classification/label-symbol.ts';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { GroundKey } from '../../ui/ground-key.tsx';
import { Ring } from '../../ui/ring.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { ExchangeLine, PlaceMark } from './marks.tsx';
import type { DrawnSubject } from './subject.ts';

interface Props {
  readonly subject: DrawnSubject;
  readonly translator: InterfaceTranslator;
}

const marks = ['RING', 'FILLED_RING', 'DOUBLE_RING'] as const;

/** The key of a drawn map: what occurs on it and nothing else. A layer has a key of its own. */
export const DrawnKey = ({ subject, translator: { t } }: Props): VNode => {
  const { wards, figures, rings, lines, places = [], chosen } = subject;
  const symbols = diversityLevels.flatMap((level) => {
    const ofLevel = wards.filter(({ symbol }) => symbol.diversity === level);
    const symbol = ofLevel[0]?.symbol;
    return symbol ? [{ level, count: ofLevel.length, symbol: plain(symbol) }] : [];
  });
  return (
    <ul class="drawn-key" aria-label={t('word.keyTitle')}>
      <li aria-hidden="true">
        <strong>{t('word.keyTitle')}</strong>
      </li>
      {!figures &&
        symbols.map(({ level, count, symbol }) => (
          <li key={level}>
            <Swatch symbol={symbol} width={26} height={16} />
            <span>{t(`briefing.mapFill${level}`, { count })}</span>
          </li>
        ))}
      {!figures && wards.some(({ symbol }) => symbol.dots) && (
        <li>
          <Swatch symbol={{ ...dotted(wards), stripes: false }} width={26} height={16} />
          <span>{t('briefing.mapDots')}</span>
        </li>
      )}
      {marks
        .filter((mark) => rings.some((ring) => ring.mark === mark))
        .map((mark) => (
          <li key={mark}>
            <Ring mark={mark} />
            <span>{t('briefing.mapRing', { mark: t(`word.practice${mark}`) })}</span>
          </li>
        ))}
      {lines.length > 0 && (
        <li>
          <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
            <ExchangeLine from={{ x: 1, y: 8 }} to={{ x: 25, y: 8 }} />
          </svg>
          <span>{t('briefing.mapExchange')}</span>
        </li>
      )}
      {[true, false]
        .filter((isOpen) => places.some((place) => place.isOpen === isOpen))
        .map((isOpen) => (
          <li key={String(isOpen)}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <PlaceMark at={{ x: 8, y: 8 }} isOpen={isOpen} />
            </svg>
            <span>{t(isOpen ? 'briefing.mapPlaceOpen' : 'briefing.mapPlaceUnknown')}</span>
          </li>
        ))}
      {chosen.length > 0 && (
        <li>
          <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
            <path class="chosen-line" d="M2 8H24" />
          </svg>
          <span>{t('briefing.mapChosen')}</span>
        </li>
      )}
      <li>
        <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
          <path class="locality-line" d="M2 8H24" />
        </svg>
        <span>{t('briefing.mapLocality')}</span>
      </li>
      {subject.ground && <GroundKey t={t} />}
    </ul>
  );
};

/** The symbol as a drawn map has it: no dashes, because where all is unknown a dash says nothing. */
const plain = (symbol: LabelSymbol): LabelSymbol => ({ ...symbol, dashed: false, dots: false });

const dotted = (wards: DrawnSubject['wards']): LabelSymbol => {
  const found = wards.find(({ symbol }) => symbol.dots)?.symbol;
  if (!found) throw new RangeError('No ward is dotted.');
  return { ...found, dashed: false };
};
