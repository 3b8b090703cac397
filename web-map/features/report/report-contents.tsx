import type { VNode } from 'preact';
import type { Section } from '../briefing/parts/section.tsx';
import type { ReportTranslator } from './report-translator.ts';

interface Props extends Pick<ReportTranslator, 't'> {
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
