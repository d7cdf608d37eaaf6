export * from './numbers/index.js';
export * from './periods/index.js';
export * from './scoring/index.js';
