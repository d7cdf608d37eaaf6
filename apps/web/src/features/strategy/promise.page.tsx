import { useQuery } from '@apollo/client/react';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../app/button';
import { EmptyState } from '../../app/empty-state';
import { ErrorState } from '../../app/error-state';
import { Loading } from '../../app/loading';
import { Menu, MenuItem } from '../../app/menu';
import { Page, PageHeader } from '../../app/page-header';
import { useProgram } from '../../app/program';
import { useSession } from '../../app/session';
import { useProgramLink } from '../../app/unit';
import type { UpdateValuePropositionInput } from '../../graphql/graphql';
import { InlineLines } from '../editing/inline-lines';
import { InlineText } from '../editing/inline-text';
import { useQuickSave } from '../editing/quick-save';
import { MeasureChoicesDocument } from '../initiatives/initiatives.documents';
import { BeginPromise } from './begin-promise';
import { BehaviourCards, type CardPrint } from './behaviour-cards';
import { Findings } from './findings';
import { NewWord } from './new-word';
import { PromiseDocument, UpdateValuePropositionDocument } from './promise.documents';
import { PromiseWordCard } from './promise-word-card';
import styles from './strategy.module.css';
import { StrategyTabs } from './strategy-tabs';

/** What the company promises, what it does not, and the words its people live by (M10). */
export function PromisePage() {
  const { t } = useTranslation(['strategy', 'editing']);
  const { program } = useProgram();
  const { can } = useSession();
  const to = useProgramLink();
  const { data, error, refetch } = useQuery(PromiseDocument, {
    variables: { programId: program.id },
    fetchPolicy: 'cache-and-network',
  });
  const { data: choices } = useQuery(MeasureChoicesDocument, { variables: { programId: program.id } });
  const { save } = useQuickSave(UpdateValuePropositionDocument);
  const [isBeginning, setBeginning] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [print, setPrint] = useState<CardPrint | null>(null);
  const printed = useCallback(() => setPrint(null), []);
  const readOnly = !can('strategy:write');

  if (!data) return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Loading />;
  const promise = data.valueProposition;
  if (!promise) {
    return (
      <Page>
        <PageHeader title={t('promise.page')} lead={t('promise.lead')} />
        <StrategyTabs />
        <EmptyState
          title={t('promise.none')}
          text={t('promise.none-text')}
          example={t('promise.example')}
          action={<Button to={to('packs')}>{t('promise.from-pack')}</Button>}
          secondary={
            readOnly ? null : (
              <Button variant="default" onClick={() => setBeginning(true)}>
                {t('promise.begin')}
              </Button>
            )
          }
        />
        {isBeginning ? <BeginPromise onClose={() => setBeginning(false)} /> : null}
      </Page>
    );
  }
  const edit = (fields: Omit<UpdateValuePropositionInput, 'id' | 'version'>) =>
    save({ id: promise.id, version: promise.version, ...fields });
  const words = promise.promiseWords.toSorted((a, b) => a.position - b.position);
  const measures = choices?.measures.map((measure) => ({ value: measure.id, label: measure.name })) ?? [];
  return (
    <Page>
      <PageHeader
        title={t('promise.page')}
        lead={t('promise.lead')}
        actions={
          <>
            {words.length > 0 ? (
              <Menu
                align="end"
                triggerClass={styles.menuButton ?? ''}
                trigger={
                  <>
                    <IconPrinter size={16} aria-hidden />
                    {t('card.print')}
                  </>
                }
              >
                <MenuItem onSelect={() => setPrint({ sheet: 'A4' })}>{t('card.a4')}</MenuItem>
                <MenuItem onSelect={() => setPrint({ sheet: 'A5', wordIds: words.map((word) => word.id) })}>
                  {t('card.a5')}
                </MenuItem>
              </Menu>
            ) : null}
            {readOnly ? null : (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                {t('word.create')}
              </Button>
            )}
          </>
        }
      />
      <StrategyTabs />
      <section className={styles.promise}>
        <p className={styles.kicker}>
          <InlineText
            value={promise.title}
            label={t('promise.title')}
            required
            readOnly={readOnly}
            onSave={(title) => edit({ title })}
          />
        </p>
        <h2 className={styles.statement}>
          <InlineText
            value={promise.statement}
            label={t('promise.statement')}
            required
            multiline
            readOnly={readOnly}
            onSave={(statement) => edit({ statement })}
          />
        </h2>
        <div className={styles.stands}>
          <div>
            <h3>{t('promise.stands-for')}</h3>
            <InlineLines
              values={promise.standsFor}
              label={t('promise.stands-for')}
              bullets
              readOnly={readOnly}
              onSave={(standsFor) => edit({ standsFor })}
            />
          </div>
          <div>
            <h3>{t('promise.not-for')}</h3>
            <InlineLines
              values={promise.notFor}
              label={t('promise.not-for')}
              bullets
              readOnly={readOnly}
              onSave={(notFor) => edit({ notFor })}
            />
          </div>
        </div>
        <Findings findings={promise.findings} />
      </section>
      <h2 className={styles.wordsTitle}>{t('word.title')}</h2>
      {words.length === 0 ? (
        <p className="wh-soft">{t('word.none')}</p>
      ) : (
        <ul className={styles.words}>
          {words.map((word) => (
            <PromiseWordCard
              key={word.id}
              word={word}
              measures={measures}
              readOnly={readOnly}
              onPrint={() => setPrint({ sheet: 'A5', wordIds: [word.id] })}
            />
          ))}
        </ul>
      )}
      {isAdding ? <NewWord onClose={() => setAdding(false)} /> : null}
      {print ? <BehaviourCards promise={promise} print={print} onDone={printed} /> : null}
    </Page>
  );
}
