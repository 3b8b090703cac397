import { groundWords } from '../../i18n/ground-words.ts';
import { spoken } from '../../i18n/translator.ts';
import { groundLayer } from '../../map/base/ground-layer.ts';

/** The ground of the map, beneath the lines of wards and beneath every name and mark. */
export const ground = () =>
  groundLayer({ lines: 'ward-casing', names: 'out-of-reach' }, groundWords(spoken().code));
