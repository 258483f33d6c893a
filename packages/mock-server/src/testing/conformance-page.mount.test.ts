import { describe, it } from 'node:test';
import { createPageBank, inPageTransport } from '../adapters/in-page.js';
import { conformanceSuite } from './conformance.js';

conformanceSuite({
  name: 'in page',
  send: inPageTransport(createPageBank()).send,
  sandboxKey: 'sk_test_xingqiao',
  test: { describe, it },
});
