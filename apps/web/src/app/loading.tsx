import { useTranslation } from 'react-i18next';

/** Grey lines in the shape of a page while its first answer is on the way; says so to screen readers. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation('shell');
  return (
    <div role="status" aria-label={t('label.loading')} style={{ padding: '20px 24px', maxWidth: 960 }}>
      <div className="wh-bone" style={{ height: 24, width: 220, marginBottom: 20 }} />
      {Array.from({ length: lines }, (_, line) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
          key={line}
          className="wh-bone"
          style={{ height: 14, width: `${92 - (line % 4) * 11}%`, marginBottom: 12 }}
        />
      ))}
    </div>
  );
}
