import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { InstallationFieldsFragment } from '../../graphql/graphql';
import { PACK_KINDS, usePackKindWords } from './pack-words';
import styles from './packs.module.css';

/** What an installation added and left out, and where to go from here. */
export function InstallResult({ pack, installation }: { pack: string; installation: InstallationFieldsFragment }) {
  const { t } = useTranslation('packs');
  const words = usePackKindWords();
  const { number } = useFormats();
  const to = useProgramLink();
  const total = installation.added.reduce((sum, { count }) => sum + count, 0);
  const skipped = installation.skipped.reduce((sum, { count }) => sum + count, 0);
  const count = (kind: (typeof PACK_KINDS)[number]) =>
    installation.added.find((entry) => entry.kind === kind)?.count ?? 0;
  return (
    <section className={styles.result} aria-live="polite">
      <p style={{ margin: 0 }}>{t('result.text', { pack, count: total })}</p>
      <ul className={styles.resultCounts}>
        {PACK_KINDS.filter((kind) => count(kind) > 0).map((kind) => (
          <li key={kind}>
            <b>{number(count(kind), 0)}</b>
            {words.title[kind]}
          </li>
        ))}
      </ul>
      {skipped > 0 ? <p className="wh-soft">{t('result.skipped', { count: skipped })}</p> : null}
      <p style={{ margin: 0 }}>{t('result.yours')}</p>
      <div className={styles.next}>
        <Button to={to('wheel')}>{t('result.wheel')}</Button>
        <Button to={to('initiatives/matrix')} variant="default">
          {t('result.initiatives')}
        </Button>
        <Button to={to('strategy/promise')} variant="default">
          {t('result.promise')}
        </Button>
        <Button to={to('import')} variant="default">
          {t('result.import')}
        </Button>
      </div>
    </section>
  );
}
