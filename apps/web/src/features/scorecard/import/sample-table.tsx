import { useTranslation } from 'react-i18next';
import type { ChosenFile } from './chosen-file';
import styles from './import.module.css';

/** The header and the first rows of a file; `meaning`, where given, says above each column what it will be taken for. */
export function SampleTable({ file, meaning }: { file: ChosenFile; meaning?: (column: string) => string | null }) {
  const { t } = useTranslation('scorecard.import');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.sample} aria-label={t('sample.label')} tabIndex={0}>
      <table>
        <thead>
          {meaning ? (
            <tr>
              {file.header.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names may repeat
                <td key={at} className={styles.meaning} data-used={meaning(column) !== null}>
                  {meaning(column) ?? t('sample.unused')}
                </td>
              ))}
            </tr>
          ) : null}
          <tr>
            {file.header.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names may repeat
              <th key={at} scope="col">
                {column || t('sample.no-name')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.samples.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move and may repeat
            <tr key={line}>
              {file.header.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns never move, and names may repeat
                <td key={at} data-used={!meaning || meaning(file.header[at] ?? '') !== null}>
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
