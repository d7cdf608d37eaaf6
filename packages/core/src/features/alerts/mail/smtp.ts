import { createTransport, type Transporter } from 'nodemailer';
import type { MailConfig } from '../../../kernel/index.js';

/** How long the mail server may be silent, unless the configuration says otherwise. */
const PATIENCE_MS = 20_000;

/** What went wrong with a mail server: a line for people, and whose fault it is. */
export interface SmtpFailure {
  message: string;
  /** True when this one e-mail was refused for good; trying again would not help. */
  isFinal: boolean;
  /** True when the server itself could not be used, so that others need not be tried now. */
  isServer: boolean;
}

/** The connection that e-mails go out on; close it when done. STARTTLS is used where the server offers it. */
export function smtpOf({ url, timeoutMs = PATIENCE_MS }: MailConfig): Transporter {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return createTransport({
    pool: true,
    maxConnections: 1,
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** Reads what an attempt to send ended with. */
export function smtpFailure(error: unknown): SmtpFailure {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  const text = error instanceof Error ? error.message : String(error);
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  return {
    message: text.replace(/\s+/g, ' ').slice(0, 300),
    isFinal: isAboutMail && (responseCode ?? 0) >= 500,
    isServer: !isAboutMail,
  };
}
