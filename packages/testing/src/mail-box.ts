import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the mail server took it. */
export interface TakenMail {
  from: string;
  to: string[];
  /** Headers as they came, unfolded. */
  headers: string;
  /** Value of a header, encoded words decoded. */
  header(name: string): string | undefined;
  /** The parts by content type, decoded. */
  text: string;
  html: string;
}

/** A real SMTP server on a port of its own that keeps what it takes. */
export interface MailBox {
  url: string;
  mails: TakenMail[];
  close(): Promise<void>;
}

const decodedWords = (value: string): string =>
  value.replace(/=\?utf-8\?([bq])\?([^?]*)\?=\s*/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : decodedQuoted(text.replaceAll('_', ' ')),
  );

function decodedQuoted(text: string): string {
  const bytes = text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => `%${hex}`);
  return decodeURIComponent(bytes.replace(/%(?![0-9A-F]{2})/gi, '%25'));
}

function partOf(raw: string, type: string): string {
  const at = raw.toLowerCase().indexOf(`content-type: ${type}`);
  if (at < 0) return '';
  const [head = '', ...rest] = raw.slice(at).split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').split('\r\n--')[0] ?? '';
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /transfer-encoding: quoted-printable/i.test(head) ? decodedQuoted(body) : body;
}

function read(raw: string, from: string, to: string[]): TakenMail {
  const headers = (raw.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
  return {
    from,
    to,
    headers,
    header: (name) => {
      const line = headers.split('\r\n').find((entry) => entry.toLowerCase().startsWith(`${name.toLowerCase()}: `));
      return line === undefined ? undefined : decodedWords(line.slice(name.length + 2));
    },
    text: partOf(raw, 'text/plain'),
    html: partOf(raw, 'text/html'),
  };
}

/** Starts a mail server; `options` make it refuse or dawdle, `port` puts it where one was before. */
export async function startMailBox(options: SMTPServerOptions = {}, port = 0): Promise<MailBox> {
  const mails: TakenMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom ? mailFrom.address : '';
        mails.push(
          read(
            Buffer.concat(chunks).toString('utf8'),
            from,
            rcptTo.map(({ address }) => address),
          ),
        );
        done();
      });
    },
    ...options,
  });
  // A client that gives up on a slow server breaks the connection; that is what such a test is about.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: taken } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${taken}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
