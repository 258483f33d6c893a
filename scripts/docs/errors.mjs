// Writes the Chinese error list from the English one, which the contracts generate.
import { say } from './words.mjs';

const sentence = /^(.+?)\. HTTP (\d+); the same call (may succeed later|fails again); what to do: (.+?)\.$/;
const advice = {
  'try again later': '稍后再试',
  'log in again': '重新登录',
  'change the request': '改请求',
  'confirm in another way': '换一种方式确认',
  'contact the bank': '联系银行',
};

/** Reads one section of the list. */
function translated(section) {
  const [code, facts, when, ...rest] = section.split('\n\n').map((part) => part.replaceAll('\n', ' ').trim());
  const found = sentence.exec(facts ?? '');
  if (found === null) throw new Error(`docs/errors.md: cannot read the sentence of ${code}.`);
  const [, title, status, again, todo] = found;
  const repeat = again === 'fails again' ? '同样的请求再发还是失败' : '同样的请求稍后可能成功';
  const users = rest
    .filter(Boolean)
    .map((part) =>
      part.replace('Answered by: ', '会返回它的接口：').replaceAll(', ', '、').replace(/\.$/, '。'),
    );
  return [
    `## ${code}`,
    `${say(title, 'zh')}。HTTP ${status}；${repeat}；怎么办：${advice[todo] ?? todo}。`,
    say(when, 'zh'),
    ...users,
  ].join('\n\n');
}

/** Translates the error list. */
export function chineseErrors(english) {
  const [, ...sections] = english.split(/^## /m);
  const head = [
    '# 错误表',
    '由接口约定生成。每个错误只有一个代码，所有接口共用；客户端把它放在`WdlError`的`code`里，`recovery`说能怎么办，写给客户看的话在`userMessage`里。',
  ];
  return [...head, ...sections.map(translated), ''].join('\n\n');
}
