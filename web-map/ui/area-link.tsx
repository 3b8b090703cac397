import type { ComponentChildren } from 'preact';
import { readingsByCode } from '../api/figures.ts';
import { fromRecords } from '../i18n/words/from-records.ts';
import { onlyArea, urlState } from '../navigation/navigation.ts';
import { pointed } from '../navigation/pointed.ts';
import { labelLook } from '../styles/label-scale.ts';
import { StateLink } from './state-link.tsx';
import { Swatch } from './swatch.tsx';

interface Props {
  readonly code: string;
  readonly name: string;
  readonly swatch?: boolean;
  /** What the link says where it is not the name alone. */
  readonly children?: ComponentChildren;
}

/** A link to the briefing of a ward or locality, with the look of its label where that is known. */
export function AreaLink({ code, name, swatch = false, children }: Props) {
  const reading = readingsByCode.value.get(code);
  return (
    <StateLink
      to={onlyArea(code)}
      class={swatch ? 'area-link with-swatch' : 'area-link'}
      toBriefing
      onFocus={() => {
        pointed.value = { code, name };
      }}
      onBlur={() => {
        pointed.value = '';
      }}
      {...(urlState.value.area === code ? { current: 'true' as const } : {})}
    >
      {swatch && reading && <Swatch look={labelLook(reading.diversity.level, reading.practice.level)} />}
      {children ?? <span {...fromRecords()}>{name}</span>}
    </StateLink>
  );
}
