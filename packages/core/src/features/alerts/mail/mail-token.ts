/** Injection token of the MailConfig, or null where no e-mail is sent. */
export const MAIL = Symbol('mail');
