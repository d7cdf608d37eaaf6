import { parsePeriod } from '@wheelhouse/domain';
import { LOCALES, type Locale, resolveLocale } from '@wheelhouse/plugin-api';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDate } from '../kernel/index.js';

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_INPUT' } });
};

function textScalar(name: string, description: string, read: (text: string) => string): GraphQLScalarType {
  const parseValue = (value: unknown): string =>
    typeof value === 'string' ? read(value) : refuse(`${name}: ${JSON.stringify(value)} is not a text.`);
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue,
    parseLiteral: (node: ValueNode) =>
      node.kind === Kind.STRING || node.kind === Kind.ENUM ? read(node.value) : refuse(`${name}: write a text.`),
  });
}

function readLanguage(text: string): Locale {
  const tag = text.replace('_', '-');
  if (!/^(en|zh)\b/i.test(tag)) refuse(`Language: "${text}" is not offered; use ${LOCALES.join(', ')}.`);
  return resolveLocale(tag);
}

/** Scalars of the schema by name: dates, instants, periods and languages are checked before any resolver runs. */
export const scalars = {
  Date: textScalar('Date', 'A calendar date, YYYY-MM-DD.', (text) =>
    isCalendarDate(text) ? text : refuse(`Date: "${text}" is not a date; write YYYY-MM-DD, for example 2026-11-21.`),
  ),
  DateTime: textScalar('DateTime', 'An instant in UTC, ISO 8601.', (text) =>
    Number.isNaN(Date.parse(text))
      ? refuse(`DateTime: "${text}" is not an instant; write ISO 8601.`)
      : new Date(text).toISOString(),
  ),
  Period: textScalar('Period', 'A reporting period.', (text) =>
    parsePeriod(text)
      ? text
      : refuse(`Period: "${text}" is not a period; write 2026-W47, 2026-11, 2026-Q4, 2026 or 2026-11-21.`),
  ),
  Language: textScalar('Language', 'A language of texts: en, zh-Hans or zh-Hant.', readLanguage),
};
