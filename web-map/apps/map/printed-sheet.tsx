import '../../styles/drawn-map.css';
import '../../styles/paper.css';
import '../../styles/map-paper.css';
import { render } from 'preact';
import type { InterfaceTranslator } from '../../../domain/wording/interface-translator.ts';
import { boundaryLines, overviewFigures } from '../../api/figures.ts';
import { briefingTranslator } from '../../features/area/briefing-translator.ts';
import { DrawnFigure } from '../../features/drawn-map/drawn-figure.tsx';
import type { DrawnSubject } from '../../features/drawn-map/subject.ts';
import type { MapState } from '../../map/scene/map-state.ts';
import { urlState } from '../../navigation/navigation.ts';
import { borough } from '../../navigation/subject.ts';
import { formatUrlState } from '../../navigation/url-state.ts';
import { QrCode } from '../../ui/qr-code.tsx';
import { mapState } from './map-state.ts';

/** The frame on a sheet of A4, CSS pixels. */
const frame = { width: 560, height: 520 };
const codeSide = 88;

/** What the screen shows now, as a drawn map has it. */
const subjectOf = ({ wards, localities, figures, practice, chosenArea }: MapState): DrawnSubject => ({
  wards,
  localities,
  figures,
  rings: practice?.rings ?? [],
  chosen: chosenArea === undefined ? [] : [chosenArea],
});

/** Keeps a sheet ready: what is on it is made when a print begins, of what the screen shows then. */
export function readyToPrint(): void {
  const head = document.createElement('div');
  head.className = 'printed-sheet';
  document.body.prepend(head);
  const translator = briefingTranslator();
  // Lines and rings are asked for when they are first read: a table has not.
  mapState.peek();
  const draw = () => {
    const { value } = translator;
    const state = mapState.peek();
    if (value.status === 'ready' && state) render(<Sheet state={state} translator={value.value} />, head);
  };
  const clear = () => render(null, head);
  addEventListener('beforeprint', draw);
  addEventListener('afterprint', clear);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? draw() : clear()));
}

interface Props {
  readonly state: MapState;
  readonly translator: InterfaceTranslator;
}

/** What the code on the sheet leads to. A resident's postcode goes on no paper that is handed round. */
function printedAddress(): string {
  const state = urlState.peek();
  const told = state.subject.of === 'postcode' ? { ...state, subject: borough } : state;
  return location.origin + formatUrlState(told);
}

const Sheet = ({ state, translator }: Props) => {
  const { t, untranslated, date } = translator;
  const [overview, lines] = [overviewFigures().peek(), boundaryLines().peek()];
  if (overview.status !== 'ready' || lines.status !== 'ready') return null;
  const source = lines.value.boundaryEditions.find(({ hasGeometry }) => hasGeometry)?.source;
  const subject = subjectOf(state);
  const chosen = [...state.wards, ...state.localities].find(({ code }) => code === state.chosenArea);
  const name = chosen ? untranslated(chosen.name) : t('word.place');
  const address = printedAddress();
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
        {...frame}
        subject={subject}
        title={t('briefing.mapTitle', { name })}
        id="paper-map"
        translator={translator}
        source={[source?.title, source?.licence].filter(Boolean).join(' · ')}
        day={date(overview.value.wards.asOf)}
      />
    </>
  );
};
