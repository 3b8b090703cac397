import '../../styles/cards.css';

export { AreaPanel } from './area-panel.tsx';
