import MagicString from 'magic-string';
import ts from 'typescript';

const TAGS = new Set(['css', 'html', 'svg']);

/** Shortens a piece of a style sheet: comments go, and white space where none is needed. */
const shortCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;\}/g, '}');

/** Shortens a piece of markup: a run of white space counts as much as one space. */
const shortMarkup = (text) => text.replace(/\s+/g, ' ');

const isTemplate = (node) =>
  ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && TAGS.has(node.tag.text);

/** Lists the pieces of text of a template, without the values between them. */
const piecesOf = ({ template }) =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];

/** Where the text of a piece begins and ends, inside its quotes and braces. */
function rangeOf(piece) {
  const goesOn = piece.kind === ts.SyntaxKind.TemplateHead || piece.kind === ts.SyntaxKind.TemplateMiddle;
  return [piece.getStart() + 1, piece.getEnd() - (goesOn ? 2 : 1)];
}

/**
 * Shortens the templates of Lit in a TypeScript source: `css`, `html` and `svg` hold indentation that a browser ignores.
 *
 * @param {string} source - Text of a module.
 * @returns {MagicString} The same module; its templates render the same.
 */
export function collapseTemplates(source) {
  const result = new MagicString(source);
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (isTemplate(node)) {
      const shorten = node.tag.text === 'css' ? shortCss : shortMarkup;
      piecesOf(node).forEach((piece, index) => {
        const [start, end] = rangeOf(piece);
        const text = shorten(source.slice(start, end));
        // Nothing stands before a style sheet; before other pieces stands a value.
        const short = index === 0 && node.tag.text === 'css' ? text.trimStart() : text;
        if (end > start) result.update(start, end, short);
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return result;
}

/** Shortens templates while Rollup builds. */
export const collapse = () => ({
  name: 'collapse-templates',
  transform(source, id) {
    if (!id.endsWith('.ts') || !/from 'lit/.test(source)) return null;
    const result = collapseTemplates(source);
    return { code: result.toString(), map: result.generateMap({ hires: true, source: id }) };
  },
});
