import { transform } from 'esbuild';

/** The compiler options of tsconfig.base.json that change the emitted code. */
export const tsconfigRaw = {
  compilerOptions: {
    experimentalDecorators: true,
    useDefineForClassFields: false,
    verbatimModuleSyntax: true,
  },
};

/**
 * Strips types and lowers decorators; leaves imports to node-resolve, so that `browser` fields of packages count.
 *
 * @param {string} target - Language version of the result, for example `es2022`.
 */
export const transpile = (target = 'es2022') => ({
  name: 'transpile',
  async transform(source, id) {
    if (!id.endsWith('.ts')) return null;
    const options = { loader: 'ts', target, sourcemap: 'external', sourcefile: id, tsconfigRaw };
    const { code, map, warnings } = await transform(source, options);
    for (const { text } of warnings) this.error(`esbuild: ${text}`);
    return { code, map };
  },
});
