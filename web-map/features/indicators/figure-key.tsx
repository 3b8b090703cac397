import { asRecorded } from '../../i18n/words/from-records.ts';
import { say, sayCode } from '../../i18n/words/words.ts';
import {
  classLook,
  clusterKinds,
  clusterLook,
  type FigureLook,
  noNumberLook,
} from '../../styles/figure-scale.ts';
import { FigureSwatch } from './figure-swatch.tsx';
import { shortFigure, sourceLine } from './figure-words.ts';
import { type ClusterMarks, marksOf, type ReadyFill, readyFill } from './layer-figures.ts';

function KeyLine({ look, words, areas }: { look: FigureLook; words: string; areas: number }) {
  return (
    <li class={areas === 0 ? 'with-swatch unused' : 'with-swatch'}>
      <FigureSwatch look={look} />
      <span class="key-word">{words}</span>
      <span class="dim number">
        {areas}
        <span class="only-heard"> {say('classAreas', { count: '' }).trim()}</span>
      </span>
    </li>
  );
}

function ClassKey({ fill, shown }: ReadyFill) {
  const { layer } = shown;
  const { classes, noNumber } = fill;
  return (
    <>
      <div class="figure-key">
        <ul class="plain" aria-label={layer.name}>
          {[...classes].reverse().map(({ index, words, areas }) => (
            <KeyLine key={index} look={classLook(index, classes.length)} words={words} areas={areas} />
          ))}
        </ul>
        <ul class="plain" aria-label={say('noNumberKinds')}>
          {noNumber.map(({ status, word, areas }) => (
            <KeyLine key={status} look={noNumberLook(status)} words={word} areas={areas} />
          ))}
        </ul>
      </div>
      <div class="key-words">
        <h2>{layer.name}</h2>
        <p>
          <span class="block">{layer.polarityWords}</span>{' '}
          {fill.boroughValue !== null &&
            say('keyBorough', { value: shortFigure(fill.boroughValue, layer.unit) })}
        </p>
        <p>{say('keySource', { source: asRecorded(sourceLine(layer, fill.period)) })}</p>
        <p>{fill.classingWords}</p>
      </div>
    </>
  );
}

function ClusterKey({ run }: { run: ClusterMarks }) {
  const counted = clusterKinds.map((kind) => ({
    kind,
    areas: run.areas.filter((area) => area.kind === kind).length,
  }));
  return (
    <>
      <div class="figure-key marks">
        <ul class="plain" aria-label={say('clusterTitle')}>
          {counted.map(({ kind, areas }) => (
            <KeyLine key={kind} look={clusterLook(kind)} words={sayCode('cluster', kind)} areas={areas} />
          ))}
        </ul>
      </div>
      <div class="key-words">
        <h2>{run.name}</h2>
        <p>{run.power}</p>
        <p>{run.caveat}</p>
      </div>
    </>
  );
}

/** The key of a layer: its classes or marks from the scale of the map, the five kinds of no number, source and period. */
export function FigureKey() {
  const ready = readyFill.value;
  if (!ready) return null;
  const marks = marksOf(ready.shown)?.value;
  return marks?.status === 'ready' ? <ClusterKey run={marks.value} /> : <ClassKey {...ready} />;
}
