export * from './browser.js';
export * from './client.js';
export * from './postgres.js';

export * from './test-server.js';
