import styles from './strategy.module.css';

/** What is missing in a row, in the server's words; advice that stops nothing. */
export function Findings({ findings }: { findings: readonly { code: string; message: string }[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className={`${styles.findings} wh-no-print`}>
      {findings.map((finding) => (
        <li key={finding.code}>{finding.message}</li>
      ))}
    </ul>
  );
}
