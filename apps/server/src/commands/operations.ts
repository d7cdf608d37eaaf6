import {
  HistoryVerifier,
  MailSender,
  PacksService,
  PeopleService,
  ScorecardService,
  SignInService,
  schemaDrift,
} from '@wheelhouse/core';
import { CommandError, EXIT } from '../exit-code.js';
import { exportView, importReadings, importsList, importsUndo, importUnits } from './file-operations.js';
import { context, type Operation, text } from './operation.js';

const adminCreate: Operation = async (server, args) => {
  const email = text(args, 'email');
  const id = await server.app.get(SignInService).createAdministrator(context(server), {
    name: String(args.name ?? email.split('@')[0]),
    email,
    password: text(args, 'password'),
  });
  return { id, email };
};

const tokenCreate: Operation = async (server, args) => {
  const people = server.app.get(PeopleService);
  const email = text(args, 'user');
  const userId = await people.idByEmail(email);
  if (!userId) throw new CommandError(`There is no active person with the e-mail ${email}.`, EXIT.invalid);
  const days = Number(args.days ?? 90);
  const ctx = context(server);
  const token = await server.db.tx(ctx, () =>
    people.createApiToken(ctx, userId, { name: String(args.name ?? 'command line'), days }),
  );
  return { token: token.secret, user: email, expiresAt: token.expiresAt };
};

const packsList: Operation = async (server, args) => {
  const programId = typeof args.program === 'string' ? args.program : null;
  return { packs: await server.app.get(PacksService).packs(context(server), programId) };
};

const packsInstall: Operation = async (server, args) => {
  const ctx = context(server);
  const input = { programId: text(args, 'program'), packId: text(args, 'pack') };
  return server.db.tx(ctx, () => server.app.get(PacksService).install(ctx, input), { deadlineMs: 60_000 });
};

const doctor: Operation = async (server) => {
  const started = performance.now();
  await server.db.ping();
  const pingMs = Math.round((performance.now() - started) * 100) / 100;
  const drift = await schemaDrift(server.db.sources.writer);
  const broken = await new HistoryVerifier(server.db).verify();
  const mail = await server.app.get(MailSender).report(context(server));
  const findings = [
    ...drift.map((statement) => `The schema differs from this version: ${statement}`),
    ...broken.map((entry) => `The history of ${entry.chain} was tampered with at entry ${entry.seq}.`),
    ...(mail.failed > 0
      ? [`${mail.failed} e-mails of the last 30 days could not be sent: ${mail.lastError ?? 'no reason known'}`]
      : []),
  ];
  return {
    database: server.db.kind,
    pingMs,
    plugins: server.plugins.order.map((plugin) => `${plugin.id}@${plugin.version}`),
    node: process.version,
    email: mail.isConfigured
      ? `${mail.waiting} waiting, ${mail.failed} failed${mail.lastError ? `; last error: ${mail.lastError}` : ''}`
      : 'not configured (SMTP_URL): alerts stay in the app',
    findings,
  };
};

const recompute: Operation = async (server, args) => {
  const outcome = await server.app
    .get(ScorecardService)
    .recompute(context(server), text(args, 'program'), { verify: args.verify === true });
  const findings = outcome.differences.map((difference) => JSON.stringify(difference));
  return { checked: outcome.checked, differing: outcome.differing, findings };
};

/** Operations by name, as the control socket and the command line call them. */
export const operations: Readonly<Record<string, Operation>> = {
  'admin create': adminCreate,
  'token create': tokenCreate,
  'packs list': packsList,
  'packs install': packsInstall,
  'import readings': importReadings,
  'import units': importUnits,
  'imports list': importsList,
  'imports undo': importsUndo,
  export: exportView,
  doctor,
  recompute,
};
