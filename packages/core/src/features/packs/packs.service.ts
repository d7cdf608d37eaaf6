import { Injectable, type OnModuleInit } from '@nestjs/common';
import { localise } from '@wheelhouse/plugin-api';
import { RowReaders } from '../../api/index.js';
import { Database, Store, sql } from '../../data/index.js';
import {
  type Ctx,
  InvalidInput,
  kernelMessages,
  notFound,
  requireActor,
  type Scope,
  say,
  sayList,
  scopeOf,
  WheelhouseError,
} from '../../kernel/index.js';
import { type CataloguedPack, PACK_ITEM_KINDS, PackCatalogue, type PackItemKind } from '../../plugins/index.js';
import { ProgramsService } from '../programs/index.js';
import { BaseInstaller } from './base-installer.js';
import { ExistingRows } from './existing-rows.js';
import { chosenContent, type PackPick, selectItems } from './pack-picks.js';
import { type PackPreviewSectionView, previewSections } from './pack-preview.js';
import { PackInstallation } from './packs.entity.js';
import { packMessages } from './packs.messages.js';
import { type PackCounts, Placement } from './placement.js';
import { StrategyInstaller } from './strategy-installer.js';

/** How many items of a kind. */
export interface PackCountView {
  kind: PackItemKind;
  count: number;
}

/** An installation as the API shows it. */
export interface PackInstallationView {
  __typename: 'PackInstallation';
  id: string;
  version: number;
  programId: string;
  packId: string;
  packVersion: string;
  installedAt: string;
  installedBy: string | null;
  added: PackCountView[];
  skipped: PackCountView[];
}

/** A pack of the catalogue as the API shows it. */
export interface PackView {
  id: string;
  version: string;
  title: string;
  summary: string;
  counts: PackCountView[];
  installation: PackInstallationView | null;
}

/** What a pack would bring. */
export interface PackPreviewView {
  pack: PackView;
  sections: PackPreviewSectionView[];
}

/** What to install where. */
export interface InstallPackInput {
  programId: string;
  packId: string;
  picks?: readonly PackPick[] | null;
}

const countViews = (counts: Readonly<Record<string, number>>): PackCountView[] =>
  PACK_ITEM_KINDS.map((kind) => ({ kind, count: counts[kind] ?? 0 }));

/** A pack is hundreds of rows, each with its history: longer than other writes may take. */
const DEADLINE_MS = 60_000;

/** Industry packs: the catalogue, what one would bring, and its installation as ordinary rows (M32). */
@Injectable()
export class PacksService implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly store: Store,
    private readonly readers: RowReaders,
    private readonly catalogue: PackCatalogue,
    private readonly programs: ProgramsService,
    private readonly base: BaseInstaller,
    private readonly strategy: StrategyInstaller,
  ) {}

  /** Registers how installations are shown in a Stale answer. */
  onModuleInit(): void {
    this.readers.register('packInstallation', async (ctx, id) => {
      const row = await this.store.get(ctx, PackInstallation, id);
      scopeOf(ctx, row.programId, 'pack:read');
      return this.installationView(row);
    });
  }

  /** Every pack of the catalogue; with what is installed in a program when one is named. */
  async packs(ctx: Ctx, programId: string | null): Promise<PackView[]> {
    const installations = programId === null ? [] : await this.installations(ctx, programId);
    return this.catalogue.list().map((entry) => this.packView(ctx, entry, installations));
  }

  /** What a pack would bring into a program, or brings at all when none is named; NOT_FOUND for an unknown pack. */
  async preview(ctx: Ctx, packId: string, programId: string | null): Promise<PackPreviewView> {
    const entry = this.catalogue.find(packId);
    if (!entry) throw notFound(ctx, 'pack', packId);
    const installations = programId === null ? [] : await this.installations(ctx, programId);
    const existing = programId === null ? null : await ExistingRows.of(this.store, programId, entry.pack);
    return {
      pack: this.packView(ctx, entry, installations),
      sections: previewSections(
        ctx,
        entry.pack,
        (kind, key) => existing?.isLive(kind, key) ?? false,
        existing?.hasProposition ?? false,
      ),
    };
  }

  /**
   * Installs a pack into a program: all rows in one transaction, and the chosen content as the base of later merges. Throws InvalidInput for an unknown pack or key and for a pack that is installed already.
   */
  install(ctx: Ctx, input: InstallPackInput): Promise<PackInstallationView> {
    return this.db.tx(ctx, () => this.installing(ctx, input), { deadlineMs: DEADLINE_MS });
  }

  private async installing(ctx: Ctx, input: InstallPackInput): Promise<PackInstallationView> {
    const scope = this.wholeProgram(ctx, input.programId);
    const entry = this.catalogue.find(input.packId);
    const earlier = await this.installationRow(input.programId, input.packId);
    if (!entry || (earlier && earlier.archivedAt === null)) throw this.refusal(ctx, input.packId, entry, earlier);
    const { pack, hash } = entry;
    const program = await this.programs.row(ctx, scope);
    const existing = await ExistingRows.of(this.store, program.id, pack);
    const selection = selectItems(ctx, pack, input.picks, existing.hasProposition);
    const placement = new Placement({ ctx, scope, program, pack, selection, existing }, this.store);
    await this.base.install(placement);
    await this.strategy.install(placement);
    for (const [kind, ids] of placement.broughtBack) await this.readers.changed(ctx, kind, ids);
    const content = chosenContent(pack, selection);
    const row = await this.keep(ctx, earlier, {
      programId: program.id,
      packId: pack.id,
      packVersion: pack.version,
      contentHash: hash,
      base: content,
      added: placement.added,
      skipped: placement.skipped,
      installedBy: requireActor(ctx).name,
    });
    return this.installationView(row);
  }

  /** Rows are written all over a program, so a right on some units only is not enough. */
  private wholeProgram(ctx: Ctx, programId: string): Scope {
    const scope = scopeOf(ctx, programId, 'pack:install');
    if (scope.allUnits) return scope;
    throw new WheelhouseError('FORBIDDEN', say(kernelMessages.forbidden, ctx.locale, { permission: 'pack:install' }));
  }

  private refusal(
    { locale }: Ctx,
    packId: string,
    entry: CataloguedPack | undefined,
    earlier: PackInstallation | null,
  ): InvalidInput {
    const path = 'input.packId';
    if (entry && earlier) {
      const values = { title: localise(entry.pack.title, locale), version: earlier.packVersion };
      const message = say(packMessages.alreadyInstalled, locale, values);
      return new InvalidInput([{ path, code: 'ALREADY_INSTALLED', message }]);
    }
    const ids = this.catalogue.list().map(({ pack }) => pack.id);
    const message = say(packMessages.unknownPack, locale, { value: packId, allowed: sayList(ids, locale) });
    return new InvalidInput([{ path, code: 'UNKNOWN', message }]);
  }

  /** Stores the installation; one that was taken back is brought back with what is true now. */
  private async keep(
    ctx: Ctx,
    earlier: PackInstallation | null,
    values: Pick<
      PackInstallation,
      'programId' | 'packId' | 'packVersion' | 'contentHash' | 'base' | 'added' | 'skipped' | 'installedBy'
    >,
  ): Promise<PackInstallation> {
    if (!earlier) return this.store.insert(ctx, PackInstallation, values);
    const back = await this.store.restore(ctx, PackInstallation, earlier.id, earlier.version);
    return this.store.update(ctx, PackInstallation, back.id, back.version, values);
  }

  private async installationRow(programId: string, packId: string): Promise<PackInstallation | null> {
    const rows = await this.store.list(PackInstallation, sql`WHERE program_id = ${programId} AND pack_id = ${packId}`);
    return rows[0] ?? null;
  }

  private async installations(ctx: Ctx, programId: string): Promise<PackInstallationView[]> {
    scopeOf(ctx, programId, 'pack:read');
    const rows = await this.db.rows<
      Omit<PackInstallation, 'added' | 'skipped'> & { added: string; skipped: string }
    >(sql`
      SELECT id, version, program_id AS "programId", pack_id AS "packId", pack_version AS "packVersion",
             updated_at AS "updatedAt", installed_by AS "installedBy", added, skipped
      FROM pack_installation WHERE program_id = ${programId} AND archived_at IS NULL`);
    return rows.map((row) =>
      this.installationView({
        ...row,
        added: JSON.parse(row.added) as PackCounts,
        skipped: JSON.parse(row.skipped) as PackCounts,
      }),
    );
  }

  private installationView(row: Omit<PackInstallation, 'base'>): PackInstallationView {
    return {
      __typename: 'PackInstallation',
      id: row.id,
      version: row.version,
      programId: row.programId,
      packId: row.packId,
      packVersion: row.packVersion,
      installedAt: row.updatedAt,
      installedBy: row.installedBy,
      added: countViews(row.added),
      skipped: countViews(row.skipped),
    };
  }

  private packView(
    ctx: Ctx,
    { pack, counts }: CataloguedPack,
    installations: readonly PackInstallationView[],
  ): PackView {
    return {
      id: pack.id,
      version: pack.version,
      title: localise(pack.title, ctx.locale),
      summary: localise(pack.summary, ctx.locale),
      counts: countViews(counts),
      installation: installations.find((installation) => installation.packId === pack.id) ?? null,
    };
  }
}
