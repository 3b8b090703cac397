import type { VNode } from 'preact';
import { encode } from 'uqr';

/** Squares of quiet around the code, which a reader needs. Source: ISO/IEC 18004, section 6.3.8. */
const quiet = 4;

interface Props {
  /** What is read from it. */
  readonly text: string;
  /** Side, CSS pixels. */
  readonly side: number;
}

interface Drawing {
  readonly size: number;
  /** The path of its dark squares. */
  readonly d: string;
}

const drawn = new Map<string, Drawing>();
/** Drawings that are kept: a server tells the same few hundred addresses again and again. */
const mostKept = 500;
/** Characters of an address whose drawing is kept, some 14 kB: whoever asks may write long ones, of 200 kB each. */
const longestKept = 120;

function drawingOf(text: string): Drawing {
  const kept = drawn.get(text);
  if (kept) return kept;
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const d = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  if (text.length <= longestKept) {
    if (drawn.size >= mostKept) drawn.clear();
    drawn.set(text, { size, d });
  }
  return { size, d };
}

/** A QR code of an address that stands beside it in letters, so that nothing is lost to who does not see it: one path, black on white whatever the theme: that is what readers of it expect. */
export const QrCode = ({ text, side }: Props): VNode => {
  const { size, d } = drawingOf(text);
  return (
    <svg
      class="qr-code"
      aria-hidden="true"
      width={side}
      height={side}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={d} fill="#000000" />
    </svg>
  );
};
