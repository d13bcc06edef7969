import type { ButtonHTMLAttributes } from 'react';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

/** Class of a button, for links that look like one. */
export function buttonClass(kind: ButtonKind = 'primary', small = false): string {
  return [styles['button'], styles[kind], small ? styles['small'] : ''].filter(Boolean).join(' ');
}

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
}

/** A button that says what it does. One primary per screen. */
export function Button({ kind = 'primary', small = false, type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonClass(kind, small)} ${className}`} {...rest} />;
}
