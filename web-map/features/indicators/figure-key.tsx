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

function KeyLine({ symbol, words, areas }: { symbol: FigureSymbol; words: string; areas: number }) {
  return (
    <li class="with-swatch">
      <FigureSwatch symbol={symbol} />
      <span class="key-word">{words}</span>
      <span class="dim number">
        {areas}
        <span class="only-heard"> {t('map.classAreas', { count: '' }).trim()}</span>
      </span>
    </li>
  );
}

function ClassKey(ready: ReadyFill) {
  const { fill, shown } = ready;
  const { layer } = shown;
  const kinds = fill.noNumber.filter(({ areas }) => areas > 0);
  return (
    <>
      <div class="figure-key">
        <ul class="plain" aria-label={layer.name}>
          {classesThatOccur(ready).map(({ index, words, areas }) => (
            <KeyLine key={index} symbol={fillSymbol(ready, index)} words={words} areas={areas} />
          ))}
        </ul>
        {kinds.length > 0 && (
          <ul class="plain" aria-label={t('map.noNumberKinds')}>
            {kinds.map(({ status, word, areas }) => (
              <KeyLine key={status} symbol={noNumberSymbol(status)} words={word} areas={areas} />
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
  const counted = clusterKinds
    .map((kind) => ({ kind, areas: run.areas.filter((area) => area.kind === kind).length }))
    .filter(({ areas }) => areas > 0);
  return (
    <>
      <div class="figure-key marks">
        <ul class="plain" aria-label={t('map.clusterTitle')}>
          {counted.map(({ kind, areas }) => (
            <KeyLine
              key={kind}
              symbol={clusterSymbol(kind)}
              words={codeWords('map.cluster', kind)}
              areas={areas}
            />
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
