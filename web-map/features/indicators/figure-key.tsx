import { codeWords, t, untranslated } from '../../i18n/translator.ts';
import {
  clusterKinds,
  clusterSymbol,
  type FigureSymbol,
  noNumberSymbol,
} from '../../styles/figure-symbol.ts';
import { FigureSwatch } from './figure-swatch.tsx';
import { shortFigure, sourceLine } from './figure-words.ts';
import { classesThatOccur, fillSymbol } from './fill-symbol.ts';
import { type ClusterMarks, marksOf, type ReadyFill, readyFill } from './layer-figures.ts';

interface Occurring {
  readonly symbol: FigureSymbol;
  readonly words: string;
  readonly areas: number;
}

function KeyLine({ symbol, words, areas }: Occurring) {
  return (
    <li class="with-swatch">
      <FigureSwatch symbol={symbol} />
      <span class="key-word">{words}</span>
      <span class="dim number">
        <span aria-hidden="true">{areas}</span>
        <span class="only-heard">{t('map.classAreas', { count: areas })}</span>
      </span>
    </li>
  );
}

const classLines = (ready: ReadyFill): readonly Occurring[] =>
  classesThatOccur(ready).map(({ index, words, areas }) => ({
    symbol: fillSymbol(ready, index),
    words,
    areas,
  }));

const noNumberLines = ({ fill }: ReadyFill): readonly Occurring[] =>
  fill.noNumber
    .filter(({ areas }) => areas > 0)
    .map(({ status, word, areas }) => ({ symbol: noNumberSymbol(status), words: word, areas }));

const markLines = (run: ClusterMarks): readonly Occurring[] =>
  clusterKinds
    .map((kind) => ({
      symbol: clusterSymbol(kind),
      words: codeWords('map.cluster', kind),
      areas: run.areas.filter((area) => area.kind === kind).length,
    }))
    .filter(({ areas }) => areas > 0);

/** The classes, marks and kinds of no number that occur on the map, each with how many areas it holds. */
export function FigureKeyNow() {
  const ready = readyFill.value;
  if (!ready) return null;
  const marks = marksOf(ready.shown)?.value;
  const lines =
    marks?.status === 'ready' ? markLines(marks.value) : [...classLines(ready), ...noNumberLines(ready)];
  return (
    <ul class="key-now classes" aria-label={t('map.keyNow')}>
      {lines.map(({ symbol, words, areas }) => (
        <li key={words}>
          <FigureSwatch symbol={symbol} />
          <span>
            <strong class="block">{words}</strong>
            <span class="dim">{t('map.classAreas', { count: areas })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function ClassKey(ready: ReadyFill) {
  const { fill, shown } = ready;
  const { layer } = shown;
  const kinds = noNumberLines(ready);
  return (
    <>
      <div class="figure-key">
        <ul class="plain" aria-label={layer.name}>
          {classLines(ready).map((line) => (
            <KeyLine key={line.words} {...line} />
          ))}
        </ul>
        {kinds.length > 0 && (
          <ul class="plain" aria-label={t('map.noNumberKinds')}>
            {kinds.map((line) => (
              <KeyLine key={line.words} {...line} />
            ))}
          </ul>
        )}
      </div>
      <div class="key-words">
        <h2>{layer.name}</h2>
        <p>
          <span class="block">
            {layer.polarityWords} {layer.kind === 'NUMBER' && t('map.keyDarkest', { end: layer.darkEnd })}
          </span>{' '}
          {fill.boroughValue !== null &&
            t('map.keyBorough', { value: shortFigure(fill.boroughValue, layer.unit) })}
        </p>
        <p>{t('map.keySource', { source: untranslated(sourceLine(layer, fill.period)) })}</p>
        <p>{fill.classingWords}</p>
      </div>
    </>
  );
}

function ClusterKey({ run }: { run: ClusterMarks }) {
  return (
    <>
      <div class="figure-key marks">
        <ul class="plain" aria-label={t('map.clusterTitle')}>
          {markLines(run).map((line) => (
            <KeyLine key={line.words} {...line} />
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

/** The key of a layer: the classes, marks and kinds of no number that occur, which end is dark, source and period. */
export function FigureKey() {
  const ready = readyFill.value;
  if (!ready) return null;
  const marks = marksOf(ready.shown)?.value;
  return marks?.status === 'ready' ? <ClusterKey run={marks.value} /> : <ClassKey {...ready} />;
}
