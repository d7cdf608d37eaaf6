import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../data/index.js';
import { type Ctx, InvalidInput, kernelMessages, StaleRow, say } from '../kernel/index.js';
import { OWN_TRANSACTION } from './allow.js';
import { ctxOf } from './context.js';

/** Reads a row as the API shows it, for the `current` of a Stale answer. */
export type RowReader = (ctx: Ctx, id: string) => Promise<object | null>;

/** Brings what is derived from rows of a kind up to date after those rows changed outside their follower's feature. */
export type Follower = (ctx: Ctx, ids: readonly string[]) => Promise<void>;

/** Readers by kind of row, and who follows changes of a kind; each feature registers its own at boot. */
@Injectable()
export class RowReaders {
  private readonly readers = new Map<string, RowReader>();
  private readonly followers = new Map<string, Follower[]>();

  /**
   * Registers what follows when rows of a kind are moved, archived or taken back by undo, for example scoring again
   * after a threshold went back or a unit moved. Followers run in the changing transaction, in the order they came.
   */
  follow(entity: string, follower: Follower): void {
    this.followers.set(entity, [...(this.followers.get(entity) ?? []), follower]);
  }

  /** Tells the followers of a kind that these rows changed. */
  async changed(ctx: Ctx, entity: string, ids: readonly string[]): Promise<void> {
    for (const follower of this.followers.get(entity) ?? []) await follower(ctx, ids);
  }

  /** Registers the reader of a kind, for example `initiative`. */
  register(entity: string, reader: RowReader): void {
    this.readers.set(entity, reader);
  }

  /** The row as it stands now with its type name, or null. */
  async read(ctx: Ctx, entity: string, id: string): Promise<object | null> {
    return (await this.readers.get(entity)?.(ctx, id)) ?? null;
  }
}

/**
 * Opens the write door around every mutation, and turns expected refusals into the `Invalid` and `Stale` members of its
 * result union. Whatever else is thrown rolls back and travels on.
 */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(
    @Inject(Database) private readonly db: Database,
    private readonly reflector: Reflector,
    private readonly readers: RowReaders,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const info = GqlExecutionContext.create(execution).getInfo<{
      operation?: { operation: string };
      path?: { prev?: unknown };
    }>();
    const isMutation = info?.operation?.operation === 'mutation' && info.path?.prev === undefined;
    return isMutation ? from(this.mutate(execution, next)) : next.handle();
  }

  private async mutate(execution: ExecutionContext, next: CallHandler): Promise<unknown> {
    const ctx = ctxOf(execution);
    const call = (): Promise<unknown> => lastValueFrom(next.handle());
    try {
      return await (this.reflector.get<boolean>(OWN_TRANSACTION, execution.getHandler())
        ? call()
        : this.db.tx(ctx, call));
    } catch (error) {
      if (error instanceof InvalidInput) return { __typename: 'Invalid', issues: error.issues };
      if (!(error instanceof StaleRow)) throw error;
      const current = await this.readers.read(ctx, error.entity, error.id);
      if (!current) throw error;
      return { __typename: 'Stale', message: say(kernelMessages.stale, ctx.locale), current };
    }
  }
}
