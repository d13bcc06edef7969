import type { ReactNode } from 'react';
import styles from './items.module.css';

/** People and things one under the other, each with what can be done to it. */
export function Items({ children }: { readonly children: ReactNode }) {
  return <ul className={styles['items']}>{children}</ul>;
}

export function Item({
  title,
  lang,
  tags,
  text,
  actions,
  children,
}: {
  readonly title: ReactNode;
  readonly lang?: string;
  readonly tags?: ReactNode;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
  /** What is opened below. */
  readonly children?: ReactNode;
}) {
  return (
    <li className={styles['item']}>
      <div className={styles['row']}>
        <div className={styles['what']}>
          <span className={styles['title']}>
            <strong lang={lang}>{title}</strong> {tags}
          </span>
          {text && <span className={styles['text']}>{text}</span>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </li>
  );
}
