// Writes the pages of the reference: one for each feature, from the OpenAPI document and recorded examples.
import { fieldTable, nameOf, shapesBelow } from './shapes.mjs';
import { either, prose, say, table } from './words.mjs';

const actors = {
  partner: ['您的服务器', 'your server'],
  customer: ['客户的页面', "the customer's page"],
  public: ['客户的页面，还没有令牌', "the customer's page, without a token"],
  sandbox: ['沙箱控制，只在本机', 'sandbox control, on this machine only'],
};
const titles = {
  partner: ['会话、协议、事件', 'partner: sessions, documents, events'],
  loan: ['借款', 'loan'],
  wealth: ['理财与存款', 'wealth'],
  identity: ['身份与验证码', 'identity'],
  account: ['账户与银行卡', 'account'],
  sandbox: ['沙箱', 'sandbox'],
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const inputNameOf = ({ operationId }) => `${operationId.split('.').map(capital).join('')}Input`;
const anchorOf = (operationId) => operationId.toLowerCase().replace('.', '-');
const json = (value) => ['```json', JSON.stringify(value, null, 2), '```'].join('\n');

/** Lists the operations of the document, with method and path. */
export const operationsOf = (openapi) =>
  Object.entries(openapi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase(),
      path,
    })),
  );

/** Lists the problem codes that an operation answers. */
export const errorsOf = ({ responses }) =>
  Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([, { description }]) => description.split(', '))
    .sort();

const replyOf = ({ responses }) =>
  Object.entries(responses).find(([status]) => Number(status) < 300)?.[1].content?.['application/json']
    ?.schema;

function requestPart(operation, openapi, language) {
  const word = either(language);
  const input = openapi.components.schemas[inputNameOf(operation)];
  const places = new Map((operation.parameters ?? []).map((parameter) => [parameter.name, parameter.in]));
  const words = { path: word('路径', 'path'), query: word('查询串', 'query') };
  const fields = input
    ? fieldTable(input, language, (field) => words[places.get(field)] ?? word('正文', 'body'))
    : '';
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header');
  const list = headers.map(
    ({ name: header, required, description }) =>
      `- \`${header}\`${required ? word('（必填）', ' (required)') : ''}${word('：', ': ')}${prose(say(description, language))}`,
  );
  return [
    ...(fields ? [`**${word('请求', 'Request')}**`, fields] : []),
    ...(list.length ? [list.join('\n')] : []),
  ];
}

function examplePart(operation, examples, language) {
  const word = either(language);
  const example = examples.get(operation.operationId);
  if (example === undefined) throw new Error(`No example was recorded for ${operation.operationId}.`);
  const { method, path, headers, body } = example.request;
  const lines = [`${method} ${path}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  const sent = [
    '```http',
    ...lines,
    ...(body === undefined ? [] : ['', JSON.stringify(body, null, 2)]),
    '```',
  ].join('\n');
  const title = word(`例子：回复 ${example.response.status}`, `Example: reply ${example.response.status}`);
  return ['<details>', `<summary>${title}</summary>`, sent, json(example.response.body), '</details>'];
}

function operationPart(operation, openapi, examples, language) {
  const word = either(language);
  const { operationId, method, path, summary, security = [] } = operation;
  const scopes = security.flatMap((one) => Object.values(one).flat());
  const actor = actors[operation['x-actor']];
  const reply = replyOf(operation);
  const name = reply ? nameOf(reply) : undefined;
  const errors = errorsOf(operation).map((code) => `[\`${code}\`](../errors.md#${code})`);
  return [
    `## ${say(summary, language)} {#${anchorOf(operationId)}}`,
    `<p class="call"><code><b>${method}</b> ${path}</code><span>${word(...actor)}</span>${scopes.map((scope) => `<code>${scope}</code>`).join('')}</p>`,
    operation['x-actor'] === 'public'
      ? word('客户端自己会调用它。', 'The client calls it by itself.')
      : `\`client.${operationId}(input)\``,
    ...requestPart(operation, openapi, language),
    ...(name ? [`${word('回复', 'Reply')}${word('：', ': ')}[${name}](#type-${name.toLowerCase()})`] : []),
    `${word('错误', 'Errors')}${word('：', ': ')}${errors.join(word('、', ', '))}`,
    ...examplePart(operation, examples, language),
  ].join('\n\n');
}

function typePart(name, openapi, language) {
  const schema = openapi.components.schemas[name];
  const description = prose(say(schema.description ?? '', language));
  return [`### ${name} {#type-${name.toLowerCase()}}`, description, fieldTable(schema, language)]
    .filter(Boolean)
    .join('\n\n');
}

/** Writes the page of one feature. */
export function featurePage(feature, openapi, examples, language) {
  const word = either(language);
  const operations = operationsOf(openapi).filter(({ tags }) => tags.includes(feature));
  const names = new Set();
  for (const operation of operations) shapesBelow(replyOf(operation), openapi.components.schemas, names);
  for (const { requestBody } of operations) shapesBelow(requestBody, openapi.components.schemas, names);
  // The input of an operation is shown with it; shapes inside of it have a place of their own.
  const inputs = new Set(operations.map(inputNameOf));
  const types = [...names].filter((name) => !inputs.has(name)).sort();
  const list = operations.map(({ operationId, method, path, summary }) => [
    `[${say(summary, language)}](#${anchorOf(operationId)})`,
    `\`${method} ${path}\``,
  ]);
  return [
    `# ${word(...titles[feature])}`,
    '<div class="calls"></div>',
    table([word('做什么', 'what'), word('调用', 'call')], list),
    ...operations.map((operation) => operationPart(operation, openapi, examples, language)),
    `## ${word('类型', 'Types')} {#types}`,
    ...types.map((name) => typePart(name, openapi, language)),
    '',
  ].join('\n\n');
}

/** Names the features that the document has operations of. */
export const featuresOf = (openapi) => [...new Set(operationsOf(openapi).flatMap(({ tags }) => tags))];
