import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./button.module.css";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** main: the one next step of a page; plain: everything else; quiet: no edge; danger: cannot be taken back. */
  kind?: "main" | "plain" | "quiet" | "danger";
  /** A square one that holds only an icon; needs an aria-label. */
  icon?: boolean;
  wide?: boolean;
  /** 48 px high whatever the device, for a technician's main step. */
  tall?: boolean;
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children?: ReactNode;
}

/** A button without antd, for pages that must be light; it looks like antd's beside it. */
export function Button({ kind = "plain", icon, wide, tall, busy, className, children, onClick, ...rest }: Props) {
  const classes = [
    styles.button,
    styles[kind],
    icon && styles.icon,
    wide && styles.wide,
    tall && styles.tall,
    className,
  ];
  return (
    <button
      type="button"
      {...rest}
      className={classes.filter(Boolean).join(" ")}
      // Busy keeps the focus, which `disabled` would throw away.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}
