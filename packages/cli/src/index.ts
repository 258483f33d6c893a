export { startSandbox } from './start-sandbox.js';
export type { Sandbox, SandboxOptions, SandboxTenant } from './sandbox.js';
