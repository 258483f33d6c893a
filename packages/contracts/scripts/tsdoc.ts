/** Prints a text as a doc comment with a line break after it. */
export const tsdoc = (comment: string): string => {
  const lines = comment.replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `/** ${lines.join('')} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
};
