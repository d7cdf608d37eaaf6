import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../app/button';
import { intlTag } from '../../app/language';
import { useLanguage } from '../../app/language-switch';
import { useProgramLink } from '../../app/unit';
import { ChangeFields } from './change-fields';
import { type Change, type ChangeGroup, rowCount, rowsByKind } from './change-groups';
import { useChangeWords } from './change-words';
import styles from './history.module.css';

// Titles are people's own words and may look like tags.
const ESCAPED = { interpolation: { escapeValue: true } };

/** Props of ChangeEntry. `onUndo` is left out where the reader may not take changes back. */
export interface ChangeEntryProps {
  group: ChangeGroup;
  onUndo?: (group: ChangeGroup) => void;
}

/** One call in the history: who did what when, the fields before and after, and Undo while nothing changed since. */
export function ChangeEntry({ group, onUndo }: ChangeEntryProps) {
  const { t } = useTranslation('history');
  const { language } = useLanguage();
  const time = new Intl.DateTimeFormat(intlTag(language), { timeStyle: 'short', hourCycle: 'h23' }).format(
    new Date(group.at),
  );
  const [first] = group.changes;
  if (!first) return null;
  const rows = rowCount(group);
  return (
    <li className={styles.group}>
      <time className={styles.time} dateTime={group.at}>
        {time}
      </time>
      <div>{rows === 1 ? <OneRow group={group} /> : <ManyRows group={group} rows={rows} />}</div>
      <div>
        {onUndo && group.isUndoable ? (
          <Button
            variant="default"
            size="xs"
            onClick={() => onUndo(group)}
            aria-label={t('undo.label', { title: first.title })}
          >
            {t('action.undo')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Sentence({ by, change }: { by?: string | null; change: Change }) {
  const { t } = useTranslation('history');
  const words = useChangeWords();
  const to = useProgramLink();
  const title = (
    <Link className={styles.rowLink} to={to('history', { entity: change.entity, id: change.entityId })}>
      {words.title(change)}
    </Link>
  );
  const values = {
    by: by ?? t('by.system'),
    action: words.action(change.action),
    entity: words.entity(change.entity),
    title: words.title(change),
  };
  return by === undefined ? (
    <Trans t={t} i18nKey="entry.row" values={values} components={{ row: title }} tOptions={ESCAPED} shouldUnescape />
  ) : (
    <Trans
      t={t}
      i18nKey="entry.one"
      values={values}
      components={{ person: <strong />, row: title }}
      tOptions={ESCAPED}
      shouldUnescape
    />
  );
}

function OneRow({ group }: { group: ChangeGroup }) {
  return (
    <>
      {group.changes.map((change, index) => (
        <div key={change.id}>
          <p className={styles.head}>
            <Sentence change={change} by={index === 0 ? group.by : undefined} />
          </p>
          {change.reason ? <p className={styles.reason}>{change.reason}</p> : null}
          <ChangeFields change={change} />
        </div>
      ))}
    </>
  );
}

function ManyRows({ group, rows }: { group: ChangeGroup; rows: number }) {
  const { t } = useTranslation('history');
  const words = useChangeWords();
  const [isOpen, setOpen] = useState(false);
  const [first] = group.changes;
  const kinds = rowsByKind(group).map(({ entity, count }) => t('entry.kind', { entity: words.entity(entity), count }));
  return (
    <>
      <p className={styles.head}>
        <Trans
          t={t}
          i18nKey={group.isWhole ? 'entry.many' : 'entry.many-open'}
          count={rows}
          values={{ by: group.by ?? t('by.system') }}
          components={{ person: <strong /> }}
          tOptions={ESCAPED}
          shouldUnescape
        />
      </p>
      <p className="wh-soft" style={{ margin: '2px 0' }}>
        {kinds.join(t('entry.and'))}
      </p>
      {first?.reason ? <p className={styles.reason}>{first.reason}</p> : null}
      <button type="button" className={styles.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? t('entry.hide') : t('entry.show')}
      </button>
      {isOpen ? (
        <ul className={styles.rows}>
          {group.changes.map((change) => (
            <li key={change.id}>
              <span>
                <Sentence change={change} />
              </span>
              <ChangeFields change={change} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
