const width = 200;

/** A share of 0 to 1 as a bar, with a mark for another share where there is one. The numbers stand beside it. */
export function ShareBar({ share, mark }: { share: number; mark?: number | undefined }) {
  return (
    <svg class="share-bar" viewBox={`0 0 ${width} 18`} preserveAspectRatio="none" aria-hidden="true">
      <rect class="share" y="3" height="12" width={Math.max(1, share * width).toFixed(1)} />
      {mark !== undefined && (
        <rect
          class="share-mark"
          x={Math.max(0, mark * width - 1.2).toFixed(1)}
          y="0"
          height="18"
          width="2.4"
        />
      )}
    </svg>
  );
}
