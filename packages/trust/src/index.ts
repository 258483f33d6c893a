export * from './dpop/index.js';
export * from './jwe/index.js';
export * from './message/index.js';
export * from './suite/index.js';
