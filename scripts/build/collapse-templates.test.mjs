import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collapseTemplates } from './collapse-templates.mjs';

const collapsed = (source) => collapseTemplates(source).toString();

describe('collapsed templates', () => {
  it('keep one space where the markup had any', () => {
    assert.equal(collapsed('html`<p>\n    a <b>b</b>\n  </p>`'), 'html`<p> a <b>b</b> </p>`');
  });

  it('keep values as they are, and templates inside them', () => {
    assert.equal(
      collapsed('html`<p>\n  ${a  +  html`<i>\n  x</i>`}\n</p>`'),
      'html`<p> ${a  +  html`<i> x</i>`} </p>`',
    );
  });

  it('lose comments and indentation of style sheets', () => {
    assert.equal(
      collapsed('css`\n  /* Why. */\n  a:hover,\n  b > i {\n    color: red;\n    margin: 0 auto;\n  }\n`'),
      'css`a:hover,b > i{color:red;margin:0 auto}`',
    );
  });

  it('keep a space between a value and what follows', () => {
    assert.equal(collapsed('css`a { margin: ${x} auto; }`'), 'css`a{margin:${x} auto}`');
  });

  it('leave selectors with a space before a pseudo-class alone', () => {
    assert.equal(collapsed('css`ul :focus { top: 0; }`'), 'css`ul :focus{top:0}`');
  });

  it('touch nothing else', () => {
    const source = 'const text = `a\n   b`;\nconst other = sql`a   b`; // css`  `\n';
    assert.equal(collapsed(source), source);
  });
});
