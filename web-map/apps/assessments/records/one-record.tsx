import { useSignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { legalDayOf } from '../../../../domain/provenance/legal-day.ts';
import { countsOf } from '../../../../domain/records-kept/declaration/field.ts';
import { type RecordKind, venueFieldsOf } from '../../../../domain/records-kept/declaration/record-kind.ts';
import { registerReview } from '../../../../domain/records-kept/kinds/register-review.ts';
import { returnOfEvent } from '../../../../domain/records-kept/kinds/return-of-event.ts';
import { askSignedIn } from '../../../api/api.ts';
import { load } from '../../../api/loadable.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import type { Viewer } from '../api/held.ts';
import type { Choice } from '../form/fields.ts';
import { goTo } from '../pages/navigate.tsx';
import { Page } from '../pages/page.tsx';
import { Tag } from '../pages/tag.tsx';
import { useSubject } from '../pages/use-subject.ts';
import { type PlaceToKeep, placeToKeep } from './place-to-keep.tsx';
import { RecordFormPage } from './record-form-page.tsx';
import { areasToChoose, type NamedPlace, recordOperations, type ToldRecord } from './record-operations.ts';
import { RecordSteps } from './record-steps.tsx';
import { ContentList, Differs, lineOf, promiseOf, RecordHistory, WordOn } from './record-words.tsx';
import { ReviewProgress } from './review-progress.tsx';
import { useChoices } from './use-choices.ts';

interface OfKind {
  readonly kind: RecordKind;
  readonly viewer: Viewer;
}

/** Whether somebody may propose records of a kind, where they lie in their locality. */
export const proposes = ({ kind, viewer }: OfKind): boolean =>
  viewer.roles.some((role) => kind.may.propose.includes(role));

interface ChangeProps extends OfKind {
  readonly record: ToldRecord;
  readonly place: PlaceToKeep | undefined;
  readonly onDone: () => void;
}

function ChangeRecord({ kind, viewer, record, place, onDone }: ChangeProps) {
  const content = record.proposed ?? record.stands;
  const found = useChoices(kind, viewer, content ? promiseOf(content)?.id : undefined);
  return (
    <Loaded from={found}>
      {(choices) => (
        <RecordFormPage
          kind={kind}
          viewer={viewer}
          {...choices}
          record={record}
          place={place}
          onDone={onDone}
        />
      )}
    </Loaded>
  );
}

/** The way back to the promise that a record is about, where everyone reads it. */
function OnPlan({ record: { proposed, stands } }: { readonly record: ToldRecord }) {
  const content = proposed ?? stands;
  const promise = content && promiseOf(content);
  return promise ? (
    <p>
      <a href={`/plan#${promise.id}`}>{t('officers.keptOnPlan')}</a>
    </p>
  ) : null;
}

/** The place that a record is about; undefined where it is about none, or the register has none. */
function placeOf(kind: RecordKind, { stands, proposed }: ToldRecord): NamedPlace | undefined {
  const [field] = venueFieldsOf(kind);
  const value = field === undefined ? null : (proposed ?? stands)?.[field];
  return typeof value === 'object' && value !== null && 'name' in value && 'id' in value ? value : undefined;
}

/** Code of the area whose register a record reviews; undefined: it is no review. */
const reviewedArea = (kind: RecordKind, { stands, proposed }: ToldRecord): string | undefined => {
  const area = kind.name === registerReview.name ? (proposed ?? stands)?.area : undefined;
  return typeof area === 'object' && area !== null && 'code' in area ? area.code : undefined;
};

/** The wards that counts by home are told with; none for a kind that counts none. */
async function homesToName({ fields }: RecordKind): Promise<readonly Choice[]> {
  if (!Object.values(fields).some(({ type }) => countsOf(type) === 'HOME')) return [];
  const { wards } = await askSignedIn(areasToChoose, {});
  return wards.map(({ code, name }) => ({ value: code, label: name }));
}

/** Whether somebody has begun to write a reason: what they see is not drawn anew beneath their hands. */
const isWriting = (): boolean =>
  [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '');

interface OneProps extends OfKind {
  readonly id: string;
  /** Whether its form is open at once: somebody came to change it. */
  readonly opensForm?: boolean;
}

/** A record of any kind: what waits, what stands, what can be done with it, and its history. */
export function OneRecord({ viewer, kind, id, opensForm = false }: OneProps) {
  const turn = useSignal(0);
  const changing = useSignal(opensForm && proposes({ kind, viewer }));
  const read = () =>
    load(async () => {
      const { record } = await askSignedIn(recordOperations(kind).one, { id });
      const venue = record && placeOf(kind, record);
      const { place } = venue ? await askSignedIn(placeToKeep, { id: venue.id }) : { place: null };
      return { record, place: place ?? undefined, wards: await homesToName(kind) };
    });
  const [first] = useState(read);
  const found = useSignal(first);
  const came = found.value.value;
  const held = came.status === 'ready' ? came.value : undefined;
  const content = held?.record?.proposed ?? held?.record?.stands;
  useSubject(held?.place?.name ?? (content ? lineOf(kind, content) : undefined));
  // It stays while the record is read again: it knows which label the area had before.
  const reviewed = useRef<string | undefined>(undefined);
  if (held?.record) reviewed.current = reviewedArea(kind, held.record);
  const again = (): void => {
    turn.value += 1;
    found.value = read();
  };
  return (
    <Page
      title={codeWords('officers.kept.', kind.name)}
      back={{ kind: kind.name }}
      backText={codeWords('officers.kept.', kind.plural)}
    >
      {reviewed.current !== undefined && (
        <ReviewProgress
          area={reviewed.current}
          onLook={(revisions) => {
            const newest = revisions.get(id);
            // Somebody has approved it meanwhile: what stands here is what it says now, but for what is being typed.
            const before = held?.record?.revision;
            const isNewer = before !== undefined && newest !== undefined && newest > before;
            if (isNewer && !changing.value && !isWriting()) again();
          }}
        />
      )}
      <Loaded key={turn.value} from={found.value}>
        {({ record, place, wards }) => {
          if (!record) return <p>{t('officers.keptGone')}</p>;
          if (changing.value)
            return (
              <ChangeRecord
                kind={kind}
                viewer={viewer}
                record={record}
                place={place}
                onDone={() => {
                  // The address that opened the form leads to the record from here on: it is what is shared and read anew.
                  if (opensForm) return goTo({ kind: kind.name, record: id });
                  changing.value = false;
                  again();
                }}
              />
            );
          const tell = record.stands
            ? returnOfEvent(kind, id, record.stands, legalDayOf(new Date()))
            : undefined;
          return (
            <>
              {!record.proposed && !record.stands && (
                <p>
                  <Tag progress="done" text={codeWords('officers.keptState', record.state)} />
                </p>
              )}
              <OnPlan record={record} />
              {tell !== undefined && (
                <p>
                  <a href={tell}>{t('officers.eventTell')}</a>
                </p>
              )}
              {place && (
                <p>
                  <a href={`/?venue=${encodeURIComponent(place.id)}`}>
                    {t('officers.keptOnMap', { place: place.name })}
                  </a>
                </p>
              )}
              {record.proposed && (
                <section aria-labelledby="kept-proposed">
                  <h2 id="kept-proposed">{t('officers.keptProposed')}</h2>
                  {record.stands && <Differs kind={kind} content={record.proposed} stands={record.stands} />}
                  <ContentList kind={kind} content={record.proposed} wards={wards} />
                </section>
              )}
              {record.stands && (
                <section aria-labelledby="kept-stands">
                  <h2 id="kept-stands">{t('officers.keptStands')}</h2>
                  <WordOn word={record.word} />
                  <ContentList kind={kind} content={record.stands} wards={wards} />
                </section>
              )}
              {proposes({ kind, viewer }) && (record.proposed || record.stands) && (
                <p>
                  <button
                    type="button"
                    onClick={() => {
                      changing.value = true;
                    }}
                  >
                    {t('officers.change')}
                  </button>
                </p>
              )}
              <RecordSteps kind={kind} record={record} viewer={viewer} onDone={again} />
              <h2>{t('officers.history')}</h2>
              <RecordHistory kind={kind} history={record.history} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
