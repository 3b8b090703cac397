import type { ComponentChild, VNode } from 'preact';
import { ReportTable } from '../../../web-map/ui/report-table.tsx';
import type { PageTranslator } from '../languages/page-translator.ts';
import { countOf, type Promised } from './promises.ts';

/** Some of the promises under one name, with where they are listed. */
export interface CountedGroup {
  readonly href: string;
  readonly name: ComponentChild;
  readonly of: readonly Promised[];
}

interface Props {
  readonly caption: string;
  readonly head: string;
  readonly groups: readonly CountedGroup[];
  readonly translator: PageTranslator;
}

/** How many promises of each group stand how. */
export const PlanCounts = ({ caption, head, groups, translator: { t, count, codeWords } }: Props): VNode => (
  <ReportTable
    caption={caption}
    captionHeard
    head={[
      head,
      t('page.planPromises'),
      t('page.planDoneOf'),
      t('page.planMoving'),
      t('page.planEnded'),
      codeWords('actionState.', 'NO_REPORT_FOUND'),
      codeWords('actionState.', 'NOT_YET_CHECKED'),
    ]}
    rows={groups.map(({ href, name, of }) => [
      <a href={href}>{name}</a>,
      count(of.length),
      count(countOf(of, 'DONE')),
      count(countOf(of, 'UNDER_WAY', 'PART_DONE')),
      count(countOf(of, 'NOT_DONE', 'DROPPED')),
      count(countOf(of, 'NO_REPORT_FOUND')),
      count(countOf(of, 'NOT_YET_CHECKED')),
    ])}
  />
);

/** The same, folded: beside the list of documents it is a second reading. */
export const FoldedCounts = (props: Props): VNode => (
  <details class="folded">
    <summary>
      <strong>{props.caption}</strong>
    </summary>
    <PlanCounts {...props} />
  </details>
);
