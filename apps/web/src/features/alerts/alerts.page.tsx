import { useQuery } from '@apollo/client/react';
import { parseAsBoolean, useQueryState } from 'nuqs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { intlTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { Loading } from '../../app/loading';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSave } from '../../app/save';
import { AlertSettingsPanel } from './alert-settings';
import { MarkNoticesReadDocument, NoticesDocument } from './alerts.documents';
import styles from './alerts.module.css';
import { noticeDays } from './notice-days';
import { NoticeItem } from './notice-item';

const PAGE = 50;
const REFETCH = ['Notices', 'UnreadNotices'];

/** The notices of the person by day, and beside them what they are told about and how. */
export function AlertsPage() {
  const { t } = useTranslation('alerts');
  const { program } = useProgram();
  const { language } = useLanguage();
  const [unreadOnly, setUnreadOnly] = useQueryState('unread', parseAsBoolean.withDefault(false));
  const [shown, setShown] = useState(PAGE);
  const mark = useSave(MarkNoticesReadDocument);
  const { data, previousData, error, refetch } = useQuery(NoticesDocument, {
    variables: { programId: program.id, unreadOnly, page: { skip: 0, take: shown } },
    fetchPolicy: 'cache-and-network',
  });
  const notices = (data ?? previousData)?.notices;
  const read = (ids?: string[]) => mark.save({ programId: program.id, ...(ids ? { ids } : {}) }, { refetch: REFETCH });

  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          notices && (notices.total > 0 || unreadOnly) ? (
            <>
              <Button
                variant={unreadOnly ? 'light' : 'default'}
                aria-pressed={unreadOnly}
                onClick={() => void setUnreadOnly(unreadOnly ? null : true)}
              >
                {t('list.unread-only')}
              </Button>
              <Button
                variant="default"
                disabled={notices.unread === 0}
                loading={mark.isSaving}
                onClick={() => void read()}
              >
                {t('list.read-all')}
              </Button>
            </>
          ) : null
        }
      />
      <div className={styles.layout}>
        <div>
          {!notices ? (
            error ? (
              <ErrorState error={error} retry={() => void refetch()} />
            ) : (
              <Loading lines={8} />
            )
          ) : notices.items.length === 0 ? (
            <EmptyState
              title={unreadOnly ? t('empty.read-title') : t('empty.title')}
              text={unreadOnly ? t('empty.read-text') : t('empty.text')}
            />
          ) : (
            <>
              {noticeDays(notices.items, intlTag(language)).map(({ day, label, items }) => (
                <section key={day} aria-labelledby={`day-${day}`}>
                  <h2 className={styles.day} id={`day-${day}`}>
                    {label}
                  </h2>
                  <ol className={styles.list}>
                    {items.map((notice) => (
                      <NoticeItem key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
                    ))}
                  </ol>
                </section>
              ))}
              {notices.items.length < notices.total && shown < 200 ? (
                <Button variant="default" onClick={() => setShown(Math.min(200, shown + PAGE))}>
                  {t('list.more')}
                </Button>
              ) : null}
            </>
          )}
        </div>
        <AlertSettingsPanel />
      </div>
    </Page>
  );
}
