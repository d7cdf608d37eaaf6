import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProgramLink } from '../../app/unit';
import type { ChainFinding } from '../../graphql/graphql';
import { CHAIN, type ChainLinkKey, chainStates, findingPath, type Week } from './chain-model';
import styles from './this-week.module.css';

function useChainWords(): Record<ChainLinkKey, string> {
  const { t } = useTranslation('overview');
  return {
    PROMISE: t('chain.promise'),
    EPISODES: t('chain.episodes'),
    BATTLES: t('chain.battles'),
    INITIATIVES: t('chain.initiatives'),
    DEPARTMENTS: t('chain.departments'),
    ROADMAP: t('chain.roadmap'),
    WHEEL: t('chain.wheel'),
  };
}

/** The chain from promise to proof, each link with its count of breaks; below it every break with examples. */
export function Chain({ week }: { week: Week }) {
  const { t } = useTranslation('overview');
  const names = useChainWords();
  const to = useProgramLink();
  const broken = week.chain.filter((link) => link.count > 0);
  return (
    <section aria-labelledby="chain-title" className={styles.block}>
      <h2 id="chain-title" className={styles.blockTitle}>
        {t('chain.title')}
      </h2>
      <ol className={styles.chain}>
        {chainStates(week).map((link) => (
          <li key={link.key} data-state={link.state}>
            <Link className={styles.chainLink} to={to(link.path)}>
              <span className={styles.linkName}>{names[link.key]}</span>
              <span className={styles.linkState}>
                {link.state === 'BROKEN' ? (
                  <>
                    <BreakSign /> {t('chain.broken', { count: link.count })}
                  </>
                ) : link.state === 'WHOLE' ? (
                  <>
                    <WholeSign /> {t('chain.whole')}
                  </>
                ) : (
                  <>
                    <OpenSign /> {t('chain.open')}
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {broken.length > 0 ? (
        <ul className={styles.findings}>
          {broken.map((link) => (
            <li key={link.finding}>
              <Link to={to(findingPath(link.finding))}>
                <FindingSentence finding={link.finding} count={link.count} />
              </Link>
              {link.examples.length > 0 ? (
                <span className="wh-soft">
                  {' '}
                  {link.count > link.examples.length
                    ? t('finding.examples-and-more', { examples: link.examples.join(t('list.separator')) })
                    : t('finding.examples', { examples: link.examples.join(t('list.separator')) })}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function FindingSentence({ finding, count }: { finding: ChainFinding; count: number }) {
  const { t } = useTranslation('overview');
  switch (finding) {
    case 'PROMISE_WITHOUT_MEASURE':
      return t('finding.promise-without-measure', { count });
    case 'EPISODE_WITHOUT_OWNER':
      return t('finding.episode-without-owner', { count });
    case 'BATTLE_WITHOUT_INITIATIVE':
      return t('finding.battle-without-initiative', { count });
    case 'INITIATIVE_WITHOUT_EPISODE':
      return t('finding.initiative-without-episode', { count });
    case 'MEASURE_STALE':
      return t('finding.measure-stale', { count });
    case 'DEPARTMENT_NOT_JUDGED':
      return t('finding.department-not-judged', { count });
  }
}

/** The chain as an example for a program that has nothing yet. */
export function ChainExample() {
  const { t } = useTranslation('overview');
  const names = useChainWords();
  const examples: Record<ChainLinkKey, string> = {
    PROMISE: t('example.promise'),
    EPISODES: t('example.episode'),
    BATTLES: t('example.battle'),
    INITIATIVES: t('example.initiative'),
    DEPARTMENTS: t('example.department'),
    ROADMAP: t('example.roadmap'),
    WHEEL: t('example.wheel'),
  };
  return (
    <ol className={styles.example} aria-label={t('example.label')}>
      {CHAIN.map((key) => (
        <li key={key}>
          <span className="wh-soft">{names[key]}</span>
          <span>{examples[key]}</span>
        </li>
      ))}
    </ol>
  );
}

function BreakSign() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M1 2.5h10L6 11z" fill="var(--wh-off)" />
    </svg>
  );
}

function WholeSign() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.6" fill="var(--wh-on)" />
    </svg>
  );
}

function OpenSign() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--wh-none)" strokeWidth="1.4" strokeDasharray="2 2" />
    </svg>
  );
}
