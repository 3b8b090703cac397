import type { ComponentChildren } from 'preact';
import type { AssessmentList } from '../../../../schema/generated/assess-operations.ts';
import { t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { Page } from '../pages/page.tsx';
import type { Route, Step } from '../pages/route.ts';
import type { Field, Values } from './fields.ts';
import { FormPage } from './form-page.tsx';
import { byChange, type Change } from './form-spec.ts';

interface Props {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
  readonly step: Step;
  readonly list: AssessmentList;
  /** Page of the step: the id of an item, or "new". */
  readonly question: string;
  /** Id of the item that is changed; undefined: a new one. */
  readonly item: string | undefined;
  readonly title: string;
  readonly fields: readonly Field[];
  /** What is saved of the item with this id; of a new one what it begins with. */
  readonly saved: (assessment: Assessment, item: string | undefined) => Values;
  /** What is sent of it. */
  readonly change: (values: Values, item: string, assessment: Assessment) => Change;
  readonly next?: Route;
  readonly children?: ComponentChildren;
}

/** The page of one item of a list: it is saved as a whole, or removed. */
export function ItemForm(props: Props) {
  const { assessment, viewer, step, list, question, item, title, fields, saved, change, children } = props;
  const { id } = assessment;
  const back: Route = { id, step };
  return (
    <Page key={question} title={title} caption={assessment.facts.title} back={back}>
      {children}
      <FormPage
        assessment={assessment}
        viewer={viewer}
        spec={{
          form: `${step} ${question}`,
          fields,
          saved: (on) => saved(on, item),
          // A new item is named after its request, so that a request that is sent twice makes one item.
          send: (values, on, key) =>
            byChange(() => change(values, item ?? `i${key.replaceAll('-', '').slice(0, 12)}`, on))(
              values,
              on,
              key,
            ),
          next: () => props.next ?? back,
          ...(item === undefined
            ? {}
            : {
                takeBack: {
                  button: t('officers.remove'),
                  send: byChange(() => ({ remove: [{ list, id: item }] })),
                },
              }),
        }}
      />
    </Page>
  );
}
