import { Injectable } from '@nestjs/common';
import { type PageInput, readPage } from '../../api/index.js';
import { Database, join, type Sql, sql } from '../../data/index.js';
import { type Ctx, InputCheck, instantOf, requireActor, type Scope, scopeOf } from '../../kernel/index.js';
import { withinReach } from './alerts-scope.js';
import { NOTICE_TABLES, type NoticeRow, noticeColumns, noticeText } from './notice-text.js';

/** A notice as the API shows it. */
export interface NoticeView extends Omit<NoticeRow, 'unitPath' | 'unitOfMeasure' | 'decimals'> {
  __typename: 'Notice';
  text: string;
}

const MOST_IDS = 1_000;

/** The notices of the signed-in person; those of units out of their reach are as if they were not there. */
@Injectable()
export class NoticesService {
  constructor(private readonly db: Database) {}

  private own(ctx: Ctx, scope: Scope): Sql {
    return sql`n.person_id = ${requireActor(ctx).userId ?? ''} AND n.program_id = ${scope.programId}
      AND ${withinReach(scope, 'u')}`;
  }

  /** A slice of the notices of a program, newest first, in two queries. */
  async page(
    ctx: Ctx,
    programId: string,
    unreadOnly: boolean,
    page?: PageInput | null,
  ): Promise<{ total: number; unread: number; items: NoticeView[] }> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const { skip, take } = readPage(ctx, page);
    const only = unreadOnly ? sql`AND n.read_at IS NULL` : sql``;
    const counts = await this.db.row<{ total: number; unread: number }>(sql`
      SELECT CAST(COUNT(*) AS INTEGER) AS "total",
        CAST(COALESCE(SUM(CASE WHEN n.read_at IS NULL THEN 1 ELSE 0 END), 0) AS INTEGER) AS "unread"
      FROM ${NOTICE_TABLES} WHERE ${this.own(ctx, scope)} ${only}`);
    const rows = await this.db.rows<NoticeRow>(sql`
      SELECT ${noticeColumns(this.db, ctx.locale)} FROM ${NOTICE_TABLES}
      WHERE ${this.own(ctx, scope)} ${only} ORDER BY n.at DESC, n.id DESC LIMIT ${take} OFFSET ${skip}`);
    return {
      total: counts?.total ?? 0,
      unread: counts?.unread ?? 0,
      items: rows.map((row) => {
        const { unitPath: _, unitOfMeasure: __, decimals: ___, ...view } = row;
        return { __typename: 'Notice', ...view, text: noticeText(row, ctx.locale) };
      }),
    };
  }

  /** How many notices of a program are unread. */
  async unread(ctx: Ctx, programId: string): Promise<number> {
    const scope = scopeOf(ctx, programId, 'scorecard:read');
    const row = await this.db.row<{ count: number }>(sql`
      SELECT CAST(COUNT(*) AS INTEGER) AS "count" FROM ${NOTICE_TABLES}
      WHERE ${this.own(ctx, scope)} AND n.read_at IS NULL`);
    return row?.count ?? 0;
  }

  /** Marks own notices of a program as read, all of them when no ids are given; others' are left as they are. */
  async markRead(
    ctx: Ctx,
    input: { programId: string; ids?: readonly string[] | null },
  ): Promise<{ __typename: 'NoticesRead'; unread: number }> {
    const scope = scopeOf(ctx, input.programId, 'scorecard:read');
    const check = new InputCheck(ctx);
    const ids = check.ids('ids', input.ids, MOST_IDS);
    check.throwIfAny();
    if (ids?.length !== 0) {
      const only = ids ? sql`AND id IN (${join(ids)})` : sql``;
      await this.db.run(sql`
        UPDATE notice SET read_at = ${instantOf(ctx.clock)} WHERE person_id = ${requireActor(ctx).userId ?? ''}
          AND program_id = ${scope.programId} AND read_at IS NULL ${only}`);
    }
    return { __typename: 'NoticesRead', unread: await this.unread(ctx, scope.programId) };
  }
}
