import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const blankIsMissing = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional());

const environment = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65_535)),
  HOST: optional(z.string()),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')),
  DATABASE_SCHEMA: optional(z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)),
  WHEELHOUSE_DATA: optional(z.string()),
  WHEELHOUSE_PUBLIC_URL: optional(z.url()),
  WHEELHOUSE_ADMIN_EMAIL: optional(z.string()),
  WHEELHOUSE_ADMIN_PASSWORD: optional(z.string()),
  WHEELHOUSE_ADMIN_PASSWORD_FILE: optional(z.string()),
  WHEELHOUSE_DISABLE: optional(z.string()),
  WHEELHOUSE_TRUST_PROXY: optional(z.enum(['0', '1'])),
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\/\S+$/, 'must begin with smtp:// or smtps://')),
  WHEELHOUSE_MAIL_FROM: optional(z.string().regex(/^[^\s@<>,]+@[^\s@<>,]+$/, 'must be one e-mail address')),
  WHEELHOUSE_RESCORE_CELLS: optional(z.coerce.number().int().min(0)),
  WHEELHOUSE_LOG: optional(z.enum(['silent', 'error', 'warn', 'info', 'debug'])),
});

/** The SMTP server that takes e-mails (`smtp://user:password@host:port`), and the address they come from. */
export interface MailConfig {
  url: string;
  from: string;
  /** How long the server may be silent, in milliseconds; 20 s unless given. */
  timeoutMs?: number;
}

/** What a server is started with; every value comes from the environment or its default. */
export interface Config {
  host: string;
  port: number;
  /** Address people open, without a slash at the end. */
  publicUrl: string;
  database: { kind: 'sqlite'; folder: string } | { kind: 'postgres'; url: string; schema?: string };
  /** The administrator to create when there is nobody yet. */
  administrator: { email: string; password: string } | null;
  disabledPlugins: readonly string[];
  trustProxy: boolean;
  /** Null: nothing is sent, messages stay in the app. */
  mail: MailConfig | null;
  logLevel: string;
  /** Most scores that a change of goals or formulas computes at once; more are computed in the background. */
  rescoreCells: number;
}

/** Thrown for an environment that cannot be used; names each variable and what it allows. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`The environment cannot be used:\n- ${problems.join('\n- ')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the configuration from environment variables (docs/operate.md lists them); throws ConfigError. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const values = parsed.data;
  const port = values.PORT ?? 4000;
  const password = values.WHEELHOUSE_ADMIN_PASSWORD_FILE
    ? readFileSync(values.WHEELHOUSE_ADMIN_PASSWORD_FILE, 'utf8').trim()
    : values.WHEELHOUSE_ADMIN_PASSWORD;
  if (values.WHEELHOUSE_ADMIN_EMAIL && !password) {
    throw new ConfigError([
      'WHEELHOUSE_ADMIN_PASSWORD: needed with WHEELHOUSE_ADMIN_EMAIL (or WHEELHOUSE_ADMIN_PASSWORD_FILE)',
    ]);
  }
  if (values.SMTP_URL && !values.WHEELHOUSE_MAIL_FROM) {
    throw new ConfigError(['WHEELHOUSE_MAIL_FROM: needed with SMTP_URL, for example wheelhouse@example.com']);
  }
  return {
    host: values.HOST ?? '0.0.0.0',
    port,
    publicUrl: (values.WHEELHOUSE_PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/$/, ''),
    database: values.DATABASE_URL
      ? {
          kind: 'postgres',
          url: values.DATABASE_URL,
          ...(values.DATABASE_SCHEMA ? { schema: values.DATABASE_SCHEMA } : {}),
        }
      : { kind: 'sqlite', folder: resolve(values.WHEELHOUSE_DATA ?? 'data') },
    administrator:
      values.WHEELHOUSE_ADMIN_EMAIL && password ? { email: values.WHEELHOUSE_ADMIN_EMAIL, password } : null,
    disabledPlugins: (values.WHEELHOUSE_DISABLE ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean),
    trustProxy: values.WHEELHOUSE_TRUST_PROXY === '1',
    mail:
      values.SMTP_URL && values.WHEELHOUSE_MAIL_FROM
        ? { url: values.SMTP_URL, from: values.WHEELHOUSE_MAIL_FROM }
        : null,
    logLevel: values.WHEELHOUSE_LOG ?? 'info',
    rescoreCells: values.WHEELHOUSE_RESCORE_CELLS ?? 20_000,
  };
}
