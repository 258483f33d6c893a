import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/**
 * Names the certificate that a client has shown, when a certificate authority of ours has issued it: its SHA-256 in base64url,
 * the `x5t#S256` of RFC 8705.
 */
export const certificateOf = (socket: Socket): { readonly certificate?: string } => {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return {};
  const { raw } = socket.getPeerCertificate();
  return { certificate: createHash('sha256').update(raw).digest('base64url') };
};
