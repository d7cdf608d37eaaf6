import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { PERMISSIONS } from '../kernel/index.js';
import { ALLOW, PUBLIC } from './allow.js';

const RESOLVER_TYPE = 'graphql:resolver_type';
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_PROPERTY = 'graphql:resolve_property';

/** What guards one root field: a permission, or `public`. */
export interface FieldAccess {
  field: string;
  access: string;
}

interface Handler {
  type: string;
  name: string;
  access: string | null;
}

/**
 * Proves at start that nothing of the schema is unguarded or unanswered: every root field has one resolver with @Allow or
 * @Public, every permission named exists, and every field with arguments below the root has a resolver. Throws with the
 * list of what is missing.
 */
@Injectable()
export class BootProof {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly schemaHost: GraphQLSchemaHost,
  ) {}

  private handlers(): Handler[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      const parent = Reflect.getMetadata(RESOLVER_NAME, metatype) ?? Reflect.getMetadata(RESOLVER_TYPE, metatype);
      return this.scanner.getAllMethodNames(prototype).flatMap((method): Handler[] => {
        const handler = prototype[method] as object;
        const type = Reflect.getMetadata(RESOLVER_TYPE, handler) as string | undefined;
        const isProperty = Reflect.getMetadata(RESOLVER_PROPERTY, handler) as boolean | undefined;
        if (!type && !isProperty) return [];
        const name = (Reflect.getMetadata(RESOLVER_NAME, handler) as string | undefined) ?? method;
        const permission = Reflect.getMetadata(ALLOW, handler) as string | undefined;
        const isPublic = Reflect.getMetadata(PUBLIC, handler) as boolean | undefined;
        return [
          {
            type: isProperty ? String(parent) : (type as string),
            name,
            access: isPublic ? 'public' : (permission ?? null),
          },
        ];
      });
    });
  }

  /** Checks the schema; answers what guards each root field, for the permissions page. */
  prove(extraPermissions: readonly string[] = []): FieldAccess[] {
    const schema = this.schemaHost.schema;
    const handlers = this.handlers();
    const known = new Set<string>([...PERMISSIONS, ...extraPermissions, 'public']);
    const problems: string[] = [];
    const access: FieldAccess[] = [];
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      if (!root) continue;
      for (const field of Object.keys(root.getFields())) {
        const found = handlers.filter((handler) => handler.type === root.name && handler.name === field);
        const [handler] = found;
        if (!handler) problems.push(`${root.name}.${field} has no resolver`);
        else if (found.length > 1) problems.push(`${root.name}.${field} has ${found.length} resolvers`);
        else if (!handler.access) problems.push(`${root.name}.${field} has neither @Allow nor @Public`);
        else if (!known.has(handler.access))
          problems.push(`${root.name}.${field} needs ${handler.access}, which does not exist`);
        else access.push({ field: `${root.name}.${field}`, access: handler.access });
      }
    }
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || !('getFields' in type) || type.name === 'Query' || type.name === 'Mutation')
        continue;
      for (const field of Object.values((type as GraphQLObjectType).getFields())) {
        const takesArguments = 'args' in field && field.args.length > 0;
        if (takesArguments && !handlers.some((handler) => handler.type === type.name && handler.name === field.name)) {
          problems.push(`${type.name}.${field.name} takes arguments but has no resolver`);
        }
      }
    }
    if (problems.length > 0)
      throw new Error(`The server does not start, its API is not proven:\n- ${problems.join('\n- ')}`);
    return access;
  }
}
