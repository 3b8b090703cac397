import { setAsideSchema } from '../../../../domain/assessment/model/answer-schemas.ts';
import type { CohesionPoint } from '../../../../schema/generated/assess-operations.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import type { Assessment, Viewer } from '../api/held.ts';
import { type Field, sentText, textOf } from '../form/fields.ts';
import { FormPage } from '../form/form-page.tsx';
import { byChange } from '../form/form-spec.ts';
import { textLimits } from '../form/schema-limits.ts';
import { Page } from '../pages/page.tsx';

type Point = NonNullable<Assessment['detail']>['points'][number];

/** Fields of which areas apply: each that the screen does not hold in, with a reason where it does not apply. */
export const scopeFields = (points: readonly Pick<Point, 'point' | 'keptBy'>[]): readonly Field[] =>
  points
    .filter(({ keptBy }) => keptBy.length === 0)
    .flatMap(({ point }): readonly Field[] => [
      {
        kind: 'radios',
        name: `${point} applies`,
        written: 'setAside.point',
        label: codeWords('officers.point', point),
        hint: codeWords('officers.pointAsks', point),
        required: true,
        choices: [
          { value: 'yes', label: t('officers.scopeApplies') },
          { value: 'no', label: t('officers.scopeAside') },
        ],
      },
      {
        kind: 'text',
        ...textLimits(setAsideSchema.entries.reason),
        name: `${point} reason`,
        written: 'setAside.reason',
        path: 'reason',
        label: t('officers.scopeWhy', { point: codeWords('officers.point', point) }),
        required: true,
        optional: false,
        when: (values) => textOf(values, `${point} applies`) === 'no',
      },
    ]);

/** Which of the six areas the scheme bears on; the questions of the others are not asked. */
export function ScopePage({
  assessment,
  viewer,
}: {
  readonly assessment: Assessment;
  readonly viewer: Viewer;
}) {
  const { id, facts, detail } = assessment;
  const points = detail?.points ?? [];
  const kept = points.filter(({ keptBy }) => keptBy.length > 0);
  const offered = points.filter(({ keptBy }) => keptBy.length === 0);
  return (
    <Page
      title={t('officers.scopeTitle')}
      caption={facts.title}
      back={{ id, step: 'detail' }}
      backText={t('officers.backToDetail')}
    >
      <p>{t('officers.scopeLead')}</p>
      {kept.length > 0 && (
        <>
          <h2>{t('officers.scopeKept')}</h2>
          <ul>
            {kept.map(({ point, keptBy }) => (
              <li key={point}>
                {t('officers.scopeKeptBy', {
                  point: codeWords('officers.point', point),
                  questions: keptBy.join(', '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {offered.length === 0 ? (
        <p>{t('officers.scopeAll')}</p>
      ) : (
        <FormPage
          assessment={assessment}
          viewer={viewer}
          spec={{
            form: 'detail scope',
            fields: scopeFields(points),
            saved: (saved) =>
              Object.fromEntries(
                (saved.detail?.points ?? []).flatMap(({ point, setAside }) => [
                  [`${point} applies`, setAside === null ? (isLookedAt(saved) ? 'yes' : '') : 'no'],
                  [`${point} reason`, setAside ?? ''],
                ]),
              ),
            send: byChange((values) => ({
              setAside: offered.map(({ point }) => ({
                point: point as CohesionPoint,
                reason:
                  textOf(values, `${point} applies`) === 'no' ? sentText(values, `${point} reason`) : null,
              })),
            })),
            next: () => ({ id, step: 'detail' }),
          }}
        />
      )}
    </Page>
  );
}

/** Once something was answered or passed over, an area that is not passed over was kept. */
const isLookedAt = ({ detail }: Assessment): boolean =>
  detail !== null &&
  (detail.answers.some(({ kind }) => kind !== null) ||
    detail.points.some(({ setAside }) => setAside !== null));
