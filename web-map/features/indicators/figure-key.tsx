import { codeWords, t, untranslated } from '../../i18n/translator.ts';
import {
  classSymbol,
  clusterKinds,
  clusterSymbol,
  type FigureSymbol,
  noNumberSymbol,
} from '../../styles/figure-symbol.ts';
import { FigureSwatch } from './figure-swatch.tsx';
import { shortFigure, sourceLine } from './figure-words.ts';
import { type ClusterMarks, marksOf, type ReadyFill, readyFill } from './layer-figures.ts';

function KeyLine({ symbol, words, areas }: { symbol: FigureSymbol; words: string; areas: number }) {
  return (
    <li class={areas === 0 ? 'with-swatch unused' : 'with-swatch'}>
      <FigureSwatch symbol={symbol} />
      <span class="key-word">{words}</span>
      <span class="dim number">
        {areas}
        <span class="only-heard"> {t('map.classAreas', { count: '' }).trim()}</span>
      </span>
    </li>
  );
}

interface Occurring {
  readonly symbol: FigureSymbol;
  readonly words: string;
  readonly areas: number;
}

/** Classes, kinds of no number or marks of what is shown, from the highest on. */
function linesOf({ fill, shown }: ReadyFill): readonly Occurring[] {
  const marks = marksOf(shown)?.value;
  if (marks?.status === 'ready') return countedMarks(marks.value);
  return [
    ...fill.classes.map(({ index, words, areas }) => ({
      symbol: classSymbol(index, fill.classes.length),
      words,
      areas,
    })),
    ...fill.noNumber.map(({ status, word, areas }) => ({
      symbol: noNumberSymbol(status),
      words: word,
      areas,
    })),
  ];
}

/** The classes that occur on the map, each with how many areas it holds, from the lowest on. */
export function FigureKeyNow() {
  const ready = readyFill.value;
  if (!ready) return null;
  return (
    <ul class="key-now" aria-label={t('map.keyNow')}>
      {linesOf(ready)
        .filter(({ areas }) => areas > 0)
        .map(({ symbol, words, areas }) => (
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

function ClassKey({ fill, shown }: ReadyFill) {
  const { layer } = shown;
  const { classes, noNumber } = fill;
  return (
    <>
      <div class="figure-key">
        <ul class="plain" aria-label={layer.name}>
          {[...classes].reverse().map(({ index, words, areas }) => (
            <KeyLine key={index} symbol={classSymbol(index, classes.length)} words={words} areas={areas} />
          ))}
        </ul>
        <ul class="plain" aria-label={t('map.noNumberKinds')}>
          {noNumber.map(({ status, word, areas }) => (
            <KeyLine key={status} symbol={noNumberSymbol(status)} words={word} areas={areas} />
          ))}
        </ul>
      </div>
      <div class="key-words">
        <h2>{layer.name}</h2>
        <p>
          <span class="block">{layer.polarityWords}</span>{' '}
          {fill.boroughValue !== null &&
            t('map.keyBorough', { value: shortFigure(fill.boroughValue, layer.unit) })}
        </p>
        <p>{t('map.keySource', { source: untranslated(sourceLine(layer, fill.period)) })}</p>
        <p>{fill.classingWords}</p>
      </div>
    </>
  );
}

const countedMarks = (run: ClusterMarks) =>
  clusterKinds.map((kind) => ({
    symbol: clusterSymbol(kind),
    words: codeWords('map.cluster', kind),
    areas: run.areas.filter((area) => area.kind === kind).length,
  }));

function ClusterKey({ run }: { run: ClusterMarks }) {
  return (
    <>
      <div class="figure-key marks">
        <ul class="plain" aria-label={t('map.clusterTitle')}>
          {countedMarks(run).map((line) => (
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

/** The whole key of a layer: its classes or marks from the scale of the map, the five kinds of no number, source and period. */
export function FigureKey() {
  const ready = readyFill.value;
  if (!ready) return null;
  const marks = marksOf(ready.shown)?.value;
  return marks?.status === 'ready' ? <ClusterKey run={marks.value} /> : <ClassKey {...ready} />;
}
