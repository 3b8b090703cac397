import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/parts.css';
import '../../styles/borough.css';
import '../../styles/header.css';
import '../../styles/layout.css';
import '../../styles/search.css';
import '../../styles/map.css';
import '../../styles/map-controls.css';
import '../../styles/map-sizes.css';
import '../../styles/key.css';
import '../../styles/briefing.css';
import '../../styles/tables.css';
import '../../styles/tools.css';
import '../../styles/languages.css';
import { render } from 'preact';
import { askIn } from '../../api/api.ts';
import { overviewFigures } from '../../api/figures.ts';
import { watchForWhatIf } from '../../features/what-if/watch-address.ts';
import { loadLanguage } from '../../i18n/load-language.ts';
import { listenToHistory, urlState } from '../../navigation/navigation.ts';
import { keepTitle } from '../../ui/keep-title.ts';
import { App } from './app.tsx';
import { watchForPrint } from './watch-print.ts';

const language = urlState.value.lang ?? 'en';
askIn(language);
overviewFigures();
listenToHistory();
watchForWhatIf();
watchForPrint();
const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element with the id "page"');
// Not awaited by the module itself: the words of a language stand on the file that this is part of.
loadLanguage(language).then(() => {
  // In a browser that lacks what the program rests on, the words that stand on the page stay.
  if (!('groupBy' in Map)) return;
  keepTitle();
  page.replaceChildren();
  render(<App />, page);
});
