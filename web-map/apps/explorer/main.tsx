import '@fontsource/atkinson-hyperlegible-next/latin-400.css';
import '@fontsource/atkinson-hyperlegible-next/latin-700.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import '../../styles/header.css';
import '../../styles/explorer.css';
import { render } from 'preact';
import { translator } from '../../../domain/messages/translator.ts';
import { words } from '../../../locales/generated/words/en.ts';
import { SiteFoot } from '../../ui/site-foot.tsx';
import { examples } from './examples.ts';
import { Explorer } from './explorer.tsx';
import { keptQuestion } from './kept-question.ts';
import { questionInAddress } from './written-question.ts';

const place = document.getElementById('explorer');
if (!place) throw new Error('The page has no place for the explorer');
// A link with ?query= opens that query; without one, the question of the last visit or the first example.
const start = questionInAddress(location.search) ??
  keptQuestion() ?? { query: examples[0]?.query ?? '', variables: '' };
place.replaceChildren();
render(<Explorer start={start} />, place);
const foot = document.getElementById('site-foot');
if (foot) render(<SiteFoot to={(path) => path} {...translator('en', [words])} />, foot);
