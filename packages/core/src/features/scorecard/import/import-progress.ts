import { Injectable } from '@nestjs/common';
import { type Ctx, say, WheelhouseError } from '../../../kernel/index.js';
import { importMessages } from './import.messages.js';

/** What an import is doing. */
export type ImportPhase = 'READING' | 'COMPARING' | 'WRITING' | 'SCORING' | 'DONE';

/** How far an import is: rows or readings done in its phase, of how many where that is known. */
export interface ImportProgressView {
  phase: ImportPhase;
  done: number;
  total: number | null;
}

const REMEMBERED = 1_000;

/** One import on its way: tells how far it is, and ends when the person calls it off. */
export class ImportRun {
  constructor(
    private readonly ctx: Ctx,
    private readonly signal: AbortSignal | null,
    private readonly tell: (progress: ImportProgressView) => void,
  ) {}

  /** Tells how far the import is. Throws when it was called off, so that the transaction rolls back. */
  at(phase: ImportPhase, done: number, total: number | null): void {
    if (this.signal?.aborted) throw new WheelhouseError('BAD_INPUT', say(importMessages.cancelled, this.ctx.locale));
    this.tell({ phase, done, total });
  }
}

/** How far the imports of this process are, by person and by the key that the caller chose. */
@Injectable()
export class ImportProgress {
  private readonly known = new Map<string, ImportProgressView>();

  private keyOf(ctx: Ctx, key: string): string {
    return `${ctx.actor?.userId ?? ctx.actor?.name ?? ''} ${key}`;
  }

  /** Begins an import; without a key nobody can ask for it. */
  begin(ctx: Ctx, key: string | null, signal: AbortSignal | null): ImportRun {
    if (this.known.size >= REMEMBERED) this.known.clear();
    return new ImportRun(ctx, signal, (progress) => {
      if (key) this.known.set(this.keyOf(ctx, key), progress);
    });
  }

  /** How far an import of the actor is; null when there is none with this key. */
  of(ctx: Ctx, key: string): ImportProgressView | null {
    return this.known.get(this.keyOf(ctx, key)) ?? null;
  }
}
