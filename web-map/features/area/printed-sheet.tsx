import '../../styles/drawn-ground.css';
import '../../styles/drawn-map.css';
import '../../styles/paper.css';
import '../../styles/map-paper.css';
import { render } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { type BaseMap, loadBaseMap } from '../../map/base/base-map.ts';
import type { MapState } from '../../map/scene/map-state.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { DrawnFigure } from '../drawn-map/drawn-figure.tsx';
import type { DrawnSubject } from '../drawn-map/subject.ts';
import { briefingTranslator } from './briefing-translator.ts';

/** The frame on a sheet of A4, CSS pixels. */
const frame = { width: 560, height: 520 };
/** The same before what is told of a ward: as large as leaves all of it on two sheets in the longest languages. */
const wardFrame = { width: 700, height: 370 };
/** Where more is told: of a locality, beside the key of a layer, or above the tables of a tool. */
const lowFrame = { width: 700, height: 320 };
/** The borough above the tables of who lives within reach. */
const aboveReach = { width: 560, height: 420 };
const codeSide = 88;

/** What the screen shows now, as a drawn map has it. */
const subjectOf = (
  { wards, localities, figures, practice, venues, chosenArea, picked }: MapState,
  ground: BaseMap | undefined,
): DrawnSubject => ({
  wards,
  localities,
  figures,
  rings: practice?.rings ?? [],
  lines: practice?.lines ?? [],
  // As on the screen: places to meet where an area is near; where one of them is chosen, that one alone.
  places:
    chosenArea === undefined
      ? []
      : venues
          .filter(({ at, meetingPlace, openness }) =>
            picked ? at === picked.at : meetingPlace && openness !== 'closed',
          )
          .map(({ at, openness }) => ({ at, isOpen: openness === 'open' })),
  ground,
  chosen: chosenArea === undefined ? [] : [chosenArea],
});

/** What a print is made of, as the screen has it when it is asked. */
export interface Printed {
  readonly state: MapState;
  /** Of the labels. */
  readonly day: string;
  /** Of the lines. */
  readonly source: { readonly title: string; readonly licence: string | null } | undefined;
  /** What the code on the sheet leads to. */
  readonly address: string;
}

/**
 * Keeps a sheet ready: what is on it is made when a print begins, of what the screen shows then. It is given what the page
 * holds, and does not ask for it: what both would import becomes files of their own, which the first view would wait for.
 */
export function readyToPrint(printed: () => Printed | undefined): void {
  const head = document.createElement('div');
  head.className = 'printed-sheet';
  document.body.prepend(head);
  const translator = briefingTranslator();
  let ground: BaseMap | undefined;
  loadBaseMap().then(
    (loaded) => {
      ground = loaded;
    },
    // Wards are drawn without it as well.
    () => undefined,
  );
  // Lines and rings are asked for when they are first read: a table has not.
  printed();
  const draw = () => {
    const { value } = translator;
    const about = printed();
    if (value.status !== 'ready' || !about) return;
    render(<Sheet about={about} ground={ground} translator={value.value} />, head);
  };
  const clear = () => render(null, head);
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? draw() : clear()));
}

function frameFor({ figures, outOfReach, chosenArea, wards }: MapState, isOfArea: boolean) {
  if (!isOfArea) return outOfReach ? aboveReach : frame;
  const isWard = wards.some(({ code }) => code === chosenArea);
  return figures || outOfReach || !isWard ? lowFrame : wardFrame;
}

interface Props {
  readonly about: Printed;
  readonly ground: BaseMap | undefined;
  readonly translator: InterfaceTranslator;
}

const Sheet = ({ about, ground, translator }: Props) => {
  const { t, untranslated, date } = translator;
  const { state, day, source, address } = about;
  const subject = subjectOf(state, ground);
  const chosen = [...state.wards, ...state.localities].find(({ code }) => code === state.chosenArea);
  const name = chosen ? untranslated(chosen.name) : t('word.place');
  return (
    <>
      <div class="paper-head">
        <QrCode text={address} side={codeSide} />
      </div>
      <p class="printed-brand">
        {t('word.siteName')} · {t('word.place')}
      </p>
      <p class="dim address">{address}</p>
      <DrawnFigure
        {...frameFor(state, chosen !== undefined)}
        subject={subject}
        title={t('briefing.mapTitle', { name })}
        id="paper-map"
        translator={translator}
        source={[source?.title, source?.licence].filter(Boolean).join(' · ')}
        day={date(day)}
      />
    </>
  );
};
