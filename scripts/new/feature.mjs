// A feature of the core: one row that is listed, created, changed and archived, with its schema and its permission.
import { camel, pascal, requireKebabCase } from '../new.mjs';

const singular = (name) => name.replace(/ies$/, 'y').replace(/s$/, '');

/**
 * The files of `npm run new -- feature NAME [ROW]`.
 * @param {string[]} names
 */
export async function plan([name, row = singular(name ?? '')]) {
  requireKebabCase('The name of the feature', name);
  requireKebabCase('The name of the row', row);
  const [Type, property, plural, table] = [pascal(row), camel(row), camel(name), row.replaceAll('-', '_')];
  const file = (suffix) => `packages/core/src/features/${name}/${name}.${suffix}`;
  const words = row.replaceAll('-', ' ');
  const entity = `import { Entity } from 'typeorm';
import { RefColumn, Row, TextColumn, Tracked } from '../../data/index.js';

/** A ${words} of a program. */
@Tracked({ entity: '${property}', program: 'programId', title: 'title' })
@Entity('${table}')
export class ${Type} extends Row {
  @RefColumn('Program')
  programId!: string;

  @TextColumn()
  title!: string;
}
`;
  const graphql = `type ${Type} implements Row {
  id: ID!
  version: Int!
  programId: ID!
  title: String!
  archivedAt: DateTime
}

extend type Query {
  ${plural}(programId: ID!): [${Type}!]!
}

input Create${Type}Input {
  programId: ID!
  title: String!
}

input Update${Type}Input {
  id: ID!
  version: Int!
  title: String
}

union ${Type}Result = ${Type} | Invalid | Stale

extend type Mutation {
  create${Type}(input: Create${Type}Input!): ${Type}Result!
  update${Type}(input: Update${Type}Input!): ${Type}Result!
  archive${Type}(input: RowInput!): ${Type}Result!
}
`;
  const service = `import { Injectable } from '@nestjs/common';
import { type Ctx, InputCheck, type Scope, scopeOf, scopeOfRow } from '../../kernel/index.js';
import { sql, Store } from '../../data/index.js';
import { ${Type} } from './${name}.entity.js';

/** What is given for a new ${words}. */
export interface Create${Type}Input {
  programId: string;
  title: string;
}

/** What may be changed; a field left out stays. */
export interface Update${Type}Input {
  id: string;
  version: number;
  title?: string | null;
}

/** Names one row as the caller last saw it. */
export interface ${Type}Version {
  id: string;
  version: number;
}

/** Reads and writes the ${words} rows of a program. Rights are checked here, so no caller can forget them. */
@Injectable()
export class ${Type}Service {
  constructor(private readonly store: Store) {}

  /** The rows of a program that are not archived, oldest first. Throws NOT_FOUND and FORBIDDEN. */
  async list(scope: Scope): Promise<${Type}[]> {
    return this.store.list(${Type}, sql\`WHERE program_id = \${scope.programId} AND archived_at IS NULL ORDER BY id\`);
  }

  /** Creates a row. Throws InvalidInput naming the field. */
  async create(ctx: Ctx, input: Create${Type}Input): Promise<${Type}> {
    const { programId } = scopeOf(ctx, input.programId, 'strategy:write');
    const check = new InputCheck(ctx);
    const title = check.text('title', input.title, { max: 200, required: true }) ?? '';
    check.throwIfAny();
    return this.store.insert(ctx, ${Type}, { programId, title });
  }

  /** Changes a row. Throws InvalidInput, StaleRow and NOT_FOUND. */
  async update(ctx: Ctx, input: Update${Type}Input): Promise<${Type}> {
    await this.reach(ctx, input.id);
    const check = new InputCheck(ctx);
    const title = check.text('title', input.title, { max: 200, required: true });
    check.throwIfAny();
    return this.store.update(ctx, ${Type}, input.id, input.version, { title });
  }

  /** Archives a row; it stays in the history and can be brought back. Throws StaleRow and NOT_FOUND. */
  async archive(ctx: Ctx, { id, version }: ${Type}Version): Promise<${Type}> {
    await this.reach(ctx, id);
    return this.store.archive(ctx, ${Type}, id, version);
  }

  private async reach(ctx: Ctx, id: string): Promise<void> {
    scopeOfRow(ctx, await this.store.find(${Type}, id), '${property}', id, 'strategy:write');
  }
}
`;
  const resolver = `import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, RequestCtx } from '../../api/index.js';
import { type Ctx, scopeOf } from '../../kernel/index.js';
import type { ${Type} } from './${name}.entity.js';
import {
  type Create${Type}Input,
  ${Type}Service,
  type ${Type}Version,
  type Update${Type}Input,
} from './${name}.service.js';

const answer = (row: ${Type}): object => ({ __typename: '${Type}', ...row });

/** The ${words} fields of the API. */
@Resolver()
export class ${Type}Resolver {
  constructor(private readonly service: ${Type}Service) {}

  /** The rows of a program. */
  @Allow('strategy:read')
  @Query('${plural}')
  async ${plural}(@RequestCtx() ctx: Ctx, @Args('programId') programId: string): Promise<${Type}[]> {
    return this.service.list(scopeOf(ctx, programId, 'strategy:read'));
  }

  /** Creates a row. */
  @Allow('strategy:write')
  @Mutation('create${Type}')
  async create${Type}(@RequestCtx() ctx: Ctx, @Args('input') input: Create${Type}Input): Promise<object> {
    return answer(await this.service.create(ctx, input));
  }

  /** Changes a row. */
  @Allow('strategy:write')
  @Mutation('update${Type}')
  async update${Type}(@RequestCtx() ctx: Ctx, @Args('input') input: Update${Type}Input): Promise<object> {
    return answer(await this.service.update(ctx, input));
  }

  /** Archives a row. */
  @Allow('strategy:write')
  @Mutation('archive${Type}')
  async archive${Type}(@RequestCtx() ctx: Ctx, @Args('input') input: ${Type}Version): Promise<object> {
    return answer(await this.service.archive(ctx, input));
  }
}
`;
  const index = `import { Module } from '@nestjs/common';
import { type Feature, RowReaders, readSdl } from '../../api/index.js';
import { Store } from '../../data/index.js';
import { ${Type} } from './${name}.entity.js';
import { ${Type}Resolver } from './${name}.resolver.js';
import { ${Type}Service } from './${name}.service.js';

/** The services and resolvers of ${words} rows, and how a Stale answer reads one. */
@Module({ providers: [${Type}Service, ${Type}Resolver], exports: [${Type}Service] })
export class ${Type}Module {
  constructor(readers: RowReaders, store: Store) {
    readers.register('${property}', async (_ctx, id) => {
      const row = await store.find(${Type}, id);
      return row && { __typename: '${Type}', ...row };
    });
  }
}

/** The feature as features/index.ts lists it. */
export const ${plural}Feature: Feature = {
  name: '${name}',
  sdl: readSdl(import.meta.url, './${name}.graphql'),
  entities: [${Type}],
  module: ${Type}Module,
};
`;
  return {
    files: {
      [file('entity.ts')]: entity,
      [file('graphql')]: graphql,
      [file('service.ts')]: service,
      [file('resolver.ts')]: resolver,
      [`packages/core/src/features/${name}/index.ts`]: index,
    },
    next: [
      `npm run new -- migration ${row}, and list ${plural}Feature in packages/core/src/features/index.ts.`,
      'npm run generate, then npm run check.',
      `A user story in tests/api/${name}.spec.ts: it runs on SQLite and on PostgreSQL.`,
    ],
  };
}
