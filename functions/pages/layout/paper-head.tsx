import type { VNode } from 'preact';
import { QrCode } from '../../../web-map/ui/qr-code.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import type { PageMeta } from './page-meta.ts';

interface Props {
  readonly meta: PageMeta;
  readonly translator: PageTranslator;
}

/** Side of the code on paper, CSS pixels: 23 mm, which a phone reads from an arm's length. */
const side = 88;

/** On paper alone: the way back to the page. Nothing where the host of the page is not known, because no phone could follow it. */
export const PaperHead = ({ meta: { address }, translator: { t, untranslated } }: Props): VNode | null =>
  address.startsWith('http') ? (
    <div class="paper-head" aria-hidden="true">
      <QrCode
        text={address}
        title={t('briefing.qrTitle', { address: untranslated(address) })}
        id="qr"
        side={side}
      />
    </div>
  ) : null;
