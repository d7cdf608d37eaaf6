export * from './access.js';
export * from './clock.js';
export * from './config.js';
export * from './errors.js';
export * from './field-names.js';
export * from './input.js';
export * from './kernel.messages.js';
export * from './messages.js';
