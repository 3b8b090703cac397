import '../../styles/key-whole.css';
import { briefingTranslator } from '../../features/area/briefing-translator.ts';
import { LabelKey } from '../../features/area/label-key.tsx';
import { readyFill } from '../../features/indicators/layer-figures.ts';
import { figureView } from '../../features/indicators/layer-strip.tsx';
import { PracticeKey } from '../../features/practice/practice-key.tsx';
import { KindFilter } from '../../features/venue/kind-filter.tsx';
import { drawnGround } from '../../map/base/drawn-ground.ts';
import { GroundKey } from '../../ui/ground-key.tsx';
import { Loaded } from '../../ui/loaded.tsx';

/** All labels or classes, the switch of the rings, and the kinds of place; fetched when the key is opened. */
export function KeyWhole() {
  return (
    <>
      <div class="key-whole">
        {readyFill.value ? (
          <Loaded from={figureView()}>{({ FigureKey }) => <FigureKey />}</Loaded>
        ) : (
          <LabelKey />
        )}
      </div>
      <div>
        <PracticeKey />
        {drawnGround.value !== 'COUNCIL' && (
          <Loaded from={briefingTranslator()}>
            {({ t }) => (
              <ul class="ground-key">
                <GroundKey t={t} />
              </ul>
            )}
          </Loaded>
        )}
        <KindFilter />
      </div>
    </>
  );
}
