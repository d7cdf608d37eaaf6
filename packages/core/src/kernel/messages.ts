import type { Locale } from '@wheelhouse/plugin-api';

/** One sentence in every language of the product; `{name}` marks a place for a value. */
export type Message = Readonly<Record<Locale, string>>;

/** A set of messages by code; the code is what `Issue.code` shows to programs. */
export type Messages = Readonly<Record<string, Message>>;

/** Declares the messages of a feature; the type demands all three languages of each. */
export function defineMessages<const M extends Messages>(messages: M): M {
  return messages;
}

/** Values filled into the `{name}` places of a message. */
export type MessageValues = Readonly<Record<string, string | number | null | undefined>>;

/** Renders a message in a language; a place without a value is left as it stands so that the gap is seen. */
export function say(message: Message, locale: Locale, values: MessageValues = {}): string {
  return message[locale].replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined || value === null ? place : String(value);
  });
}

/** Joins allowed values for a sentence, with the comma of the language. */
export function sayList(values: readonly (string | number)[], locale: Locale): string {
  return values.join(locale === 'en' ? ', ' : '、');
}
