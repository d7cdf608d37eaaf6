export { neumaierSum } from './neumaier-sum.js';
export { type ReadNumberOptions, readNumber } from './read-number.js';
export { isNotApplicable, readTypedNumber, readTypedRatio } from './typed-value.js';
