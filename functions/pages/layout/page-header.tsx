import type { VNode } from 'preact';
import { MachineNotice } from '../../../web-map/ui/language-choice.tsx';
import { type SiteEntry, SiteHeader } from '../../../web-map/ui/site-header.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';

interface Props {
  /** Which entry is this page. */
  readonly at: SiteEntry | undefined;
  /** What the map is asked for, with its question mark. */
  readonly mapSearch: string | undefined;
  readonly translator: PageTranslator;
}

/** The header of the site on a page; what its links ask for beside the path is put in by `keepLanguage`. */
export const PageHeader = ({ at, mapSearch = '', translator: { t, code } }: Props): VNode => {
  const addressIn = (language: string) => `?lang=${language}`;
  return (
    <>
      <SiteHeader
        at={at}
        home="/"
        map={`/${mapSearch}`}
        to={(path) => path}
        here={code}
        addressIn={addressIn}
        t={t}
      />
      <MachineNotice here={code} addressIn={addressIn} t={t} />
    </>
  );
};
