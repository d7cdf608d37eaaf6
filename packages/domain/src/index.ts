export * from './cascade/index.js';
export * from './numbers/index.js';
export * from './periods/index.js';
export * from './prioritising/index.js';
export * from './readiness/index.js';
export * from './roadmap/index.js';
export * from './scoring/index.js';
export * from './updates/index.js';
