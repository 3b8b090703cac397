import '../../styles/cards.css';

export { AreaPanel } from './area-panel.tsx';
export { readyToPrint } from './printed-sheet.tsx';
