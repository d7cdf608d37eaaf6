import { FreshnessMark, StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { useFormats } from '../../app/formats';
import { useProgramLink } from '../../app/unit';
import type { NoticesQuery } from '../../graphql/graphql';
import styles from './alerts.module.css';
import { useEventWords } from './event-words';

type Notice = NoticesQuery['notices']['items'][number];

/** One notice: what happened, and the way to the wheel with the measure open, which also marks it as read. */
export function NoticeItem({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { t } = useTranslation('alerts');
  const words = useEventWords();
  const formats = useFormats();
  const to = useProgramLink();
  const isUnread = notice.readAt === null;
  const { unitId, period, measureId, event } = notice;
  return (
    <li className={styles.notice} data-unread={isUnread || undefined}>
      <span>
        {event === 'STALE' ? (
          <FreshnessMark freshness="STALE" label={words[event]} />
        ) : event === 'BEYOND_LIMITS' ? (
          // A move may be a good one, so it carries no colour.
          words[event]
        ) : (
          <StatusMark status="OFF_TRACK" label={words[event]} />
        )}
      </span>
      <Link
        to={to(`wheel/${unitId}`, { period, measure: measureId, unit: null })}
        onClick={() => {
          if (isUnread) onRead();
        }}
      >
        {notice.text}
      </Link>
      <span className={styles.side}>
        <time dateTime={notice.at}>{formats.dateTime(notice.at)}</time>
        {isUnread ? (
          <Button variant="subtle" size="xs" onClick={onRead}>
            {t('list.read')}
          </Button>
        ) : null}
      </span>
    </li>
  );
}
