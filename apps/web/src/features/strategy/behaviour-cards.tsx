import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import type { ValuePropositionFieldsFragment } from '../../graphql/graphql';
import styles from './strategy.module.css';

/** Which cards to print: all words on one A4 sheet, or an A5 card for each of the words named. */
export type CardPrint = { sheet: 'A4' } | { sheet: 'A5'; wordIds: readonly string[] };

/** Props of BehaviourCards. `onDone` runs after the print dialog closed. */
export interface BehaviourCardsProps {
  promise: ValuePropositionFieldsFragment;
  print: CardPrint;
  onDone: () => void;
}

/** The behaviour cards on paper: stands beside the app, replaces it while printing, and goes when the dialog closes. */
export function BehaviourCards({ promise, print, onDone }: BehaviourCardsProps) {
  const { t } = useTranslation('strategy');
  const { program } = useProgram();
  const { sheet } = print;
  useEffect(() => {
    document.documentElement.dataset.printing = sheet;
    window.addEventListener('afterprint', onDone);
    const frame = window.requestAnimationFrame(() => window.print());
    return () => {
      window.cancelAnimationFrame(frame);
      window.removeEventListener('afterprint', onDone);
      delete document.documentElement.dataset.printing;
    };
  }, [onDone, sheet]);

  const words =
    print.sheet === 'A4'
      ? promise.promiseWords
      : promise.promiseWords.filter((word) => print.wordIds.includes(word.id));
  return createPortal(
    <div className={styles.paper} data-paper="">
      {print.sheet === 'A4' ? (
        <section className={styles.sheetA4}>
          <p className={styles.paperKicker}>{program.name}</p>
          <h1>{promise.statement}</h1>
          <div className={styles.paperWords}>
            {words.map((word) => (
              <div key={word.id} className={styles.paperWord}>
                <h2>{word.word}</h2>
                <p>{word.meaning}</p>
                <ul>
                  {word.behaviours.map((behaviour) => (
                    <li key={behaviour}>{behaviour}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      ) : (
        words.map((word) => (
          <section key={word.id} className={styles.sheetA5}>
            <p className={styles.paperKicker}>{promise.statement}</p>
            <h1>{word.word}</h1>
            <p className={styles.paperMeaning}>{word.meaning}</p>
            <ul>
              {word.behaviours.map((behaviour) => (
                <li key={behaviour}>{behaviour}</li>
              ))}
            </ul>
            {word.champion ? <p className={styles.paperFoot}>{t('card.champion', { name: word.champion })}</p> : null}
          </section>
        ))
      )}
    </div>,
    document.body,
  );
}
