import type { VNode } from 'preact';
import type { Voice } from '../languages/voice.ts';
import type { Text } from '../languages/wording.ts';
import { type Html, html } from '../markup/html.ts';
import { type Content, holding, rendered } from '../markup/rendered.ts';
import { stylePath } from '../style/style-files.ts';
import { PageFooter } from './page-footer.tsx';
import type { PageMeta } from './page-meta.ts';
import { PatternDefinitions } from './pattern-definitions.tsx';
import { type SiteEntry, SiteHeader } from './site-header.tsx';

export interface PageContent {
  readonly title: Text;
  readonly description: Text;
  /** Which entry of the navigation is this page. */
  readonly at?: SiteEntry;
  /** Of the area that the page is about, so that the map opens on it. */
  readonly mapSearch?: string;
  readonly main: Content;
  /** What the page rests on; absent where nothing could be read. */
  readonly meta?: PageMeta;
  /** Data files that hold the same, by media type. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
}

type Props = PageContent & { readonly voice: Voice };

/** A whole page: head, navigation, what it tells, and what it rests on. */
export const pageFrame = (content: PageContent, voice: Voice): Html =>
  html`<!doctype html>
${rendered(<Page {...content} voice={voice} />)}
`;

const Page = (props: Props): VNode => {
  const { at, mapSearch, main, meta, voice } = props;
  return (
    <html
      lang={voice.language}
      dir={voice.direction}
      class={meta?.printsWhole === false ? 'brief' : undefined}
    >
      <Head {...props} />
      <body>
        <a class="skip" href="#content">
          {voice.say('skip')}
        </a>
        <PatternDefinitions />
        <SiteHeader at={at} mapSearch={mapSearch} voice={voice} />
        <main id="content" tabindex={-1} {...holding(main)} />
        {meta && <PageFooter meta={meta} voice={voice} />}
      </body>
    </html>
  );
};

const Head = ({ title, description, meta, alternates = [], voice: { say } }: Props): VNode => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content={String(description)} />
    <title>{[title, say('siteName'), say('place')].join(' · ')}</title>
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="stylesheet" href={stylePath} />
    {meta && <link rel="canonical" href={meta.address} />}
    {alternates.map(({ type, href }) => (
      <link rel="alternate" type={type} href={href} />
    ))}
  </head>
);
