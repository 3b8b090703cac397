export { CompareShares } from './compare-shares.tsx';
export { LivingApart } from './living-apart.tsx';
