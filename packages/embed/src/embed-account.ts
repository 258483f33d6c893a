export { createAccountClient as createClient } from './create-account-client.js';
export type { ClientOptions } from './create-client.js';
export { mount, type Mounted, type MountOptions, type ScreenSlug } from './mount.js';
