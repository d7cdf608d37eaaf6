import { StatusMark } from '@wheelhouse/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../app/formats';
import { useScoreWords } from '../../app/status-words';
import { useProgramLink } from '../../app/unit';
import type { ObjectiveFieldsFragment, ObjectiveScoresQuery } from '../../graphql/graphql';
import { CoverageBar } from './coverage-bar';
import styles from './objectives.module.css';

/** What an objective scores in the unit and period of the page. */
export type ObjectiveScore = ObjectiveScoresQuery['objectiveScores'][number];

/** Props of ObjectiveLane. `create` is null where no objective may be added. */
export interface ObjectiveLaneProps {
  name: string;
  objectives: readonly ObjectiveFieldsFragment[];
  scores: ReadonlyMap<string, ObjectiveScore>;
  selected: string | null;
  open: (id: string) => void;
  create: (() => void) | null;
}

/** The objectives of one quadrant: title, score and status, who owns it, and how far it has cascaded. */
export function ObjectiveLane({ name, objectives, scores, selected, open, create }: ObjectiveLaneProps) {
  const { t } = useTranslation('objectives');
  const formats = useFormats();
  const words = useScoreWords();
  const to = useProgramLink();
  return (
    <section className={styles.lane} aria-label={name}>
      <h2 className={styles.laneName}>{name}</h2>
      {objectives.length === 0 ? <p className="wh-soft">{t('lane.none')}</p> : null}
      <ul>
        {objectives.map((objective) => {
          const score = scores.get(objective.id);
          return (
            <li
              key={objective.id}
              className={styles.objective}
              data-selected={objective.id === selected || undefined}
              data-archived={objective.archivedAt != null || undefined}
            >
              <h3>
                <button type="button" className={styles.rowTitle} onClick={() => open(objective.id)}>
                  {objective.title}
                </button>
              </h3>
              <p className={styles.facts}>
                {objective.archivedAt != null ? (
                  <span>{t('archived-word')}</span>
                ) : objective.measures.length === 0 ? (
                  <span className="wh-soft">{t('objective.no-measure')}</span>
                ) : score ? (
                  <>
                    <b className={styles.score}>{formats.number(score.score, 1)}</b>
                    <StatusMark status={score.status} label={words.status[score.status]} />
                  </>
                ) : null}
                <span className="wh-soft">{objective.owner ?? t('objective.no-owner')}</span>
              </p>
              <Link className={styles.drill} to={to(`strategy/objectives/${objective.id}`)}>
                <CoverageBar {...objective.coverage} />
                <span>{t('cascade.open')}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      {create ? (
        <button type="button" className={`${styles.quiet} wh-no-print`} onClick={create}>
          {t('objective.create')}
        </button>
      ) : null}
    </section>
  );
}
