import { describe, it } from 'node:test';
import { createPageBank, inPageTransport } from '../adapters/in-page.js';
import { SandboxCaller } from './caller.js';
import { auditCases } from './conformance-audit.js';
import { consentCases } from './conformance-consent.js';
import { controlCases } from './conformance-control.js';
import { privacyCases } from './conformance-privacy.js';
const { send } = inPageTransport(createPageBank());
const tools = { send, sandbox: new SandboxCaller(send, 'sk_test_xingqiao') };
for (const [name, cases] of Object.entries({ auditCases, consentCases, controlCases, privacyCases, }))
  describe(name, () => { for (const [title, run] of Object.entries(cases)) it(title, async () => { await tools.sandbox.toDaytime(); await run(tools); }); });
