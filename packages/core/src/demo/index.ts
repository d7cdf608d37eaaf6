export { createDemo, type Demo } from './create-demo.js';
export type { DemoServer } from './demo-run.js';
