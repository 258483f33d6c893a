// What the analyzer reads for packages/widgets/custom-elements.json; packages/widgets/scripts/manifest.ts makes the rest.

// The analyzer takes its configuration from a default export.
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.testing.ts', '**/*.messages*.ts', '**/*.flow.ts', '**/*.styles.ts'],
  outdir: 'node_modules/.cache/manifest',
  litelement: true,
  packagejson: false,
  quiet: true,
};
