import { useTranslation } from 'react-i18next';
import { closeToast, type ShownToast } from './toast';
import styles from './toast-list.module.css';

/** The messages on screen, newest last, each with Close and, where it can be taken back, Undo. */
export function ToastList({ toasts }: { toasts: readonly ShownToast[] }) {
  const { t } = useTranslation('shell');
  return (
    <div className={styles.list}>
      {toasts.map((toast) => (
        <div key={toast.id} className={`${styles.toast} ${toast.kind === 'problem' ? styles.problem : ''}`}>
          <span className={styles.text}>{toast.message}</span>
          {toast.undo ? (
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                closeToast(toast.id);
                void toast.undo?.();
              }}
            >
              {t('action.undo')}
            </button>
          ) : null}
          <button
            type="button"
            className={styles.close}
            aria-label={t('action.close')}
            onClick={() => closeToast(toast.id)}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
