export { neumaierSum } from './neumaier-sum.js';
