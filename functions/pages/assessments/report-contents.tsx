import type { VNode } from 'preact';
import type { Section } from '../../../web-map/features/briefing/parts/section.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';

interface Props extends Pick<PageTranslator, 't'> {
  readonly sections: readonly Section[];
}

/** The parts of a report, each with the way to it. */
export const ReportContents = ({ sections, t }: Props): VNode => (
  <nav class="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">{t('page.ciaContents')}</h2>
    <ul>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
