import { useEffect, useRef, useState } from 'preact/hooks';
import { practiceTestIds } from '../../../../domain/cohesion-label/practice/practice-level.ts';
import { registerBehind } from '../../../../domain/cohesion-label/practice/register-behind.ts';
import { roleWords } from '../../../../domain/permission/roles.ts';
import { registerReview } from '../../../../domain/records-kept/kinds/register-review.ts';
import type { Operation } from '../../../../schema/generated/assess-operations.ts';
import { askSignedIn } from '../../../api/api.ts';
import { codeWords, t } from '../../../i18n/officers.ts';
import { announce } from '../../../ui/announcer.tsx';
import { RouteLink } from '../pages/navigate.tsx';
import { Tag } from '../pages/tag.tsx';
import { instantWords } from '../words/say-instant.ts';
import type { NamedArea, ToldRecord } from './record-operations.ts';

interface Said {
  readonly register: string;
  readonly result: string;
  readonly area: NamedArea | null;
}
interface ToldReview extends Pick<ToldRecord, 'id' | 'revision' | 'word'> {
  readonly stands: Said | null;
  readonly proposed: Said | null;
}
export interface ReviewsOfArea {
  readonly area: {
    readonly name: string;
    readonly classification: {
      readonly label: string;
      readonly practice: {
        readonly known: number;
        readonly tests: readonly { readonly key: string; readonly result: string }[];
      };
    };
  } | null;
  readonly reviews: { readonly edges: readonly { readonly node: ToldReview }[] };
}

const said = 'register result area{code name}';
const reviewsOfArea: Operation<ReviewsOfArea, { readonly area: string; readonly code: string }> = {
  name: 'ReviewsOfArea',
  text: `query ReviewsOfArea($area:ID!,$code:String!){area(code:$area){name classification{label practice{known tests{key result}}}}reviews:registerReviews(filter:{area:$code states:[PROPOSED,CURRENT]} first:100){edges{node{id revision stands{${said}} proposed{${said}} word{approvedAt approvedAs confirmedAt confirmedAs confirmBy isPastItsTime}}}}}`,
};

/** How often the page looks whether somebody has approved a review: as often as a container looks at what was written. */
const lookAgainMilliseconds = 10_000;

interface Props {
  /** Code of the area. */
  readonly area: string;
  /** Called with the newest revision of each review of the area, by id, whenever somebody has looked. */
  readonly onLook: (revisions: ReadonlyMap<string, number>) => void;
}

/** The five registers of an area with who reviewed each and when, and the label that follows: as it is now, while one looks. */
export function ReviewProgress({ area: code, onLook }: Props) {
  const [told, setTold] = useState<ReviewsOfArea>();
  const [was, setWas] = useState<string>();
  const looked = useRef(onLook);
  looked.current = onLook;
  useEffect(() => {
    let isWanted = true;
    const look = (): void => {
      if (document.visibilityState === 'hidden') return;
      askSignedIn(reviewsOfArea, { area: code, code }).then(
        (now) => {
          if (!isWanted) return;
          setTold(now);
          looked.current(new Map(now.reviews.edges.map(({ node: { id, revision } }) => [id, revision])));
        },
        // Without an answer what was told stays.
        () => {},
      );
    };
    look();
    const timer = setInterval(look, lookAgainMilliseconds);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [code]);
  const label = told?.area?.classification.label;
  useEffect(() => {
    if (label === undefined) return;
    if (was === undefined) setWas(label);
    else if (was !== label)
      announce(`${t('officers.reviewLabel', { area: told?.area?.name ?? '' })} ${label}`);
  }, [label]);
  return told?.area ? <FiveRegisters code={code} told={told} was={was} /> : null;
}

interface FiveProps {
  readonly code: string;
  readonly told: ReviewsOfArea;
  /** The label that the area had when the page was opened. */
  readonly was: string | undefined;
}

/** What is told of the registers of an area. */
export function FiveRegisters({ code, told: { area, reviews }, was }: FiveProps) {
  if (!area) return null;
  const { name, classification } = area;
  const { label, practice } = classification;
  const ofArea = reviews.edges
    .map(({ node }) => node)
    .filter(({ stands, proposed }) => (proposed ?? stands)?.area?.code === code);
  return (
    <section class="note" aria-labelledby="review-progress">
      <h2 id="review-progress">{t('officers.reviewTitle', { area: name })}</h2>
      <p>
        {t('officers.reviewLabel', { area: name })}{' '}
        <strong>
          <a href={`/area/${code}`}>{label}</a>
        </strong>
        . {t('officers.reviewKnown', { known: practice.known })}
        {was !== undefined && was !== label && (
          <>
            {' '}
            {t('officers.reviewWas')} {was}.
          </>
        )}
      </p>
      <ul class="plain tasks">
        {practiceTestIds.map((test) => (
          <Register
            key={test}
            code={code}
            register={registerBehind[test]}
            isKnown={practice.tests.some(({ key, result }) => key === test && result !== 'NOT_KNOWN')}
            reviews={ofArea}
          />
        ))}
      </ul>
    </section>
  );
}

interface RegisterProps {
  readonly code: string;
  readonly register: string;
  readonly isKnown: boolean;
  readonly reviews: readonly ToldReview[];
}

/** A register: who reviewed it and when, that somebody has to approve it, or the way to review it. */
function Register({ code, register, isKnown, reviews }: RegisterProps) {
  const words = codeWords('officers.kept.registerReview.register.', register);
  const waits = reviews.find(({ proposed }) => proposed?.register === register);
  const stands = reviews.find((review) => review.stands?.register === register);
  const kind = registerReview.name;
  return (
    <li>
      <div>
        {waits || stands ? (
          <RouteLink to={{ kind, record: (waits ?? stands)?.id ?? '' }}>{words}</RouteLink>
        ) : (
          words
        )}
        {stands?.word && (
          <p class="dim">
            {t('officers.reviewDone', {
              result: codeWords('officers.reviewResult.', stands.stands?.result ?? ''),
              role: roleWords[stands.word.approvedAs],
              at: instantWords(stands.word.approvedAt),
            })}
            {stands.stands?.result === 'COMPLETE' && !isKnown && `; ${t('officers.reviewOpen')}`}
          </p>
        )}
      </div>
      {waits ? (
        <Tag progress="attention" text={t('officers.keptStatePROPOSED')} />
      ) : stands ? (
        <Tag progress="done" text={t('officers.keptStateCURRENT')} />
      ) : (
        <RouteLink to={{ kind, record: 'new', area: code, given: `register=${register}` }}>
          {t('officers.reviewNext')}
          <span class="only-heard"> {words}</span>
        </RouteLink>
      )}
    </li>
  );
}
