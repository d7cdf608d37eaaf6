import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Permission, requirePermission } from '../kernel/index.js';
import { ctxOf } from './context.js';

/** Metadata keys read by the guard and by the boot proof. */
export const ALLOW = 'wheelhouse:allow';
/** Marks an operation that nobody needs to sign in for. */
export const PUBLIC = 'wheelhouse:public';
/** Marks a mutation that opens the write door itself, because it hashes or parses before it writes. */
export const OWN_TRANSACTION = 'wheelhouse:own-transaction';

/** The permission a root field needs; the narrower check by program and unit is made by the service through its Scope. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ALLOW, permission);

/** Lets everybody call a root field. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

/** Keeps the interceptor from opening a transaction around a mutation; its service calls `db.tx` where it writes. */
export const OwnTransaction = (): MethodDecorator => SetMetadata(OWN_TRANSACTION, true);

/** Refuses every root field that is neither public nor allowed to the actor: fails closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const handler = execution.getHandler();
    if (this.reflector.get<boolean>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(ALLOW, handler);
    if (!permission) return false;
    requirePermission(ctxOf(execution), permission);
    return true;
  }
}
