/** Everything that the token of a partner's server may do. */
export const PARTNER_SCOPES: readonly (
  | 'sessions:write'
  | 'events:read'
  | 'webhooks:read'
  | 'webhooks:write'
  | 'clients:read'
  | 'clients:write'
  | 'audit:read'
)[] = [
  'sessions:write',
  'events:read',
  'webhooks:read',
  'webhooks:write',
  'clients:read',
  'clients:write',
  'audit:read',
];
