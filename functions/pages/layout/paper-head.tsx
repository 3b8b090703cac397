import type { VNode } from 'preact';
import { QrCode } from '../../../web-map/ui/qr-code.tsx';
import type { PageMeta } from './page-meta.ts';

interface Props {
  readonly meta: Pick<PageMeta, 'address'>;
}

/** Side of the code on paper, CSS pixels: 23 mm, which a phone reads from an arm's length. */
const side = 88;

/** On paper alone: the way back to the page. Nothing where the host of the page is not known, because no phone could follow it. */
export const PaperHead = ({ meta: { address } }: Props): VNode | null =>
  address.startsWith('http') ? (
    <div class="paper-head">
      <QrCode text={address} side={side} />
    </div>
  ) : null;
