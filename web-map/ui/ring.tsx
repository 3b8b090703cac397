import type { RingMark } from '../styles/ring-mark.ts';

/** A ring of practice on record: hollow, filled once a person confirmed it, double for a catalyst by the documents' own scheme. */
export const Ring = ({ mark }: { readonly mark: RingMark }) => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    {mark === 'DOUBLE_RING' && (
      <circle cx="11" cy="11" r="9.5" fill="none" stroke="var(--practice)" stroke-width="2" />
    )}
    <circle
      cx="11"
      cy="11"
      r="5.5"
      fill={mark === 'FILLED_RING' ? 'var(--practice)' : 'none'}
      stroke="var(--practice)"
      stroke-width="2.5"
    />
  </svg>
);
