import { Injectable } from '@nestjs/common';
import { LOCALES, type Locale } from '@wheelhouse/plugin-api';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Database, sql } from '../../../data/index.js';
import { say } from '../../../kernel/index.js';
import { escaped } from './html.js';
import { mailTexts } from './mail.messages.js';

const BODY_LIMIT = 16 * 1024;

/** Switches the e-mails of a person off by the secret of their links, without a session. */
@Injectable()
export class Unsubscriber {
  constructor(private readonly db: Database) {}

  /** The language of the person behind a token; null when it is nobody's. */
  async language(token: string): Promise<Locale | null> {
    const row = await this.db.row<{ language: Locale }>(sql`
      SELECT u.language FROM alert_email e JOIN app_user u ON u.id = e.person_id WHERE e.unsubscribe_token = ${token}`);
    return row?.language ?? null;
  }

  /** Switches e-mails off; what waits in the outbox is not sent either. */
  async switchOff(token: string): Promise<void> {
    await this.db.tx({ locale: 'en' }, async () => {
      await this.db.run(sql`
        DELETE FROM mail WHERE sent_at IS NULL AND person_id IN (
          SELECT person_id FROM alert_email WHERE unsubscribe_token = ${token})`);
      await this.db.run(sql`UPDATE alert_email SET frequency = 'OFF' WHERE unsubscribe_token = ${token}`);
    });
  }
}

function page(language: Locale, title: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Wheelhouse</title></head>
<body style="max-width:34rem;margin:4rem auto;padding:0 1rem;font-family:sans-serif;line-height:1.5">
<h1 style="font-size:1.25rem">${escaped(title)}</h1>${body}</body></html>`;
}

/**
 * The address in every e-mail: opening it asks (mail scanners open links too), posting to it switches e-mails off, as the
 * button of the page and the one-click button of mail programs do (RFC 8058).
 */
export async function registerUnsubscribeRoute(fastify: FastifyInstance, unsubscriber: Unsubscriber): Promise<void> {
  const answer = (reply: FastifyReply, status: number, html: string): FastifyReply =>
    reply
      .code(status)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(html);
  const refuse = (reply: FastifyReply): FastifyReply =>
    answer(
      reply,
      404,
      page(
        'en',
        'Wheelhouse',
        LOCALES.map((locale) => `<p lang="${locale}">${escaped(say(mailTexts.badLink, locale))}</p>`).join(''),
      ),
    );
  await fastify.register(async (scope) => {
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_, __, done) => done(null));
    scope.get<{ Params: { token: string } }>('/mail/off/:token', async (request, reply) => {
      const language = await unsubscriber.language(request.params.token);
      if (!language) return refuse(reply);
      const text = escaped(say(mailTexts.offText, language));
      const button = `<form method="post"><button style="font:inherit;padding:.5rem 1rem">${escaped(say(mailTexts.off, language))}</button></form>`;
      return answer(reply, 200, page(language, say(mailTexts.offTitle, language), `<p>${text}</p>${button}`));
    });
    scope.post<{ Params: { token: string } }>('/mail/off/:token', async (request, reply) => {
      const language = await unsubscriber.language(request.params.token);
      if (!language) return refuse(reply);
      await unsubscriber.switchOff(request.params.token);
      const text = `<p>${escaped(say(mailTexts.offText, language))}</p>`;
      return answer(reply, 200, page(language, say(mailTexts.offDone, language), text));
    });
  });
}
