import type { VNode } from 'preact';
import type { InterfaceTranslator } from '../../../../domain/wording/interface-translator.ts';
import { chanceRead } from '../../../../domain/wording/plain-number.ts';
import type { BoroughPracticeQuery } from '../../../../schema/generated/operations.ts';
import { Ring } from '../../../ui/ring.tsx';
import type { BoroughProps, WardNow } from './borough-view.ts';

type Practised = NonNullable<BoroughPracticeQuery['wards'][number]['practiceOnRecord']>;
type Done = Practised['items'][number]['evidence'];

/** What says most about people of different groups who met comes first. */
const firstTold = ['EXCHANGE', 'MIXED_ATTENDANCE', 'DIALOGUE', 'HOSTING', 'MEETING_PLACE_OPENED', 'LEARNING'];

/** Of what documents place in a ward or in its town the one thing that says most; undefined where nothing makes a mark. */
function mostTelling({ items, inTown }: Practised): Done | undefined {
  const rank = (kind: string): number =>
    (firstTold.indexOf(kind) + firstTold.length + 1) % (firstTold.length + 1);
  return [...items, ...inTown]
    .filter(({ makesMark }) => makesMark)
    .map(({ evidence }) => evidence)
    .sort((a, b) => rank(a.kind) - rank(b.kind))[0];
}

/** What was done, in a few words. */
export function doneWords(
  { kind, kindWords, place, otherPlace }: Done,
  { t, untranslated }: Pick<InterfaceTranslator, 't' | 'untranslated'>,
): string {
  if (kind === 'EXCHANGE' && otherPlace) return t('word.doneExchange', { other: untranslated(otherPlace) });
  if (kind === 'MEETING_PLACE_OPENED' && place) return t('word.doneOpened', { place: untranslated(place) });
  if (kind === 'DIALOGUE') return t('word.doneDialogue');
  return kindWords;
}

/** The wards with fewer chances to mix, the fewest first: how often two residents differ, what is done, where to meet. */
export const ColdSpots = ({ view, translator }: BoroughProps): VNode => {
  const { t } = translator;
  const wards = view.wards.filter(({ coldSpot }) => coldSpot).sort((a, b) => a.blau - b.blau);
  return (
    <>
      <p class="cold-spots-lead">
        <strong>{t('word.coldSpots', { count: wards.length, total: view.wards.length })}</strong>{' '}
        <span class="dim">{t('word.coldSpotsTerm')}</span> {t('word.coldSpotsAsk')}
      </p>
      <ul class="ward-rows">
        {wards.map((ward) => (
          <WardRow key={ward.code} ward={ward} view={view} translator={translator} />
        ))}
      </ul>
    </>
  );
};

const WardRow = ({ ward, view, translator }: BoroughProps & { readonly ward: WardNow }): VNode => {
  const { t, untranslated } = translator;
  const practised = view.practice?.wards.find(({ code }) => code === ward.code)?.practiceOnRecord;
  const done = practised ? mostTelling(practised) : undefined;
  return (
    <li>
      <a href={view.links.area(ward.code)}>
        <span class="ward-line">
          <span class="ward-name">{untranslated(ward.name)}</span>
          <span class="ward-number">
            {t('word.chanceShort', { ...chanceRead(ward.blau, view.diversityLines) })}
          </span>
        </span>
        <span class="ward-line">
          <span class="ward-done">
            {done && <Ring mark="RING" />}
            <span>{done ? doneWords(done, translator) : view.practice && t('word.doneNothing')}</span>
          </span>
          <span class="ward-places">
            {ward.openPlaces !== undefined && t('word.openPlaces', { count: ward.openPlaces })}
          </span>
        </span>
      </a>
    </li>
  );
};
