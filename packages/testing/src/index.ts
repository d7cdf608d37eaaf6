export * from './browser.js';
export * from './client.js';
export * from './describe-plugin.js';
export * from './mail-box.js';
export * from './postgres.js';

export * from './test-server.js';
