import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '@wheelhouse/plugin-api';
import { Database, sql } from '../../../data/index.js';
import { type Ctx, say, sayList } from '../../../kernel/index.js';
import { type ActivePerson, INSTANCE, type InstanceFacts } from '../../people/index.js';
import { ALERT_EVENTS } from '../alerts.entity.js';
import { reachOf } from '../audience.js';
import { NOTICE_TABLES, type NoticeRow, noticeColumns, noticeText } from '../notice-text.js';
import { escaped, oneLine } from './html.js';
import { eventCounts, mailTexts } from './mail.messages.js';

/** An e-mail ready to be sent. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
  unsubscribeUrl: string;
}

type CarriedNotice = NoticeRow & { programName: string };

const MOST_LINES = 200;

/** Puts the notices of an e-mail into words: plain text and simple HTML without anything from elsewhere. */
@Injectable()
export class DigestMail {
  constructor(
    private readonly db: Database,
    @Inject(INSTANCE) private readonly facts: InstanceFacts,
  ) {}

  /** The e-mail for a person in their language; null when nothing is left of it that they may see. */
  async compose(ctx: Ctx, mailId: string, person: ActivePerson, token: string): Promise<ComposedMail | null> {
    const { language } = person;
    const rows = await this.db.rows<CarriedNotice>(sql`
      SELECT ${noticeColumns(this.db, language)}, p.name AS "programName"
      FROM ${NOTICE_TABLES} JOIN program p ON p.id = n.program_id
      WHERE n.mail_id = ${mailId} ORDER BY p.name, p.id, u.path, n.event, n.at, n.id`);
    const reach = new Map(
      [...new Set(rows.map((row) => row.programId))].map((id) => [id, reachOf(person, id, ctx.clock)]),
    );
    const notices = rows.filter((row) => reach.get(row.programId)?.includesPath(row.unitPath));
    const [first] = notices;
    if (!first) return null;
    const unsubscribeUrl = `${this.facts.publicUrl}/mail/off/${token}`;
    const settingsUrl = `${this.facts.publicUrl}/p/${first.programId}/alerts`;
    const words = (name: keyof typeof mailTexts, values = {}): string => say(mailTexts[name], language, values);
    const left = notices.length - MOST_LINES;
    const units = this.byUnit(notices.slice(0, MOST_LINES));
    const more = left > 0 ? [words('more', { count: left })] : [];
    const heading = (row: CarriedNotice): string => words('heading', { unit: row.unitName, program: row.programName });
    const text = [
      ...units.map(([top, list]) =>
        [heading(top), ...list.map((row) => `- ${noticeText(row, language)}\n  ${this.address(row)}`)].join('\n'),
      ),
      ...more,
      [words('why'), `${words('settings')}: ${settingsUrl}`, `${words('off')}: ${unsubscribeUrl}`].join('\n'),
    ].join('\n\n');
    const link = (url: string, label: string): string => `<a href="${escaped(url)}">${escaped(label)}</a>`;
    const html = [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(this.subject(notices, language))}</title></head>`,
      '<body style="font-family:sans-serif;font-size:14px;line-height:1.5">',
      ...units.map(([top, list]) => {
        const items = list.map(
          (row) => `<li>${escaped(noticeText(row, language))} ${link(this.address(row), words('open'))}</li>`,
        );
        return `<h2 style="font-size:16px">${escaped(heading(top))}</h2><ul>${items.join('')}</ul>`;
      }),
      ...more.map((line) => `<p>${escaped(line)}</p>`),
      `<hr><p style="font-size:12px">${escaped(words('why'))}<br>${link(settingsUrl, words('settings'))} · ${link(unsubscribeUrl, words('off'))}</p>`,
      '</body></html>',
    ].join('\n');
    return { subject: this.subject(notices, language), text, html, unsubscribeUrl };
  }

  private subject(notices: readonly NoticeRow[], language: Locale): string {
    const counts = ALERT_EVENTS.flatMap((event) => {
      const count = notices.filter((row) => row.event === event).length;
      return count > 0 ? [say(eventCounts[event], language, { count })] : [];
    });
    return oneLine(say(mailTexts.subject, language, { counts: sayList(counts, language) }));
  }

  private byUnit(rows: readonly CarriedNotice[]): [CarriedNotice, CarriedNotice[]][] {
    const units = new Map<string, [CarriedNotice, CarriedNotice[]]>();
    for (const row of rows) {
      const known = units.get(row.unitId);
      if (known) known[1].push(row);
      else units.set(row.unitId, [row, [row]]);
    }
    return [...units.values()];
  }

  private address(row: NoticeRow): string {
    const { programId, unitId, period, measureId } = row;
    return `${this.facts.publicUrl}/p/${programId}/wheel/${unitId}?period=${period}&measure=${measureId}`;
  }
}
