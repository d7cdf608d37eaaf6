import { useQuery } from '@apollo/client/react';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { useFormats } from '../../app/formats';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useProgramLink } from '../../app/unit';
import type { PackFieldsFragment } from '../../graphql/graphql';
import { PACK_KINDS, usePackKindWords } from './pack-words';
import { PacksDocument } from './packs.documents';
import styles from './packs.module.css';

/** The catalogue: one card per industry pack with what it holds, and whether it is in this program. */
export function PacksPage() {
  const { t } = useTranslation('packs');
  const { program } = useProgram();
  const { data, error, refetch } = useQuery(PacksDocument, { variables: { programId: program.id } });
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      {!data ? (
        error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : data.packs.length === 0 ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <ul className={styles.cards}>
          {data.packs.map((pack) => (
            <PackCard key={pack.id} pack={pack} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function PackCard({ pack }: { pack: PackFieldsFragment }) {
  const { t } = useTranslation('packs');
  const words = usePackKindWords();
  const { date } = useFormats();
  const to = useProgramLink();
  const count = (kind: (typeof PACK_KINDS)[number]) => pack.counts.find((entry) => entry.kind === kind)?.count ?? 0;
  const { installation } = pack;
  return (
    <li className={styles.card} data-installed={installation !== null}>
      <h2>{pack.title}</h2>
      {installation ? (
        <p className={styles.state}>
          <IconCircleCheck size={18} aria-hidden />
          {t('card.installed', { date: date(installation.installedAt) })}
        </p>
      ) : null}
      <p className={styles.summary}>{pack.summary}</p>
      <ul className={styles.counts}>
        {PACK_KINDS.map((kind) => (
          <li key={kind}>{words.counted(kind, count(kind))}</li>
        ))}
      </ul>
      <div>
        <Button to={to(`packs/${pack.id}`)} variant={installation ? 'default' : undefined}>
          {installation ? t('card.look') : t('card.preview')}
        </Button>
      </div>
    </li>
  );
}
