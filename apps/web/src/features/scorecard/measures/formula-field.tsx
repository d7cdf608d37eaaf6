import { Textarea } from '@mantine/core';
import { FormulaError, parseFormula, referencesOf } from '@wheelhouse/domain';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureFieldsFragment } from '../../../graphql/graphql';
import styles from './measures.module.css';

/** Props of FormulaField. */
export interface FormulaFieldProps {
  value: string;
  onChange: (text: string) => void;
  /** Measures a formula may read; the measure itself is not among them. */
  measures: readonly MeasureFieldsFragment[];
  /** What the server said about the text as it was sent. */
  error?: string | undefined;
}

/** Where a formula cannot be read, and what to say about it. */
interface Trouble {
  column: number;
  text: string;
}

/**
 * The formula of a computed measure: read as it is typed, with a caret under the place where it cannot be, and the keys
 * of the other measures to put in.
 */
export function FormulaField({ value, onChange, measures, error }: FormulaFieldProps) {
  const { t } = useTranslation('scorecard.measures');
  const listId = useId();
  const known = useMemo(() => new Map(measures.map((measure) => [measure.key, measure])), [measures]);
  const found = useMemo(() => read(value, known), [value, known]);
  const trouble: Trouble | null =
    found.kind === 'UNREADABLE'
      ? { column: found.column, text: t('formula.unreadable', { column: found.column }) }
      : found.kind === 'UNKNOWN'
        ? { column: 0, text: t('formula.unknown', { key: found.key }) }
        : null;
  return (
    <div>
      <Textarea
        label={t('field.expression')}
        description={t('field.expression-hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        autosize
        minRows={2}
        maxLength={2000}
        spellCheck={false}
        classNames={{ input: styles.code ?? '' }}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error ?? trouble?.text}
      />
      {trouble && trouble.column > 0 ? <Caret text={value} column={trouble.column} /> : null}
      {found.kind === 'READ' ? (
        <p className={styles.reads}>
          {t('formula.reads', { names: found.keys.map((key) => known.get(key)?.name ?? key).join(', ') })}
        </p>
      ) : null}
      <details className={styles.keys}>
        <summary id={listId}>{t('formula.keys')}</summary>
        <ul aria-labelledby={listId}>
          {measures.map((measure) => (
            <li key={measure.id}>
              <button type="button" className={styles.open} onClick={() => onChange(joined(value, measure.key))}>
                <code>{measure.key}</code>
              </button>
              <span className="wh-soft">{measure.name}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** The line of the formula that cannot be read with a caret under the place. */
function Caret({ text, column }: { text: string; column: number }) {
  const start = text.lastIndexOf('\n', column - 2) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end);
  return (
    <pre className={styles.caret} aria-hidden="true">
      {`${line}\n${' '.repeat(Math.max(0, column - 1 - start))}^`}
    </pre>
  );
}

const joined = (text: string, key: string): string => {
  const written = /^[a-z]/.test(key) ? key : `"${key}"`;
  return text.trim() === '' ? written : `${text.trimEnd()} ${written}`;
};

type Reading =
  | { kind: 'EMPTY' }
  | { kind: 'READ'; keys: string[] }
  | { kind: 'UNREADABLE'; column: number }
  | { kind: 'UNKNOWN'; key: string };

function read(text: string, known: ReadonlyMap<string, unknown>): Reading {
  if (text.trim() === '') return { kind: 'EMPTY' };
  try {
    const keys = [...new Set(referencesOf(parseFormula(text)).map((reference) => reference.key))];
    const unknown = keys.find((key) => !known.has(key));
    return unknown === undefined ? { kind: 'READ', keys } : { kind: 'UNKNOWN', key: unknown };
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'UNREADABLE', column: error.column };
    throw error;
  }
}
