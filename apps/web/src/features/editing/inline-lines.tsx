import { useTranslation } from 'react-i18next';
import styles from './editing.module.css';
import { InlineText } from './inline-text';

/** Props of InlineLines: a list of short texts, edited as one text with a line for each. */
export interface InlineLinesProps {
  values: readonly string[];
  label: string;
  onSave: (values: string[]) => unknown;
  readOnly?: boolean;
  placeholder?: string;
  /** Shows a mark before each line. */
  bullets?: boolean;
}

/** A list of short texts that is edited where it stands, one per line; empty lines are left out. */
export function InlineLines({ values, label, onSave, readOnly, placeholder, bullets }: InlineLinesProps) {
  const { t } = useTranslation('editing');
  return (
    <InlineText
      value={values.join('\n')}
      label={t('one-per-line', { field: label })}
      placeholder={placeholder ?? t('add-lines')}
      multiline
      readOnly={readOnly}
      className={styles.lines}
      display={
        values.length > 0 ? (
          <span>
            {values.map((value) => (
              <span key={value} className={bullets ? styles.bullet : styles.line}>
                {value}
              </span>
            ))}
          </span>
        ) : undefined
      }
      onSave={(text) =>
        onSave(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean),
        )
      }
    />
  );
}
