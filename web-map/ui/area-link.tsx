import type { ComponentChildren } from 'preact';
import { labelSymbol } from '../../domain/cohesion-label/classification/label-symbol.ts';
import { readingsByCode } from '../api/figures.ts';
import { fromRecords } from '../i18n/from-records.ts';
import { hovered } from '../navigation/hovered.ts';
import { onlyArea, urlState } from '../navigation/navigation.ts';
import { areaOf } from '../navigation/subject.ts';
import { StateLink } from './state-link.tsx';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly swatch?: boolean;
  /** What the link says where it is not the name alone. */
  readonly children?: ComponentChildren;
}

/** A link to the briefing of a ward or locality, with the symbol of its label where that is known. */
export function AreaLink({ code, name, swatch = false, children }: Props) {
  const reading = readingsByCode.value.get(code);
  return (
    <StateLink
      to={onlyArea(code)}
      class={swatch ? 'area-link with-swatch' : 'area-link'}
      toBriefing
      onFocus={() => {
        hovered.value = { code, name };
      }}
      onBlur={() => {
        hovered.value = '';
      }}
      {...(areaOf(urlState.value.subject) === code ? { current: 'true' as const } : {})}
    >
      {swatch && reading && <Swatch symbol={labelSymbol(reading.diversity.level, reading.practice.level)} />}
      {children ?? <span {...fromRecords()}>{name}</span>}
    </StateLink>
  );
}
