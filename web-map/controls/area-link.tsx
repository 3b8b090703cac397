import { readingsByCode } from '../figures.ts';
import { figureSaid } from '../figures-layer/figure-pictures.ts';
import { labelLook } from '../label-scale.ts';
import { onlyArea, urlState } from '../navigation.ts';
import { pointed } from '../pointed.ts';
import { StateLink } from './state-link.tsx';
import { Swatch } from './swatch.tsx';

/** A link to the briefing of a ward or locality, with the look of its label where that is known. */
export function AreaLink({ code, name, swatch = false }: { code: string; name: string; swatch?: boolean }) {
  const reading = readingsByCode.value.get(code);
  return (
    <StateLink
      to={onlyArea(code)}
      class={swatch ? 'area-link with-swatch' : 'area-link'}
      toBriefing
      onFocus={() => {
        pointed.value = figureSaid.value.get(code) ?? name;
      }}
      onBlur={() => {
        pointed.value = '';
      }}
      {...(urlState.value.area === code ? { current: 'true' as const } : {})}
    >
      {swatch && reading && <Swatch look={labelLook(reading.diversity.level, reading.practice.level)} />}
      <span>{name}</span>
    </StateLink>
  );
}
