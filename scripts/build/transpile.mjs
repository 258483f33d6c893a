import { transform } from 'esbuild';

/** The compiler options of tsconfig.base.json that change the emitted code. */
export const tsconfigRaw = {
  compilerOptions: {
    experimentalDecorators: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
  },
};

/** What esbuild puts before every module that has decorators. */
const HELPERS = /^var __defProp = .*\nvar __getOwnPropDesc = .*\nvar __decorateClass = [\s\S]*?\n\};\n/;
/** Module that holds them once for all; it is no file. */
const SHARED = '\0decorate.js';

/** Imports the helpers instead. The lines keep their numbers, so that the source map stays right. */
const shareHelpers = (code) =>
  code.replace(
    HELPERS,
    (helpers) => `import { __decorateClass } from '${SHARED}';${helpers.replace(/[^\n]/g, '')}`,
  );

/**
 * Strips types and lowers decorators, whose helpers a bundle holds once; leaves imports to node-resolve, so that `browser`
 * fields of packages count.
 *
 * @param {string} target - Language version of the result, for example `es2022`.
 */
export const transpile = (target = 'es2022') => {
  let helpers = '';
  return {
    name: 'transpile',
    resolveId: (id) => (id === SHARED ? id : null),
    load: (id) => (id === SHARED ? `${helpers}export { __decorateClass };` : null),
    async transform(source, id) {
      if (!id.endsWith('.ts')) return null;
      const options = { loader: 'ts', target, sourcemap: 'external', sourcefile: id, tsconfigRaw };
      const { code, map, warnings } = await transform(source, options);
      for (const { text } of warnings) this.error(`esbuild: ${text}`);
      // They are the same in every module; Rollup loads the shared one after a module has asked for it.
      helpers ||= HELPERS.exec(code)?.[0] ?? '';
      return { code: shareHelpers(code), map };
    },
  };
};
