import type { VNode } from 'preact';
import { plainText } from '../../../web-map/i18n/isolated-text.ts';
import { SiteFoot } from '../../../web-map/ui/site-foot.tsx';
import type { SiteEntry } from '../../../web-map/ui/site-header.tsx';
import { PatternDefinitions } from '../../../web-map/ui/swatch.tsx';
import { packedStyle } from '../generated/packed-style.ts';
import type { PageTranslator } from '../languages/page-translator.ts';
import { rendered } from '../markup/rendered.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import type { PageMeta } from './page-meta.ts';
import { PaperHead } from './paper-head.tsx';

export interface PageContent {
  readonly title: string;
  /** What a list was narrowed to, in words: several tabs of one page are told apart by it. */
  readonly narrowedTo?: readonly string[];
  readonly description: string;
  /** Which entry of the navigation is this page. */
  readonly at?: SiteEntry;
  /** Of the area that the page is about, so that the map opens on it. */
  readonly mapSearch?: string;
  readonly main: VNode;
  /** What the page rests on; absent where nothing could be read. */
  readonly meta?: PageMeta;
  /** Data files that hold the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
}

type Props = PageContent & { readonly translator: PageTranslator };

/** A whole page: head, navigation, what it tells, and what it rests on. */
export const pageFrame = (content: PageContent, translator: PageTranslator): string =>
  `<!doctype html>\n${rendered(<Page {...content} translator={translator} />)}\n`;

const Page = (props: Props): VNode => {
  const { at, mapSearch, main, meta, translator } = props;
  return (
    <html
      lang={translator.tag}
      dir={translator.direction}
      class={meta?.printsWhole === false ? 'brief' : undefined}
    >
      <Head {...props} />
      <body>
        <p class="skip-links">
          <a href="#content">{translator.t('page.skip')}</a>
        </p>
        <PatternDefinitions />
        {meta && <PaperHead meta={meta} />}
        <PageHeader at={at} mapSearch={mapSearch} translator={translator} />
        <main id="content" tabindex={-1}>
          {main}
        </main>
        {meta && <PageFooter meta={meta} translator={translator} />}
        <SiteFoot to={(path) => path} t={translator.t} untranslated={translator.untranslated} />
      </body>
    </html>
  );
};

const Head = ({
  title,
  narrowedTo = [],
  description,
  meta,
  alternates = [],
  translator: { t },
}: Props): VNode => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content={plainText(description)} />
    <title>{plainText([title, ...narrowedTo, t('word.siteName'), t('word.place')].join(' · '))}</title>
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="stylesheet" href={packedStyle.path} />
    {meta && <link rel="canonical" href={meta.address} />}
    {alternates.map(({ type, href }) => (
      <link key={href} rel="alternate" type={type} href={href} />
    ))}
  </head>
);
