import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '../engine/digest.js';
import type { EndpointReply } from '../engine/endpoint.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes text so that a page shows it and nothing else. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** The look of the screens, in the few rules that a page of one form needs. */
const STYLE = `
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:#f3f5f8;color:#131a26;font:16px/1.5 "PingFang SC","HarmonyOS Sans SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",system-ui,sans-serif}
main{max-width:440px;margin:0 auto;padding:24px 16px 48px}
.ribbon{margin:0;padding:6px 16px;background:#fdf2dc;color:#855000;font-size:14px;text-align:center}
.bank{margin:0 0 24px;color:#4a5567;font-size:14px}
h1{margin:0 0 8px;font-size:24px;line-height:1.3}
.lead{margin:0 0 24px;color:#4a5567}
.card{background:#fff;border:1px solid #e1e6ed;border-radius:12px;padding:16px;margin:0 0 16px}
.card h2{margin:0 0 8px;font-size:16px}
.card ul{margin:0;padding-left:20px}
label{display:block;margin:0 0 4px;font-weight:600}
.hint{margin:4px 0 16px;color:#4a5567;font-size:14px}
input{width:100%;min-height:48px;margin:0;padding:0 12px;border:1px solid #808c9f;border-radius:6px;background:#fff;color:inherit;font:inherit;font-size:18px}
input:focus-visible,button:focus-visible{outline:3px solid #2148b4;outline-offset:2px}
button{display:block;width:100%;min-height:48px;margin:0 0 12px;border:1px solid #2148b4;border-radius:12px;background:#2148b4;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button.plain{background:#fff;color:#2148b4}
.wrong{margin:0 0 16px;padding:12px 16px;border-radius:12px;background:#fdeceb;color:#bb2418}
`;
const STYLE_HASH = base64(sha256(utf8ToBytes(STYLE)));

/** What one page shows. */
export interface Page {
  readonly title: string;
  /** HTML whose texts are escaped. */
  readonly content: string;
  readonly bankName: string;
  /** Where its form may lead besides back to the bank: an origin. */
  readonly formLeadsTo?: string;
}

/** Shows a page of the bank: no script, one style known by its digest, in no frame, nothing kept. */
export const showPage = (status: number, { title, content, bankName, formLeadsTo }: Page): EndpointReply => ({
  status,
  contentType: 'text/html; charset=utf-8',
  headers: {
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${STYLE_HASH}'`,
      `form-action 'self'${formLeadsTo === undefined ? '' : ` ${formLeadsTo}`}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  },
  body:
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head>` +
    `<body><p class="ribbon">测试环境，不是真实银行业务</p><main><p class="bank">${escaped(bankName)}</p>` +
    `<h1>${escaped(title)}</h1>${content}</main></body></html>`,
});
