import type { VNode } from 'preact';
import { pathOf, planeOf, ringsOn } from './plane.ts';
import type { DrawnSubject } from './subject.ts';

interface Props {
  readonly subject: Pick<DrawnSubject, 'wards' | 'localities' | 'chosen'>;
  readonly title: string;
  readonly id: string;
  readonly width: number;
}

/** Where an area lies in the borough, small. */
export const Locator = ({
  subject: { wards, localities, chosen },
  title,
  id,
  width,
}: Props): VNode | null => {
  const all = wards.map(({ boundary }) => boundary);
  const plane = planeOf(all, { width, height: width * 1.4, margin: 3 }, false);
  if (!plane) return null;
  return (
    <svg
      class="drawn-locator"
      role="img"
      aria-labelledby={`${id}-title`}
      width={plane.width}
      height={plane.height}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
    >
      <title id={`${id}-title`}>{title}</title>
      {[...wards, ...localities]
        .toSorted((a, b) => Number(chosen.includes(a.code)) - Number(chosen.includes(b.code)))
        .map(({ code, boundary }) => (
          <path
            key={code}
            class={chosen.includes(code) ? 'here' : undefined}
            d={pathOf(ringsOn(plane, boundary))}
          />
        ))}
    </svg>
  );
};
