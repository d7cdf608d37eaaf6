import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  overwrite: true,
  schema: 'packages/core/src/**/*.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/graphql/**'],
  generates: {
    'apps/web/src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        strictScalars: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', Period: 'string', Language: 'string' },
      },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: the code generator reads the default export
export default config;
